package org.quadrivia.question.rdf.dictionary;

import java.util.function.Predicate;

/**
 * A noun phrase, split at its head.
 *
 * @param before what stands before the head, with the space
 * @param after what stands after it, with the space
 */
record NounPhrase(String before, String head, String after) {
    /** Splits a phrase whose head is the last word before the first preposition: "member" in "honorary member of parliament". */
    static NounPhrase of(String phrase, Predicate<String> preposition) {
        int end = phrase.length();
        int start = 0;
        for (int space = phrase.indexOf(' '); space > 0; space = phrase.indexOf(' ', space + 1)) {
            int next = phrase.indexOf(' ', space + 1);
            String word = phrase.substring(space + 1, next < 0 ? phrase.length() : next);
            if (preposition.test(word)) {
                end = space;
                break;
            }
            start = space + 1;
        }
        return new NounPhrase(phrase.substring(0, start), phrase.substring(start, end), phrase.substring(end));
    }

    String withHead(String word) {
        return before + word + after;
    }
}
