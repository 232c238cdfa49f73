package org.quadrivia.question.rdf.dictionary;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A noun phrase, split into words.
 *
 * @param head the index of the head
 * @param end the index of the first word after the head and its adjectives, as of "of" in "member of parliament"
 */
record NounPhrase(List<String> words, int head, int end) {
    private static final Pattern ELIDED = Pattern.compile("(?i)(d|l|dell|all|nell|dall|sull|qu)['’]\\p{L}.*");

    /**
     * Splits a phrase at its first preposition, article or conjunction. The head is the last noun before this word; in languages
     * whose adjectives follow the noun, the first noun.
     */
    static NounPhrase of(String phrase, Words known, boolean headFirst) {
        List<String> words = List.of(phrase.split(" ", -1));
        int end = 1;
        while (end < words.size() && !ends(words.get(end), known)) {
            end++;
        }
        return new NounPhrase(words, headFirst ? first(words.subList(0, end), known) : end - 1, end);
    }

    private static boolean ends(String word, Words known) {
        return known.is(word, PartOfSpeech.PREPOSITION)
                || known.is(word, PartOfSpeech.DETERMINER)
                || known.is(word, PartOfSpeech.CONJUNCTION)
                || ELIDED.matcher(word).matches();
    }

    /**
     * Returns the index of the head. In "premier ministre", this is the second word: the first word can be an adjective, the
     * second cannot.
     */
    private static int first(List<String> core, Words known) {
        for (int i = 0; i < core.size(); i++) {
            boolean noun = known.is(core.get(i), PartOfSpeech.NOUN);
            boolean before = i + 1 < core.size()
                    && known.is(core.get(i), PartOfSpeech.ADJECTIVE)
                    && known.is(core.get(i + 1), PartOfSpeech.NOUN)
                    && !known.is(core.get(i + 1), PartOfSpeech.ADJECTIVE);
            if (noun && !before) {
                return i;
            }
        }
        return 0;
    }

    String headWord() {
        return words.get(head);
    }
}
