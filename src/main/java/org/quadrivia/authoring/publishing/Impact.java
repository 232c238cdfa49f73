package org.quadrivia.authoring.publishing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quadrivia.question.Item;
import org.quadrivia.question.review.ItemState;

/**
 * What a draft does to the questions.
 *
 * @param before how many there are without it
 * @param after how many with it
 * @param gained questions that there would be besides
 * @param lost questions that there would not be any more
 * @param changed questions that would read otherwise
 * @param unseen how many would differ in nothing that is shown: in how hard they are taken to be, or in the query of their proof
 * @param stakes questions that were reviewed or that published quizzes ask, among those lost or changed
 * @param factsBefore how many facts are asked without it
 * @param factsAfter how many with it
 */
public record Impact(
        int before,
        int after,
        List<Gained> gained,
        List<Lost> lost,
        List<Changed> changed,
        int unseen,
        List<Stake> stakes,
        int factsBefore,
        int factsAfter) {
    public Impact {
        gained = List.copyOf(gained);
        lost = List.copyOf(lost);
        changed = List.copyOf(changed);
        stakes = List.copyOf(stakes);
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
        /** It is a question that there was, about what has another IRI now. */
        GOES_ON,
        /** What it rests on was there; only now it can be asked. */
        NOW_POSSIBLE
    }

    /** A question that is gone. */
    public record Lost(Item item, WhyLost why) {}

    public enum WhyLost {
        /** A statement that it rests on is not there any more. */
        FACT_GONE,
        /** Its query finds another answer in the place of the right one. */
        OTHER_ANSWER,
        /** Its query finds an answer more than before, which would be right too. */
        AMBIGUOUS,
        /** It goes on under another id, about what has another IRI now or as another form of the same question. */
        GOES_ON,
        /** The draft changes the family that makes it. */
        FAMILY_CHANGED,
        /** It is as right as before; each of its facts is asked by another question. */
        ASKED_OTHERWISE,
        /** It is as right as before; it is not among the questions that are made now. */
        NOT_MADE,
        /** Too much was lost to find out. */
        UNKNOWN
    }

    /** A question as it was and as it would be. */
    public record Changed(Item before, Item after, WhatChanged what) {}

    /** The first of these that differs. */
    public enum WhatChanged {
        /** The right answer. */
        KEY,
        /** The wrong answers. */
        OPTIONS,
        /** How it or an option is put. */
        WORDS,
        /** Why it is right, or what is said of an answer. */
        EXPLANATION,
        /** What says so. */
        SOURCE
    }

    /**
     * A question that somebody relies on and that is lost or changed.
     *
     * @param item as it is
     * @param heir as what it goes on; itself changed, or another with what was said of it; empty where it is lost
     * @param said what reviewers said of it
     * @param quizzes titles of the published quizzes that ask it
     */
    public record Stake(Item item, Optional<Item> heir, Set<ItemState> said, List<String> quizzes) {
        public Stake {
            said = Set.copyOf(said);
            quizzes = List.copyOf(quizzes);
        }
    }
}
