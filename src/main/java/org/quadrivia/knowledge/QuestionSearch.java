package org.quadrivia.knowledge;

import java.util.List;

/** Finds questions by their words. Pages of knowledge know nothing of questions, so another feature implements this. */
public interface QuestionSearch {
    /**
     * Returns questions that are asked in these words, best first, none of which tells the answer to another. Never waits: empty if
     * the questions of the knowledge base are not known yet.
     *
     * @param limit the greatest number of questions
     */
    List<Found> search(KbId kb, String words, int limit);

    /**
     * A question found. It says nothing about the answer.
     *
     * @param ask the address that asks it
     * @param language BCP 47 tag of its words
     * @param framing words that limit what it asserts, such as “According to the article”; empty if there are none
     * @param stem the words of the question, of which those are marked that match
     */
    record Found(String ask, String language, String framing, List<SearchHit.Part> stem) {
        public Found {
            stem = List.copyOf(stem);
        }
    }
}
