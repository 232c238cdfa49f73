package org.quadrivia.quiz.ui.offline;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a device keeps of a quiz, so that it goes on without a connection: the questions without an answer, each with its right answer.
 * All words are plain text. Written as JSON and read by {@code offline-quiz.js}.
 *
 * @param id the quiz
 * @param version differs once the quiz asks other questions, or in another order
 * @param title the title of the knowledge base
 * @param size the number of questions of the quiz
 * @param questions the questions in order; the last ones are left out if there are more than a device should keep
 * @param words the words of the page that asks them, by name
 */
record DeviceCopy(
        String id, String version, String title, int size, List<Question> questions, Map<String, String> words) {
    /**
     * A question.
     *
     * @param item the id of the item, by which its answer is found again if the quiz asks in another order meanwhile
     * @param language the language of its words
     * @param kind how it is answered, as in the item contract
     * @param stem the question, with its statement as a second part if it has one
     * @param partners the ids of the options whose right sides are offered, in the order shown; only of pairs
     * @param order the ids of the options in the right order; only of an order
     * @param accepted what may be typed; only if something is typed
     * @param articles the regular expression of the articles that may stand before what is typed; empty if there are none
     * @param told the right answer in one line; empty if the lines of the question say it themselves
     * @param why the sentences that say why
     * @param quotes what the source says
     * @param read what is to be read before the question is asked
     */
    record Question(
            int number,
            String item,
            String progress,
            String language,
            String kind,
            String kindWords,
            String framing,
            String stem,
            List<Option> options,
            List<String> partners,
            List<String> order,
            List<Accepted> accepted,
            String articles,
            String told,
            List<String> why,
            List<Quote> quotes,
            List<Reading> read) {}

    /** @param partner the right side of a pair; null for all other kinds */
    record Option(String id, String label, @Nullable String partner, boolean right, String feedback) {}

    /** @param form see {@link org.quadrivia.question.Spelling#form} */
    record Accepted(String form, int slips) {}

    record Quote(String words, String source) {}

    record Reading(List<Quote> quotes, List<String> facts) {}
}
