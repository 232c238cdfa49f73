package org.quadrivia.question;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quadrivia.TextFolding;

/**
 * Finds the sentence that says the same as an answer of several words, for texts that do not contain the answer word for word.
 * Words are compared by their beginnings, so “committed” matches “commitment”.
 */
public final class TellingSentences {
    /** Shorter words say little. */
    private static final int ROOT = 4;

    /** A text either names a shorter answer or it does not. */
    private static final int LEAST = 2;

    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private TellingSentences() {}

    /**
     * Returns for each answer the sentence with most of its words, if it has at least half of them.
     *
     * @param texts plain texts; among equals, the first one wins
     * @param language the language that decides where sentences end
     */
    public static Set<String> in(Collection<String> texts, Collection<String> answers, Locale language) {
        List<String> sentences = texts.stream()
                .flatMap(text -> sentences(text, language).stream())
                .toList();
        return answers.stream()
                .map(TellingSentences::roots)
                .filter(roots -> roots.size() >= LEAST)
                .flatMap(roots -> sentences.stream()
                        .filter(sentence -> 2 * shared(sentence, roots) >= roots.size())
                        .reduce((one, other) -> shared(other, roots) > shared(one, roots) ? other : one)
                        .stream())
                .collect(Collectors.toSet());
    }

    private static List<String> sentences(String text, Locale language) {
        BreakIterator ends = BreakIterator.getSentenceInstance(language);
        ends.setText(text);
        List<String> sentences = new ArrayList<>();
        for (int from = ends.first(), to = ends.next(); to != BreakIterator.DONE; from = to, to = ends.next()) {
            sentences.add(text.substring(from, to).strip());
        }
        return sentences;
    }

    private static int shared(String sentence, Set<String> roots) {
        Set<String> said = roots(sentence);
        return (int) roots.stream().filter(said::contains).count();
    }

    private static Set<String> roots(String text) {
        return GAPS.splitAsStream(TextFolding.withoutMarks(text).toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= ROOT)
                .map(word -> word.substring(0, ROOT))
                .collect(Collectors.toSet());
    }
}
