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
 * @param owner who made it; empty where their account is gone
 * @param items what it asks, in order, where it is fixed and was published; else empty
 * @param made when it was
 */
public record NamedQuiz(
        QuizCode code,
        KbId kb,
        Optional<PersonId> owner,
        QuizPlan plan,
        State state,
        List<FixedItem> items,
        Instant made) {
    /** @throws IllegalArgumentException if items are fixed before it was published, or none are after that */
    public NamedQuiz {
        items = List.copyOf(items);
        boolean published = state != State.DRAFT;
        if (items.isEmpty() == (published && plan.fixed())) {
            throw new IllegalArgumentException(state + " with " + items.size() + " items");
        }
    }

    /** What can be done with it. */
    public enum State {
        /** It can be changed, and not be taken yet. */
        DRAFT,
        /** It can be taken. */
        OPEN,
        /** It cannot be taken any more; what was begun can be ended. */
        CLOSED
    }

    /**
     * An item that it asks whoever takes it.
     *
     * @param stem as it was when that was fixed
     */
    public record FixedItem(String id, String stem) {}

    static NamedQuiz draft(QuizCode code, KbId kb, PersonId owner, QuizPlan plan, Instant now) {
        return new NamedQuiz(code, kb, Optional.of(owner), plan, State.DRAFT, List.of(), now);
    }

    /** Changed to that plan; once published only in its words. */
    NamedQuiz with(QuizPlan other) {
        return new NamedQuiz(code, kb, owner, state == State.DRAFT ? other : plan.told(other), state, items, made);
    }

    NamedQuiz publish(List<FixedItem> fixed) {
        return new NamedQuiz(code, kb, owner, plan, State.OPEN, plan.fixed() ? fixed : List.of(), made);
    }

    /** Asks heirs in the place of the items that go on as them, each once. */
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

    /** Open or closed; a draft stays one. */
    NamedQuiz open(boolean on) {
        State now = state == State.DRAFT ? state : on ? State.OPEN : State.CLOSED;
        return new NamedQuiz(code, kb, owner, plan, now, items, made);
    }
}
