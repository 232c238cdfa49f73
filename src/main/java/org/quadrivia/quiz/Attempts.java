package org.quadrivia.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.quadrivia.knowledge.KbId;

/**
 * The store of attempts. When a method returns, its change is stored; each change is stored completely or not at all. Safe
 * for use by many threads.
 *
 * <p>Every method throws {@link org.quadrivia.storage.StorageFailure} if the store fails.
 */
public interface Attempts {
    /** Stores a quiz that has just begun. */
    void begin(Quiz quiz);

    /** Finds a quiz by its id; empty if it never existed or has been deleted. */
    Optional<Quiz> find(QuizId id);

    /**
     * Applies a change to a quiz. Changes to the same quiz run one after the other.
     *
     * @param step maps the current quiz to the changed one; may return it unchanged
     * @param along runs before the change is committed, and only if the quiz changed; if it throws, nothing is stored
     * @return the quiz after the change; empty if it does not exist
     */
    Optional<Quiz> change(QuizId id, UnaryOperator<Quiz> step, Along along);

    /** Returns a taker's attempts, newest first. */
    List<AttemptLine> of(Taker taker, int offset, int limit);

    /** Returns a taker's unfinished attempts that began at that time or later: exams first, then newest first. */
    List<AttemptLine> unfinished(Taker taker, Instant since, int limit);

    /** Returns the number of a taker's attempts. */
    int count(Taker taker);

    /**
     * Returns the exams whose time limit has passed but which are not handed in, and those that are handed in and whose results were held
     * back until now.
     */
    List<QuizId> overdue(Instant now);

    /** Returns whether the taker has answered that item in an attempt that may show the right answer. */
    boolean mayShowResult(Taker taker, KbId kb, String item);

    /** Returns whether anybody is sitting an exam that asks that item. */
    boolean isExamined(KbId kb, String item, Instant now);

    /** Returns the person's exams that are not handed in. */
    List<AttemptLine> examsOn(Taker.Person person);

    /**
     * Deletes attempts of guests that were last used before that time. Attempts at named quizzes are kept, because they are
     * part of the results of those quizzes.
     *
     * @return the number of deleted attempts
     */
    int prune(Instant before);

    /** Work to do in the same transaction as a change. */
    @FunctionalInterface
    interface Along {
        void change(Quiz before, Quiz after);
    }
}
