package org.quadrivia.quiz.ui.offline;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The copy of a quiz on a device, so that the quiz continues offline: the unanswered questions, each with its right answer. All
 * texts are plain. The copy is written as JSON, and {@code offline-quiz.js} reads it.
 *
 * @param id the quiz
 * @param version differs once the quiz has other questions or another order
 * @param title the title of the knowledge base
 * @param size the number of questions of the quiz
 * @param questions the questions in order; the last ones are missing if the copy would get too large
 * @param words the texts of the page that asks them, by name
 */
record DeviceCopy(
        String id, String version, String title, int size, List<Question> questions, Map<String, String> words) {
    /**
     * A question.
     *
     * @param item the id of the item, which identifies the question if the order of the quiz changes in the meantime
     * @param language the language of the question
     * @param kind the kind of the item, as in the item contract
     * @param stem the question, with its statement as a second part if it has one
     * @param partners the ids of the options whose right halves are offered, in the order shown; only for pairs
     * @param order the ids of the options in the right order; only for an order
     * @param accepted the accepted typed answers; only for typed answers
     * @param articles the regular expression of the articles that may come before a typed answer; empty if there are none
     * @param told the right answer in one line; empty if the lines of the question show it
     * @param why the sentences of the explanation
     * @param quotes the quotations from the source
     * @param read the texts to read before the question
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

    /** @param partner the right half of a pair; null for all other kinds */
    record Option(String id, String label, @Nullable String partner, boolean right, String feedback) {}

    /** @param form see {@link org.quadrivia.question.Spelling#form} */
    record Accepted(String form, int slips) {}

    record Quote(String words, String source) {}

    record Reading(List<Quote> quotes, List<String> facts) {}
}
