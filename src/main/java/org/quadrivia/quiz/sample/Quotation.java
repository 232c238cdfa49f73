package org.quadrivia.quiz.sample;

import java.util.Collection;
import org.quadrivia.question.NamesInText;
import org.quadrivia.question.PassageRef;

/**
 * The text of a passage, with the place at which it names the answer.
 *
 * @param words the text of the passage, plain
 * @param from the index at which the answer begins
 * @param to the index at which the answer ends; the same as {@code from} if the passage does not name it
 */
public record Quotation(PassageRef passage, String words, int from, int to) {
    /** @throws IllegalArgumentException if the place is not within the words */
    public Quotation {
        if (from < 0 || from > to || to > words.length()) {
            throw new IllegalArgumentException(from + " to " + to + " of " + words.length());
        }
    }

    /** Quotes a passage and marks the first place at which it has one of the names. */
    static Quotation of(PassageRef passage, String words, Collection<String> names) {
        return NamesInText.of(names).in(words).stream()
                .findFirst()
                .map(found -> new Quotation(passage, words, found.from(), found.to()))
                .orElseGet(() -> new Quotation(passage, words, 0, 0));
    }

    /** Returns whether the passage names the answer. */
    public boolean namesTheAnswer() {
        return to > from;
    }

    /** Returns the text before the answer; the whole text if the passage does not name the answer. */
    public String before() {
        return namesTheAnswer() ? words.substring(0, from) : words;
    }

    /** Returns the answer as the passage names it; empty if it does not. */
    public String answer() {
        return words.substring(from, to);
    }

    /** Returns the text after the answer. */
    public String after() {
        return namesTheAnswer() ? words.substring(to) : "";
    }
}
