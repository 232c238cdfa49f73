package org.quadrivia.question;

import java.util.List;
import java.util.regex.Pattern;
import org.quadrivia.knowledge.Objective;

/**
 * A learning objective with the questions that ask a fact on which it rests.
 *
 * @param good those that learners are asked, in a good form
 * @param weak those that learners are asked, in a weak form; see {@link #isWeak}
 * @param hidden those that a reviewer has hidden or whose family is switched off
 * @param gaps why its facts are not asked; empty if a good question asks one of them
 */
public record AskedObjective(Objective objective, List<Item> good, List<Item> weak, List<Item> hidden, List<Gap> gaps) {
    /**
     * Families that show little of what somebody knows about a fact: they ask for the odd one out, for a number of things, for a
     * kind, or for something two facts away.
     */
    private static final Pattern WEAK = Pattern.compile("(?:class-)?(?:odd|count|type|multihop)(?:-.*)?");

    /**
     * A fact that no question asks.
     *
     * @param fact a sentence that states it
     * @param reason why no question asks it, as the end of a sentence
     */
    public record Gap(String fact, String reason) {}

    /** Why an objective has no good question. */
    public enum Lack {
        /** It has a good question. */
        NONE,
        /** It rests on nothing that the knowledge base has. */
        NOTHING_TO_ASK,
        /** Questions about it are hidden, or their families are switched off. */
        HIDDEN,
        /** All questions about it have weak forms. */
        WEAK,
        /** No question about it could be made. */
        NOT_MADE
    }

    public AskedObjective {
        good = List.copyOf(good);
        weak = List.copyOf(weak);
        hidden = List.copyOf(hidden);
        gaps = List.copyOf(gaps);
    }

    public Lack lack() {
        if (!good.isEmpty()) {
            return Lack.NONE;
        }
        if (!hidden.isEmpty()) {
            return Lack.HIDDEN;
        }
        if (!weak.isEmpty()) {
            return Lack.WEAK;
        }
        return gaps.isEmpty() ? Lack.NOTHING_TO_ASK : Lack.NOT_MADE;
    }

    /** Whether items of the family show little of what somebody knows about a fact. */
    public static boolean isWeak(String family) {
        return WEAK.matcher(family).matches();
    }
}
