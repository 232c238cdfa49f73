package org.quadrivia.authoring.draft;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.quadrivia.authoring.jdbc.StoredDraft;

/**
 * What a draft was before each of its last steps, and what it was before steps were undone. The oldest are forgotten when there are
 * too many or they become too long. Not safe for use by several threads.
 */
final class DraftSteps {
    private static final int MOST = 50;
    private static final int MOST_CHARACTERS = 2_000_000;

    /**
     * A draft at one time.
     *
     * @param draft empty if there was none
     */
    record State(Optional<StoredDraft> draft) {
        int characters() {
            return draft.map(
                            stored -> stored.added().length() + stored.removed().length())
                    .orElse(0);
        }
    }

    private final Deque<State> earlier = new ArrayDeque<>();
    private final Deque<State> later = new ArrayDeque<>();

    /** Must be called with the state before each step. */
    void taken(State before) {
        later.clear();
        earlier.push(before);
        while (earlier.size() > 1 && (earlier.size() > MOST || characters() > MOST_CHARACTERS)) {
            earlier.removeLast();
        }
    }

    private long characters() {
        return earlier.stream().mapToLong(State::characters).sum();
    }

    /** Returns the state before the last step; empty if none is known. */
    Optional<State> undo(State now) {
        return move(earlier, later, now);
    }

    /** Returns the state before the last undoing; empty if nothing was undone, or a step was taken since. */
    Optional<State> redo(State now) {
        return move(later, earlier, now);
    }

    private static Optional<State> move(Deque<State> from, Deque<State> to, State now) {
        Optional<State> found = Optional.ofNullable(from.poll());
        found.ifPresent(any -> to.push(now));
        return found;
    }

    boolean canUndo() {
        return !earlier.isEmpty();
    }

    boolean canRedo() {
        return !later.isEmpty();
    }
}
