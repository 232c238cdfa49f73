package org.quadrivia.authoring.ui.export;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.router.BeforeEnterEvent;
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
import org.quadrivia.storage.ConditionalOnStorage;

/** Takes all questions of a knowledge base to other programs. */
@Route(TeachNav.ROUTE + "/:kb/questions/export")
@RolesAllowed({"TEACHER", "ADMINISTRATOR"})
@ConditionalOnStorage
public class ExportQuestionsView extends TeachPage {
    private final QuestionExport exports;

    ExportQuestionsView(TeacherPageGuard desk, QuestionExport exports) {
        super(desk);
        this.exports = exports;
    }

    @Override
    protected void show(KbCard card, BeforeEnterEvent event) {
        QuestionSet set = exports.all(card.id());
        fill(
                text("teach.title.exchange", card.title()),
                new TeachHeader(
                        card,
                        TeachNav.Tab.QUESTIONS,
                        text("teach.exchange"),
                        text("teach.exchange.lead", set.questions().size()),
                        Components.linkButton(
                                TeachNav.Tab.QUIZZES.of(card.id()), text("teach.exchange.quizzes"), "slim")),
                new FormatList(set, "export/" + card.id() + "/questions"));
    }
}
