package org.quadrivia.quiz.named;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.AttemptLine;
import org.quadrivia.quiz.QuizCode;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.Taker;
import org.quadrivia.quiz.assigned.AssignmentId;

/**
 * The store of named quizzes and of the attempts at them. Methods throw {@link org.quadrivia.storage.StorageFailure} if the store
 * fails.
 */
public interface NamedQuizStore {
    void add(NamedQuiz quiz);

    Optional<NamedQuiz> find(QuizCode code);

    /** Returns the named quizzes of a knowledge base, newest first. */
    List<NamedQuiz> of(KbId kb);

    /** Applies a change to a quiz and returns the result; empty if there is no such quiz. Changes run one after the other. */
    Optional<NamedQuiz> change(QuizCode code, UnaryOperator<NamedQuiz> step);

    /** Deletes a quiz. Those who took it keep their attempts. */
    void remove(QuizCode code);

    /** Returns how many attempts at each quiz of a knowledge base were begun. Quizzes without attempts are left out. */
    Map<QuizCode, Integer> counts(KbId kb);

    /** Returns the attempts for an assignment, oldest first. An exam whose results are held back has no points. */
    List<AssignedAttempt> attempts(AssignmentId assignment);

    /** Returns a person's attempts for an assignment, oldest first. An exam whose results are held back has no points. */
    List<AssignedAttempt> attempts(AssignmentId assignment, PersonId person);

    /** Returns the attempts at a quiz, oldest first, but for those that are for an assignment. */
    List<TakenBy> attempts(QuizCode code);

    /** Returns the questions of all attempts at a quiz. */
    List<Response> responses(QuizCode code);

    /** Returns the items that the attempts at a quiz asked, by id, each as it was asked most recently. */
    Map<String, Item> items(QuizCode code);

    /** An attempt and its taker. */
    record TakenBy(Taker taker, AttemptLine attempt) {}

    /**
     * The result of one question in one attempt.
     *
     * @param right whether the answer was right; false also if there is none
     * @param points the points of the answer, 0 to 1; 0 also if there is none
     * @param chosen the labels of the chosen options; none if the kind of item has no options to choose
     */
    record Response(QuizId attempt, String item, boolean right, double points, Set<String> chosen) {
        public Response {
            chosen = Set.copyOf(chosen);
        }
    }
}
