package org.quadrivia.knowledge.view;

import java.util.List;
import org.quadrivia.knowledge.KbId;

/** Finds questions by their words. Pages of knowledge know nothing of questions, so another feature implements this. */
public interface QuestionSearch {
    /**
     * Returns questions that contain these words, best first. None of them gives away the answer to another. Never waits: empty if
     * the questions of the knowledge base are not known yet.
     *
     * @param limit the maximum number of questions
     */
    List<Found> search(KbId kb, String words, int limit);

    /**
     * A question that was found. It says nothing about the answer.
     *
     * @param ask the address at which the question is asked
     * @param language BCP 47 tag of the question
     * @param framing words that limit what the question asserts, such as “According to the article”; empty if there are none
     * @param stem the words of the question; those that match are marked
     */
    record Found(String ask, String language, String framing, List<SearchHit.Part> stem) {
        public Found {
            stem = List.copyOf(stem);
        }
    }
}
