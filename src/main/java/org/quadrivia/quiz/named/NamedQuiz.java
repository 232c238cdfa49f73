package org.quadrivia.quiz.named;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.QuizCode;

/**
 * A quiz that a teacher made for others to take.
 *
 * @param owner the person who made the quiz; empty if their account has been deleted
 * @param items the items that the quiz asks, in order, if it is fixed and has been published; otherwise empty
 * @param made when the quiz was made
 */
public record NamedQuiz(
        QuizCode code,
        KbId kb,
        Optional<PersonId> owner,
        QuizPlan plan,
        State state,
        List<FixedItem> items,
        Instant made) {
    /** @throws IllegalArgumentException if it has no items although it is fixed and published, or has items although it is not */
    public NamedQuiz {
        items = List.copyOf(items);
        boolean published = state != State.DRAFT;
        if (items.isEmpty() == (published && plan.fixed())) {
            throw new IllegalArgumentException(state + " with " + items.size() + " items");
        }
    }

    /** The stage of a named quiz. */
    public enum State {
        /** The quiz can be changed but cannot be taken yet. */
        DRAFT,
        /** The quiz can be taken. */
        OPEN,
        /** No new attempt can begin; attempts under way can be finished. */
        CLOSED
    }

    /**
     * An item that a fixed quiz asks everybody.
     *
     * @param stem the stem of the item when it was fixed
     */
    public record FixedItem(String id, String stem) {}

    static NamedQuiz draft(QuizCode code, KbId kb, PersonId owner, QuizPlan plan, Instant now) {
        return new NamedQuiz(code, kb, Optional.of(owner), plan, State.DRAFT, List.of(), now);
    }

    /** Returns this quiz with that plan. Once the quiz is published, only the title and the description are changed. */
    NamedQuiz with(QuizPlan other) {
        return new NamedQuiz(
                code, kb, owner, state == State.DRAFT ? other : plan.withWording(other), state, items, made);
    }

    NamedQuiz publish(List<FixedItem> fixed) {
        return new NamedQuiz(code, kb, owner, plan, State.OPEN, plan.fixed() ? fixed : List.of(), made);
    }

    /**
     * Returns this quiz with each item that has an heir replaced by its heir. An item never occurs twice.
     *
     * @param heirs the heirs, by the ids of the old items
     */
    NamedQuiz carried(Map<String, Item> heirs) {
        List<FixedItem> carried = items.stream()
                .map(item -> Optional.ofNullable(heirs.get(item.id()))
                        .map(heir -> new FixedItem(heir.id(), heir.stem()))
                        .orElse(item))
                .filter(distinctBy(FixedItem::id))
                .toList();
        return new NamedQuiz(code, kb, owner, plan, state, carried, made);
    }

    private static <T, K> Predicate<T> distinctBy(Function<T, K> key) {
        Set<K> seen = new HashSet<>();
        return one -> seen.add(key.apply(one));
    }

    /** Returns this quiz, open or closed. A draft stays a draft. */
    NamedQuiz open(boolean on) {
        State now = state == State.DRAFT ? state : on ? State.OPEN : State.CLOSED;
        return new NamedQuiz(code, kb, owner, plan, now, items, made);
    }
}
