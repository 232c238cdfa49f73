package org.quadrivia.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.quadrivia.question.Framing;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;
import org.quadrivia.question.PlainWords;

/**
 * A question of a set, in the plain texts that other programs show. Proofs stay behind: no other program can check them.
 *
 * @param item the item as the bank has it
 * @param sources what supports the answer: each passage with its place and, if it is known, what it says; empty if the item
 *     rests on no passages
 * @param tags in a fixed order: objectives, then difficulty, then family
 */
public record SetQuestion(Item item, List<String> sources, List<String> tags) {
    private static final int LONGEST_TITLE = 80;

    public SetQuestion {
        sources = List.copyOf(sources);
        tags = List.copyOf(tags);
    }

    /** Returns an identifier that stays the same as long as the question does. */
    public String id() {
        return item.id();
    }

    public Kind kind() {
        return item.kind();
    }

    /** Returns what is asked, with the words that limit what it asserts. */
    public String text() {
        Framing framing = item.shownFraming();
        return framing == null ? item.stem() : framing.text() + ": " + item.stem();
    }

    /** Returns a short name for lists of questions: the beginning of the text, cut between words. */
    public String title() {
        String text = text();
        if (text.length() <= LONGEST_TITLE) {
            return text;
        }
        int end = text.lastIndexOf(' ', LONGEST_TITLE);
        return text.substring(0, end < LONGEST_TITLE / 2 ? LONGEST_TITLE : end) + "…";
    }

    /** Returns the options in the order shown; of an order item, not in the right order. */
    public List<Option> options() {
        return item.options();
    }

    /** Returns the options of an order item in their right order. */
    public List<Option> sequence() {
        return item.options().stream()
                .sorted(Comparator.comparing(Option::position, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** Returns the options that are right. */
    public List<Option> right() {
        return item.options().stream().filter(Option::correct).toList();
    }

    /** Returns the options that are wrong. */
    public List<Option> wrong() {
        return item.options().stream().filter(option -> !option.correct()).toList();
    }

    /** Returns the numbers that may be typed; empty if the answer is no number. */
    public List<Option.Range> ranges() {
        return item.options().stream()
                .flatMap(option -> option.ranges().stream())
                .toList();
    }

    /** Returns why the answer is right, in plain text. */
    public String explanation() {
        return PlainWords.of(item.explanation());
    }

    /** Returns what is said to somebody who chose the option, in plain text. */
    public static String feedback(Option option) {
        return PlainWords.of(option.feedback());
    }

    /** Returns the right answer in one line. */
    public String answer() {
        return switch (kind()) {
            case SINGLE, MULTIPLE, BOOLEAN -> labels(right(), "; ");
            case TEXT -> labels(item.options(), "; ");
            case ORDER -> labels(sequence(), PlainWords.ARROW);
            case MATCH ->
                item.options().stream()
                        .map(pair -> pair.label() + " – " + pair.right())
                        .collect(Collectors.joining("; "));
        };
    }

    private static String labels(List<Option> options, String between) {
        return options.stream().map(Option::label).collect(Collectors.joining(between));
    }

    /** Returns how hard the question is estimated to be: easy, medium or hard. */
    static String level(double difficulty) {
        return difficulty < 1.0 / 3 ? "easy" : difficulty < 2.0 / 3 ? "medium" : "hard";
    }
}
