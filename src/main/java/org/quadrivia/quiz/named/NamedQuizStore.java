package org.quadrivia.quiz.named;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.AttemptLine;
import org.quadrivia.quiz.QuizCode;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.Taker;

/**
 * Where named quizzes are kept, and what was made of them. Throws {@link org.quadrivia.storage.StorageFailure} where it does not do
 * its part.
 */
public interface NamedQuizStore {
    void add(NamedQuiz quiz);

    Optional<NamedQuiz> find(QuizCode code);

    /** Those of a knowledge base, the newest first. */
    List<NamedQuiz> of(KbId kb);

    /** Those of a person. */
    List<NamedQuiz> of(PersonId owner);

    /** Takes it to its next state, one change after the other; empty where there is none. */
    Optional<NamedQuiz> change(QuizCode code, UnaryOperator<NamedQuiz> step);

    /** Forgets it; who took it keeps that. */
    void remove(QuizCode code);

    /** Nobody owns what that person owned. */
    void forget(PersonId owner);

    /** How often each of a knowledge base was begun; those that never were are not in it. */
    Map<QuizCode, Integer> counts(KbId kb);

    /** Its attempts, the oldest first. */
    List<TakenBy> attempts(QuizCode code);

    /** All questions of its attempts. */
    List<Response> responses(QuizCode code);

    /** The items that its attempts asked, as they were asked last, by their ids. */
    Map<String, Item> items(QuizCode code);

    /** An attempt with who made it. */
    record TakenBy(Taker taker, AttemptLine attempt) {}

    /**
     * What became of a question of an attempt.
     *
     * @param right false also where it was left without an answer
     */
    record Response(QuizId attempt, String item, boolean right) {}
}
