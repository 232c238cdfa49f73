package org.quadrivia.quiz.ui;

import static org.quadrivia.Messages.text;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.quadrivia.language.Direction;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;
import org.quadrivia.quiz.AnsweredItem;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.quiz.grading.AnswerParts;

/** Describes an answer, or the right answer, in one line; pairs in one line each. */
public final class AnswerWords {
    private AnswerWords() {}

    /** Returns what was answered. */
    public static String given(AnsweredItem answered) {
        Item item = answered.item();
        if (answered.answer() instanceof Answer.NotKnown) {
            return text("quiz.not-known");
        }
        return join(item, AnswerParts.given(item, answered.answer(), AnswerWords::pair));
    }

    /** Returns what would have been right. */
    public static String right(Item item) {
        return join(item, AnswerParts.right(item, AnswerWords::pair));
    }

    private static String join(Item item, List<String> parts) {
        return String.join(
                switch (item.kind()) {
                    case ORDER -> isRightToLeft(parts) ? " ← " : " → ";
                    case MATCH -> "\n";
                    case SINGLE, MULTIPLE, BOOLEAN, TEXT -> ", ";
                },
                parts);
    }

    private static boolean isRightToLeft(List<String> parts) {
        return parts.stream().findFirst().flatMap(Direction::ofName).equals(Optional.of(Direction.RIGHT_TO_LEFT));
    }

    private static String pair(String left, String right) {
        return text("quiz.pair", left, right);
    }

    /** Returns the right side of a pair. */
    public static String right(Option pair) {
        return Objects.requireNonNullElse(pair.right(), "");
    }

    /** Returns the right side that was put beside the left side of that pair. */
    public static String right(Item item, Answer.Matched answer, Option pair) {
        return AnswerParts.partner(item, Objects.requireNonNull(answer.pairs().get(pair.id())));
    }
}
