package org.quadrivia.quiz.ui.result;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import org.quadrivia.form.Components;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.Quizzes;
import org.quadrivia.quiz.Taker;
import org.quadrivia.quiz.ui.QuizAddresses;

/** What is shown instead of a quiz. */
public final class QuizNotices {
    private QuizNotices() {}

    /** Returns the notice that a quiz is closed while its taker is sitting an exam on the same knowledge base. */
    public static Component closed(QuizId exam) {
        return Components.notice(
                text("quiz.closed"),
                text("quiz.closed.why"),
                Components.linkButton(QuizAddresses.of(exam), text("quiz.closed.back"), "primary"));
    }

    /**
     * Returns the notice at the address of a quiz that does not exist (any more), or that belongs to a person who is not signed in.
     *
     * @param here the address of the page, to return to after signing in
     */
    public static Component lost(Optional<QuizId> quiz, String here, Quizzes quizzes, Taker taker) {
        Anchor anew = Components.linkButton("", text("quiz.lost.start"));
        if (taker instanceof Taker.Guest && quiz.filter(quizzes::isOfAPerson).isPresent()) {
            return Components.notice(
                    text("quiz.signed-out"),
                    text("quiz.signed-out.body"),
                    Components.linkButton("sign-in?to=" + here, text("account.sign-in"), "primary"),
                    anew);
        }
        anew.addClassName("primary");
        return Components.notice(
                text("quiz.lost"),
                text("quiz.lost.body"),
                anew,
                Components.linkButton(HistoryView.ROUTE, text("quiz.history.see")));
    }
}
