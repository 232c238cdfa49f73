package org.quadrivia.authoring.ui.export;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.quadrivia.authoring.export.QuestionExport;
import org.quadrivia.authoring.ui.TeachHeader;
import org.quadrivia.authoring.ui.TeachNav;
import org.quadrivia.authoring.ui.TeachPage;
import org.quadrivia.authoring.ui.TeacherPageGuard;
import org.quadrivia.exchange.QuestionSet;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.quiz.QuizCode;
import org.quadrivia.quiz.named.NamedQuiz;
import org.quadrivia.quiz.named.NamedQuizzes;
import org.quadrivia.storage.ConditionalOnStorage;

/** Takes the questions of a quiz to other programs. */
@Route(TeachNav.ROUTE + "/:kb/quizzes/:code([A-Z2-9]{8})/export")
@RolesAllowed({"TEACHER", "ADMINISTRATOR"})
@ConditionalOnStorage
public class ExportQuizView extends TeachPage {
    private final QuestionExport exports;
    private final NamedQuizzes quizzes;

    ExportQuizView(TeacherPageGuard desk, QuestionExport exports, NamedQuizzes quizzes) {
        super(desk);
        this.exports = exports;
        this.quizzes = quizzes;
    }

    @Override
    protected void show(KbCard card, BeforeEnterEvent event) {
        NamedQuiz quiz = event.getRouteParameters()
                .get("code")
                .flatMap(QuizCode::read)
                .flatMap(quizzes::find)
                .filter(found -> found.kb().equals(card.id()))
                .orElseThrow(() -> new NotFoundException("no such quiz"));
        QuestionSet set = exports.of(quiz);
        boolean drawn = quiz.items().isEmpty();
        fill(
                text("teach.title.exchange", set.title()),
                new TeachHeader(
                        card,
                        TeachNav.Tab.QUIZZES,
                        text("teach.exchange.quiz", set.title()),
                        text(
                                drawn ? "teach.exchange.lead.drawn" : "teach.exchange.lead",
                                set.questions().size()),
                        Components.linkButton(TeachNav.Tab.QUIZZES.of(card.id()), text("teach.compose.back"), "slim")),
                new FormatList(set, "export/" + card.id() + "/quizzes/" + quiz.code()));
    }
}
