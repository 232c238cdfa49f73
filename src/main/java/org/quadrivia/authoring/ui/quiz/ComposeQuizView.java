package org.quadrivia.authoring.ui.quiz;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quadrivia.authoring.ui.TeachHeader;
import org.quadrivia.authoring.ui.TeachNav;
import org.quadrivia.authoring.ui.TeachPage;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.quiz.named.ItemQueries;
import org.quadrivia.quiz.named.NamedQuiz;
import org.quadrivia.quiz.named.NamedQuizzes.Published;
import org.quadrivia.quiz.named.QuizPlan;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.StorageFailure;

/** The page on which a quiz is composed: what it asks and how it is taken, with an immediate preview. */
@Route(TeachNav.ROUTE + "/:kb/quizzes/new")
@RouteAlias(TeachNav.ROUTE + "/:kb/quizzes/:code([A-Z2-9]{8})")
@RolesAllowed({"TEACHER", "ADMINISTRATOR"})
@ConditionalOnStorage
public class ComposeQuizView extends TeachPage {
    private final NamedQuizPageServices quizzing;
    private final Paragraph complaint = Components.alert();
    private final Paragraph done = Components.status();

    ComposeQuizView(NamedQuizPageServices quizzing) {
        super(quizzing.desk);
        this.quizzing = quizzing;
    }

    @Override
    protected void show(KbCard card, BeforeEnterEvent event) {
        Optional<NamedQuiz> quiz =
                event.getRouteParameters().get(NamedQuizPageServices.CODE).map(code -> quizzing.quiz(event, card));
        show(card, quiz.orElse(null));
    }

    private void show(KbCard card, @Nullable NamedQuiz quiz) {
        String title = quiz == null ? text("teach.compose.new") : quiz.plan().title();
        complaint.setText("");
        done.setText("");
        boolean draft = quiz == null || quiz.state() == NamedQuiz.State.DRAFT;
        QuizPlanForm form = new QuizPlanForm(card, quizzing.families(card.id()), Optional.ofNullable(quiz), draft);
        Div columns = Components.div("compose", form);
        if (draft) {
            QuizPreview preview = new QuizPreview(quizzing, card, () -> form.plan("-"));
            form.onChange(preview::show);
            columns.add(preview);
        }
        Div acts = draft
                ? Components.actions(
                        Components.primaryButton(text("teach.compose.publish"), () -> keep(card, quiz, form, true)),
                        Components.button(text("teach.compose.keep"), () -> keep(card, quiz, form, false)))
                : Components.actions(
                        Components.primaryButton(text("teach.compose.keep"), () -> keep(card, quiz, form, false)));
        acts.add(new Anchor(TeachNav.Tab.QUIZZES.of(card.id()), text("teach.compose.back")));
        fill(
                title,
                new TeachHeader(
                        card,
                        TeachNav.Tab.QUIZZES,
                        title,
                        text(draft ? "teach.compose.lead" : "teach.compose.published")),
                columns,
                complaint,
                done,
                acts);
    }

    private void keep(KbCard card, @Nullable NamedQuiz quiz, QuizPlanForm form, boolean publish) {
        complaint.setText("");
        done.setText("");
        Optional<QuizPlan> plan = form.plan();
        if (plan.isEmpty()) {
            complaint.setText(form.fault());
            return;
        }
        var person = quizzing.desk.requireEditor(card.id());
        try {
            Optional<NamedQuiz> kept = quiz == null
                    ? Optional.of(quizzing.quizzes.make(card.id(), plan.get(), person))
                    : quizzing.quizzes.change(quiz.code(), plan.get());
            if (kept.isEmpty()) {
                complaint.setText(text("teach.quiz.changed"));
            } else if (publish) {
                publish(card, kept.get());
            } else if (quiz == null) {
                Components.go(this, NamedQuizPageServices.address(kept.get()));
            } else {
                done.setText(text("teach.compose.kept"));
            }
        } catch (StorageFailure failure) {
            complaint.setText(String.valueOf(failure.getMessage()));
        }
    }

    private void publish(KbCard card, NamedQuiz draft) {
        Published published = quizzing.quizzes.publish(draft.code());
        if (published instanceof Published.Open) {
            Components.go(this, TeachNav.Tab.QUIZZES.of(card.id()));
            return;
        }
        show(card, draft);
        complaint.setText(
                switch (published) {
                    case Published.Open open -> "";
                    case Published.NothingToAsk nothing -> text("teach.quiz.nothing");
                    case Published.BadQuery(ItemQueries.Found.Refused fault) -> fault.why();
                    case Published.NoSuchDraft gone -> text("teach.quiz.changed");
                });
    }
}
