package org.quadrivia.authoring.ui.quiz;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quadrivia.form.Components;
import org.quadrivia.form.CopyLink;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.quiz.Mode;
import org.quadrivia.quiz.named.Composition;
import org.quadrivia.quiz.named.ItemQueries;
import org.quadrivia.quiz.named.NamedQuiz;
import org.quadrivia.quiz.named.NamedQuizzes.Published;
import org.quadrivia.quiz.named.QuizPlan;
import org.quadrivia.storage.StorageFailure;

/** A named quiz at a glance: its state, its address, and the actions for teachers. */
final class QuizCard extends Composite<ListItem> {
    private final NamedQuizPageServices quizzing;
    private final KbCard card;
    private final String publicAddress;
    private final int attempts;
    private final Paragraph complaint = Components.alert();
    private final Div content = new Div();

    QuizCard(NamedQuizPageServices quizzing, KbCard card, NamedQuiz quiz, int attempts, String publicAddress) {
        this.quizzing = quizzing;
        this.card = card;
        this.publicAddress = publicAddress;
        this.attempts = attempts;
        getContent().addClassName("card");
        getContent().add(content, complaint);
        show(quiz);
    }

    private void show(NamedQuiz quiz) {
        content.removeAll();
        QuizTakers takers = QuizTakers.of(quizzing, card.id());
        boolean open = quiz.state() == NamedQuiz.State.OPEN;
        Div chips = Components.div(
                "chips",
                Components.chip(
                        open && takers == QuizTakers.NOBODY
                                ? text("teach.quiz.state.unread")
                                : text("teach.quiz.state." + quiz.state().name().toLowerCase(Locale.ROOT)),
                        open && takers != QuizTakers.NOBODY ? "right" : "claim"));
        chips.add(Components.muted(text("teach.quiz.made", quizzing.desk.time(quiz.made()))));
        content.add(chips, new H2(quiz.plan().title()), new Paragraph(terms(quiz)));
        if (quiz.state() != NamedQuiz.State.CLOSED) {
            content.add(takers.line(quizzing, card.id()));
        }
        if (quiz.state() != NamedQuiz.State.DRAFT) {
            content.add(
                    new CopyLink(
                            publicAddress, quiz.code().address(), quiz.plan().title()),
                    new Paragraph(text("teach.quiz.attempts", attempts)));
            gone(quiz);
        }
        content.add(acts(quiz), delete(quiz));
    }

    /** Puts the terms and the composition of a quiz on one line. */
    private static String terms(NamedQuiz quiz) {
        QuizPlan plan = quiz.plan();
        int questions = quiz.items().isEmpty() ? plan.length() : quiz.items().size();
        return text(
                plan.fixed() ? "teach.quiz.fixed" : "teach.quiz.drawn",
                questions,
                text(
                        plan.composition() instanceof Composition.Queried
                                ? "teach.quiz.by.query"
                                : "teach.quiz.by.choice"),
                mode(plan));
    }

    private static String mode(QuizPlan plan) {
        if (plan.terms().mode() != Mode.EXAM) {
            return text("teach.quiz.practice");
        }
        return Optional.ofNullable(plan.terms().limit())
                .map(Duration::toMinutes)
                .map(minutes -> text("teach.quiz.exam.limit", minutes))
                .orElseGet(() -> text("teach.quiz.exam"));
    }

    /** Lists the questions of a fixed quiz that can no longer be asked. */
    private void gone(NamedQuiz quiz) {
        List<NamedQuiz.FixedItem> gone = quizzing.quizzes.sheet(quiz, 0).gone();
        if (gone.isEmpty()) {
            return;
        }
        UnorderedList stems = new UnorderedList();
        gone.forEach(item -> stems.add(new ListItem(item.stem())));
        Div notice = Components.div(
                "note",
                new Paragraph(text("teach.quiz.gone", gone.size(), quiz.items().size())),
                stems);
        content.add(notice);
    }

    private Div acts(NamedQuiz quiz) {
        Div acts = Components.actions();
        switch (quiz.state()) {
            case DRAFT ->
                acts.add(
                        Components.slimButton(text("teach.quiz.publish"), () -> act(() -> publish(quiz))),
                        Components.linkButton(NamedQuizPageServices.address(quiz), text("teach.quiz.change"), "slim"));
            case OPEN -> acts.add(Components.slimButton(text("teach.quiz.close"), () -> act(() -> open(quiz, false))));
            case CLOSED ->
                acts.add(Components.slimButton(text("teach.quiz.reopen"), () -> act(() -> open(quiz, true))));
        }
        if (quiz.state() != NamedQuiz.State.DRAFT) {
            acts.add(
                    live(quiz),
                    Components.linkButton(NamedQuizPageServices.results(quiz), text("teach.quiz.results"), "slim"),
                    Components.linkButton(NamedQuizPageServices.address(quiz), text("teach.quiz.rename"), "slim"));
        }
        acts.add(
                Components.linkButton(NamedQuizPageServices.paper(quiz), text("teach.quiz.print"), "slim"),
                Components.linkButton(NamedQuizPageServices.export(quiz), text("teach.quiz.export"), "slim"),
                Components.slimButton(text("teach.quiz.copy"), () -> act(() -> copy(quiz))));
        acts.getChildren()
                .forEach(act -> act.getElement()
                        .setAttribute(
                                "aria-label",
                                act.getElement().getText() + ": " + quiz.plan().title()));
        return acts;
    }

    /** The pages of live rounds are no views of Vaadin. */
    private static Anchor live(NamedQuiz quiz) {
        Anchor link = Components.linkButton(NamedQuizPageServices.live(quiz), text("teach.quiz.live"), "slim");
        link.setRouterIgnore(true);
        return link;
    }

    private NativeDetails delete(NamedQuiz quiz) {
        NativeDetails details = new NativeDetails(text("teach.quiz.delete"));
        var button = Components.slimButton(
                text("teach.quiz.delete.really"),
                () -> act(() -> {
                    quizzing.quizzes.remove(quiz.code());
                    getContent().removeFromParent();
                }));
        button.addClassName("danger");
        details.setContent(
                new Div(new Paragraph(text("teach.quiz.delete.lead", attempts)), Components.actions(button)));
        return details;
    }

    private void publish(NamedQuiz draft) {
        switch (quizzing.quizzes.publish(draft.code())) {
            case Published.Open(var quiz) -> show(quiz);
            case Published.NothingToAsk nothing -> complaint.setText(text("teach.quiz.nothing"));
            case Published.BadQuery(ItemQueries.Found.Refused fault) -> complaint.setText(fault.why());
            case Published.NoSuchDraft gone -> complaint.setText(text("teach.quiz.changed"));
        }
    }

    private void open(NamedQuiz quiz, boolean on) {
        quizzing.quizzes.open(quiz.code(), on).ifPresent(this::show);
    }

    private void copy(NamedQuiz quiz) {
        NamedQuiz copy = quizzing.quizzes.copy(
                quiz, text("teach.quiz.copy.title", quiz.plan().title()), quizzing.desk.requireEditor(card.id()));
        Components.go(this, NamedQuizPageServices.address(copy));
    }

    private void act(SerializableRunnable act) {
        quizzing.desk.requireEditor(card.id());
        complaint.setText("");
        try {
            act.run();
        } catch (StorageFailure failure) {
            complaint.setText(String.valueOf(failure.getMessage()));
        }
    }
}
