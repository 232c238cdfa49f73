package org.quadrivia.authoring;

import java.util.List;
import org.quadrivia.question.Item;

/**
 * What a draft does to the questions.
 *
 * @param before how many there are without it
 * @param after how many with it
 * @param gained questions that there would be besides
 * @param lost questions that there would not be any more
 * @param changed questions that would read otherwise
 * @param factsBefore how many facts are asked without it
 * @param factsAfter how many with it
 */
public record Impact(
        int before,
        int after,
        List<Gained> gained,
        List<Lost> lost,
        List<Changed> changed,
        int factsBefore,
        int factsAfter) {
    public Impact {
        gained = List.copyOf(gained);
        lost = List.copyOf(lost);
        changed = List.copyOf(changed);
    }

    /** How many are lost because more than one answer would be right. */
    public long ambiguous() {
        return lost.stream().filter(item -> item.why() == WhyLost.AMBIGUOUS).count();
    }

    /** A question that is new. */
    public record Gained(Item item, WhyGained why) {}

    public enum WhyGained {
        /** It rests on a statement that the draft adds. */
        NEW_FACT,
        /** What it rests on was there; only now it can be asked. */
        NOW_POSSIBLE
    }

    /** A question that is gone. */
    public record Lost(Item item, WhyLost why) {}

    public enum WhyLost {
        /** A statement that it rests on is not there any more. */
        FACT_GONE,
        /** Another answer would be right too, or another one instead. */
        AMBIGUOUS,
        /** It is as right as before, but nothing proves enough wrong answers, or others took its place. */
        NOT_OFFERED
    }

    /** A question as it was and as it would be. */
    public record Changed(Item before, Item after, WhatChanged what) {}

    public enum WhatChanged {
        /** The right answer. */
        KEY,
        /** The wrong answers. */
        OPTIONS,
        /** How it is put, explained or rated. */
        WORDS
    }
}
