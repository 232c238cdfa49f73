package org.quadrivia.quiz.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import org.quadrivia.quiz.Mode;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.QuizId;

/** The addresses of the pages of a quiz. */
public final class QuizAddresses {
    static final String ID = "id";
    public static final String NUMBER = "number";
    /** The route of a quiz. It does not match the codes of named quizzes, which are shorter. */
    public static final String QUIZ = "quiz/:" + ID + "([A-Za-z0-9_-]{10,})";

    public static final String QUESTION = QUIZ + "/:" + NUMBER + "([0-9]{1,3})";

    private QuizAddresses() {}

    public static String of(QuizId id) {
        return "quiz/" + id;
    }

    public static String of(QuizId id, int number) {
        return "quiz/" + id + "/" + number;
    }

    /** Returns the address to go to after the last question: the result, or the summary of a lesson or a session of study. */
    public static String end(Quiz quiz) {
        if (quiz.isLesson()) {
            return "learn/" + quiz.request().kb() + "/lesson/" + quiz.id();
        }
        return quiz.sitting().mode() == Mode.REVIEW
                ? "study/" + quiz.request().kb() + "/session/" + quiz.id()
                : of(quiz.id());
    }

    static RouteParameters parameters(QuizId id, int number) {
        return new RouteParameters(new RouteParam(ID, id.value()), new RouteParam(NUMBER, String.valueOf(number)));
    }

    /** Reads the id of a quiz from route parameters; empty if it is not well-formed. */
    public static Optional<QuizId> read(RouteParameters parameters) {
        try {
            return parameters.get(ID).map(QuizId::new);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    public static void go(UI ui, QuizId id, int number) {
        ui.navigate(of(id, number));
    }
}
