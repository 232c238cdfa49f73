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
 * @param after how many there are with it
 * @param gained questions that would be added
 * @param lost questions that would be removed
 * @param changed questions that would look different
 * @param unseen how many would differ only in what is not displayed: the estimated difficulty, the query, the support or a proof
 * @param stakes lost or changed questions that have been reviewed or are asked by published quizzes
 * @param factsBefore how many facts are asked about without it
 * @param factsAfter how many facts are asked about with it
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

    /** Returns how many are lost because more than one answer would be right. */
    public long ambiguous() {
        return lost.stream().filter(item -> item.why() == WhyLost.AMBIGUOUS).count();
    }

    /** A new question. */
    public record Gained(Item item, WhyGained why) {}

    public enum WhyGained {
        /** Its support includes a statement that the draft adds. */
        NEW_FACT,
        /** It continues an earlier question under another id. */
        GOES_ON,
        /** Its support existed before, but the question can be asked only now. */
        NOW_POSSIBLE
    }

    /**
     * A question that would be removed.
     *
     * @param because what the reason is about, by name: the statements that are gone, or the answers that the query finds besides the
     *     key or instead of it; empty if the reason says it all
     * @param heir the item that continues it; empty if there is none
     */
    public record Lost(Item item, WhyLost why, List<String> because, Optional<Item> heir) {
        public Lost {
            because = List.copyOf(because);
        }
    }

    public enum WhyLost {
        /** A statement of its support is gone. */
        FACT_GONE,
        /** Its query no longer finds the key, or decides the statement or the order otherwise. */
        OTHER_ANSWER,
        /** Its query finds an additional answer, which would be right too. */
        AMBIGUOUS,
        /**
         * It continues under another id, because something it is about has another IRI or because another form of the
         * same question replaces it.
         */
        GOES_ON,
        /** The draft changes its family. */
        FAMILY_CHANGED,
        /** It is still right, but other questions ask about each of its facts. */
        ASKED_OTHERWISE,
        /** It is still right, but it is not among the questions that are made now. */
        NOT_MADE,
        /** Too many questions were lost to find the reason in time. */
        UNKNOWN
    }

    /** A question before and after. */
    public record Changed(Item before, Item after, WhatChanged what) {}

    /** What differs: the first of these that applies. */
    public enum WhatChanged {
        /** The right answer. */
        KEY,
        /** The distractors. */
        OPTIONS,
        /** The wording of the stem or an option. */
        WORDS,
        /** The order in which the options are shown. */
        ORDER,
        /** The explanation, or the feedback on an answer. */
        EXPLANATION,
        /** What may be typed as an answer. */
        ACCEPTED,
        /** The passages or the standing. */
        SOURCE
    }

    /**
     * A lost or changed question that somebody relies on.
     *
     * @param item as it is now
     * @param heir the item that continues it: the changed item, or another one that inherits its reviews; empty if it is lost
     * @param said the reviewers' judgements on it
     * @param quizzes titles of the published quizzes that ask it
     */
    public record Stake(Item item, Optional<Item> heir, Set<ItemState> said, List<String> quizzes) {
        public Stake {
            said = Set.copyOf(said);
            quizzes = List.copyOf(quizzes);
        }
    }
}
