package org.quadrivia.quiz.ui.result;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.Quizzes;
import org.quadrivia.quiz.Taker;

/** Shown at the address of a quiz that does not exist (any more), or that belongs to a person who is not signed in. */
public final class LostQuiz extends Composite<Div> {
    private LostQuiz(String heading, String words, Anchor... ways) {
        Paragraph body = new Paragraph(words);
        body.addClassName("lead");
        ways[0].addClassNames("btn", "primary");
        ways[1].addClassName("btn");
        Div actions = new Div(ways);
        actions.addClassName("actions");
        getContent().addClassName("notice");
        getContent().add(new H1(heading), body, actions);
    }

    /**
     * Creates the notice for somebody who may not see what is at that address.
     *
     * @param here the address of the page, to return to after signing in
     */
    public static LostQuiz of(Optional<QuizId> quiz, String here, Quizzes quizzes, Taker taker) {
        Anchor anew = new Anchor("", text("quiz.lost.start"));
        boolean signedOut = taker instanceof Taker.Guest
                && quiz.filter(quizzes::isOfAPerson).isPresent();
        return signedOut
                ? new LostQuiz(
                        text("quiz.signed-out"),
                        text("quiz.signed-out.body"),
                        new Anchor("sign-in?to=" + here, text("account.sign-in")),
                        anew)
                : new LostQuiz(
                        text("quiz.lost"),
                        text("quiz.lost.body"),
                        anew,
                        new Anchor(HistoryView.ROUTE, text("quiz.history.see")));
    }
}
