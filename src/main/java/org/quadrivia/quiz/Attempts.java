package org.quadrivia.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.quadrivia.knowledge.KbId;

/**
 * Where attempts are kept. What has returned is kept; each change is there whole or not at all. Safe for many threads.
 *
 * <p>Every method throws {@link org.quadrivia.storage.StorageFailure} where the store does not do its part.
 */
public interface Attempts {
    /** Keeps a quiz that has just begun. */
    void begin(Quiz quiz);

    /** Empty where there never was one of that address, or it has been let go. */
    Optional<Quiz> find(QuizId id);

    /**
     * Takes a quiz to its next state. One change of a quiz waits for the other.
     *
     * @param step a function of the quiz as it is; may leave it as it is
     * @param along done before the change is final, and only where there is one: if it throws, nothing is kept
     * @return the quiz as it is then; empty where there is none at that address
     */
    Optional<Quiz> change(QuizId id, UnaryOperator<Quiz> step, Along along);

    /** Somebody's attempts, newest first. */
    List<AttemptLine> of(Taker taker, int offset, int limit);

    /** How many attempts somebody has. */
    int count(Taker taker);

    /** Exams whose time is up, but which are not handed in. */
    List<QuizId> overdue(Instant now);

    /** Whether somebody answered that item and was told how, or could be. */
    boolean isTold(Taker taker, KbId kb, String item);

    /** Whether anybody sits at an exam that asks that item. */
    boolean isExamined(KbId kb, String item, Instant now);

    /** Exams of that person that are not handed in. */
    List<AttemptLine> examsOn(Taker.Person person);

    /**
     * Lets go of attempts of guests that were last used before that time; not of those at named quizzes, whose results they are.
     *
     * @return how many
     */
    int prune(Instant before);

    /** What is to be done together with a change. */
    @FunctionalInterface
    interface Along {
        void change(Quiz before, Quiz after);
    }
}
