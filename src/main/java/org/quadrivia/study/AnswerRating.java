package org.quadrivia.study;

import java.time.Duration;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;
import org.quadrivia.quiz.AnswerStored;
import org.quadrivia.quiz.Mode;
import org.quadrivia.study.scheduling.Rating;

/**
 * Derives the rating of a fact from an answer. A wrong answer is Again. A right one is Hard if a hint was shown or the answer was
 * slow, Easy if it was fast and the fact had been known {@value #REPEATEDLY} times in a row, and Good otherwise.
 *
 * <p>Fast and slow depend on how much there is to read ({@value #CHARACTERS_A_SECOND} characters a second) and to do (a click, a
 * word, a whole order). An answer is fast if it takes no longer than reading and doing. It is slow if it takes longer than twice
 * the reading, plus the doing, plus {@value #PONDERING} seconds. In an exam the time is ignored, since people come back to their
 * answers.
 */
final class AnswerRating {
    static final int REPEATEDLY = 2;
    private static final int CHARACTERS_A_SECOND = 15;
    private static final int PONDERING = 20;

    private AnswerRating() {}

    /**
     * Returns the rating of a fact that was known.
     *
     * @param rightRun how many times in a row the fact was known before
     */
    static Rating known(AnswerStored stored, int rightRun) {
        Duration took = stored.answered().given().took();
        boolean timed = stored.mode() != Mode.EXAM;
        if (stored.answered().given().aided() || timed && took.compareTo(slow(stored.item())) > 0) {
            return Rating.HARD;
        }
        boolean fast = timed && took.compareTo(fast(stored.item())) <= 0;
        return fast && rightRun >= REPEATEDLY ? Rating.EASY : Rating.GOOD;
    }

    static Duration fast(Item item) {
        return reading(item).plus(doing(item.kind()));
    }

    static Duration slow(Item item) {
        return reading(item).multipliedBy(2).plus(doing(item.kind())).plusSeconds(PONDERING);
    }

    private static Duration reading(Item item) {
        boolean shown = item.kind() != Kind.TEXT;
        int options =
                shown ? item.options().stream().mapToInt(AnswerRating::length).sum() : 0;
        return Duration.ofSeconds(1 + (item.stem().length() + options) / CHARACTERS_A_SECOND);
    }

    private static int length(Option option) {
        return option.label().length()
                + (option.right() == null ? 0 : option.right().length());
    }

    private static Duration doing(Kind kind) {
        return Duration.ofSeconds(
                switch (kind) {
                    case BOOLEAN, SINGLE -> 2;
                    case MULTIPLE -> 6;
                    case TEXT -> 8;
                    case ORDER, MATCH -> 15;
                });
    }
}
