package org.quadrivia.question.sample;

import static org.quadrivia.Messages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quadrivia.question.Framing;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;
import org.quadrivia.question.PassageRef;
import org.quadrivia.question.PlainWords;

/**
 * Items as plain text for people who judge them. The text holds what learners see before and after they answer, with the right
 * options marked, and nothing else: neither ids nor families nor proofs.
 */
public final class SampleText {
    private SampleText() {}

    /**
     * Returns the text of an item, with a line break after each line and a blank line at the end.
     *
     * @param paraphrases what a passage says, by its IRI; empty if it is not known
     */
    public static String of(int number, Item item, Function<String, String> paraphrases) {
        List<String> lines = new ArrayList<>();
        lines.add(text("reading.item", Integer.toString(number), eyebrow(item), item.stem()));
        item.options().forEach(option -> lines.add("   " + line(item.kind(), option)));
        if (!told(item)) {
            lines.add("   " + text("reading.explanation", PlainWords.of(item.explanation())));
        }
        item.passages().forEach(passage -> lines.add("   " + source(passage, paraphrases.apply(passage.id()))));
        return lines.stream().collect(Collectors.joining("\n", "", "\n\n"));
    }

    /** Whether the feedback on a right option ends with the explanation. Pages then show it once. */
    private static boolean told(Item item) {
        return item.options().stream()
                .anyMatch(option -> option.correct() && option.feedback().endsWith(item.explanation()));
    }

    private static String source(PassageRef passage, String says) {
        String locator = text("quiz.locator", passage.locator());
        return says.isEmpty() ? text("reading.passage", locator) : text("reading.passage.says", locator, says);
    }

    /** Returns the line above the stem: framing and kind of answer, each only if it is shown. */
    private static String eyebrow(Item item) {
        Framing framing = item.shownFraming();
        String kind = item.kind() == Kind.SINGLE
                ? ""
                : "[" + text("quiz.kind." + item.kind().word()) + "] ";
        return (framing == null ? "" : "[" + framing.text() + "] ") + kind;
    }

    private static String line(Kind kind, Option option) {
        String feedback = PlainWords.of(option.feedback());
        String mark = option.correct() ? "*" : "-";
        return switch (kind) {
            case SINGLE, MULTIPLE, BOOLEAN -> text("reading.option", mark, option.label(), feedback);
            case TEXT -> typed(option, feedback);
            case ORDER -> text("reading.place", String.valueOf(option.position()), option.label(), feedback);
            case MATCH ->
                text(
                        "reading.option",
                        mark,
                        text("reading.pair", option.label(), Objects.requireNonNullElse(option.right(), "")),
                        feedback);
        };
    }

    private static String typed(Option option, String feedback) {
        String accepted = String.join("; ", option.accepted());
        return option.broad().isEmpty()
                ? text("reading.typed", accepted, feedback)
                : text("reading.typed.broad", accepted, String.join("; ", option.broad()), feedback);
    }
}
