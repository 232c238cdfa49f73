package org.quadrivia.quiz.help;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadrivia.Sha256;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;

/**
 * A hint at the answer to an item. It never gives the answer away: at least two options stay, one of them wrong if several are
 * right, and more than one order or pairing is possible.
 */
public sealed interface Hint {
    /** The maximum number of options to rule out. */
    int MOST_RULED_OUT = 2;

    /** A hint gives the first character, one entry or one pair only if there are at least this many. */
    int FEWEST = 3;

    /** These options are wrong. */
    record RuledOut(Set<String> options) implements Hint {
        public RuledOut {
            options = Set.copyOf(options);
        }
    }

    /**
     * The beginning and the length of the answer.
     *
     * @param first the first letter or digit, with all its marks
     * @param lengths the number of characters, as readers see them, of each word
     */
    record Beginning(String first, List<Integer> lengths) implements Hint {
        public Beginning {
            lengths = List.copyOf(lengths);
        }
    }

    /** This entry of an order comes first. */
    record First(Option entry) implements Hint {}

    /** These two sides belong together. */
    record Pair(Option pair) implements Hint {}

    /**
     * Returns the hint at an item; empty if a hint would give the answer away.
     *
     * @param salt decides which options are ruled out; the same salt rules out the same options
     */
    static Optional<Hint> at(Item item, String salt) {
        return switch (item.kind()) {
            case SINGLE -> ruledOut(item, salt, wrong(item) - 1);
            case MULTIPLE ->
                ruledOut(item, salt, Math.min(wrong(item) - 1, item.options().size() - 2));
            case BOOLEAN -> Optional.empty();
            case TEXT -> beginning(item);
            case ORDER -> item.options().size() < FEWEST ? Optional.empty() : first(item);
            case MATCH ->
                item.options().size() < FEWEST
                        ? Optional.empty()
                        : Optional.of(new Pair(item.options().stream()
                                .min(Comparator.comparing(Option::id))
                                .orElseThrow()));
        };
    }

    private static int wrong(Item item) {
        return (int) item.options().stream().filter(option -> !option.correct()).count();
    }

    private static Optional<Hint> ruledOut(Item item, String salt, int most) {
        Set<String> options = item.options().stream()
                .filter(option -> !option.correct())
                .sorted(Comparator.comparing(option -> Sha256.hex(salt + item.id() + option.id())))
                .limit(Math.clamp(most, 0, MOST_RULED_OUT))
                .map(Option::id)
                .collect(Collectors.toSet());
        return options.isEmpty() ? Optional.empty() : Optional.of(new RuledOut(options));
    }

    private static Optional<Hint> first(Item item) {
        return item.options().stream()
                .filter(option -> Integer.valueOf(1).equals(option.position()))
                .<Hint>map(First::new)
                .findFirst();
    }

    private static Optional<Hint> beginning(Item item) {
        Locale language = Locale.forLanguageTag(item.language());
        String answer = item.options().stream()
                .flatMap(option -> option.accepted().stream().limit(1))
                .findFirst()
                .orElse("");
        List<Integer> lengths = Stream.of(answer.strip().split("[\\s\\p{Z}]+"))
                .map(word -> graphemes(word, language).size())
                .toList();
        return lengths.stream().mapToInt(length -> length).sum() < FEWEST
                ? Optional.empty()
                : graphemes(answer, language).stream()
                        .filter(one -> Character.isLetterOrDigit(one.codePointAt(0)))
                        .findFirst()
                        .map(one -> new Beginning(one, lengths));
    }

    /** Returns the characters of a text as readers see them. */
    private static List<String> graphemes(String text, Locale language) {
        BreakIterator characters = BreakIterator.getCharacterInstance(language);
        characters.setText(text);
        List<String> found = new ArrayList<>();
        int from = characters.first();
        for (int to = characters.next(); to != BreakIterator.DONE; from = to, to = characters.next()) {
            found.add(text.substring(from, to));
        }
        return found;
    }
}
