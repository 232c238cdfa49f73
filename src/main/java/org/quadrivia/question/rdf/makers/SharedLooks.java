package org.quadrivia.question.rdf.makers;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadrivia.question.rdf.language.LanguageWords;

/**
 * Decides whether the names of several right answers have something in common that no wrong option has: a word, such as "Dağı", or
 * a letter that shows their language. Learners could then find the right answers without knowing them.
 */
final class SharedLooks {
    private static final int LAST_PLAIN = 127;
    /** A word shorter than this, such as "of", says nothing. */
    private static final int SHORTEST = 3;

    private SharedLooks() {}

    static boolean tell(List<String> right, List<String> wrong) {
        return right.size() > 1 && (tell(right, wrong, SharedLooks::words) || tell(right, wrong, SharedLooks::letters));
    }

    private static <T> boolean tell(List<String> right, List<String> wrong, Function<String, Set<T>> parts) {
        Set<T> shared = new HashSet<>(parts.apply(right.getFirst()));
        right.forEach(name -> shared.retainAll(parts.apply(name)));
        wrong.stream().map(parts).forEach(shared::removeAll);
        return !shared.isEmpty();
    }

    private static Set<String> words(String name) {
        return Stream.of(LanguageWords.normal(name).split(" "))
                .filter(word -> word.length() >= SHORTEST)
                .collect(Collectors.toSet());
    }

    /** Returns the letters that English names do not have. */
    private static Set<Integer> letters(String name) {
        return name.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(letter -> letter > LAST_PLAIN && Character.isLetter(letter))
                .boxed()
                .collect(Collectors.toSet());
    }
}
