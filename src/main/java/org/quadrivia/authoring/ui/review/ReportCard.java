package org.quadrivia.authoring.ui.review;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import org.quadrivia.authoring.ui.AnswerText;
import org.quadrivia.authoring.ui.OptionLines;
import org.quadrivia.authoring.ui.own.OwnPageServices;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.question.Item;
import org.quadrivia.question.review.ReviewOutcome;
import org.quadrivia.quiz.report.QuestionReport;
import org.quadrivia.storage.StorageFailure;

/** A report about a question: the complaint, how the question has been answered, and what can be done. */
final class ReportCard extends Composite<ListItem> {
    private final ReviewPageServices review;
    private final KbCard card;
    private final QuestionReport report;
    private final Paragraph complaint = Components.alert();

    ReportCard(ReviewPageServices review, KbCard card, QuestionReport report, SerializableRunnable onDealtWith) {
        this.review = review;
        this.card = card;
        this.report = report;
        Item item = report.item();
        Div chips = Components.div(
                "chips",
                Components.chip(text("quiz.report.reason." + report.reason().word()), "wrong"),
                Components.muted(text(
                        report.person().isPresent() ? "teach.report.person" : "teach.report.guest",
                        review.desk.time(report.at()))));
        getContent().addClassName("card");
        getContent().add(chips, Components.inLanguage(item.language(), new H3(item.stem())));
        if (!report.words().isEmpty()) {
            getContent().add(Components.paragraph(report.words(), "quoted", "as-typed"));
        }
        getContent().add(new OptionLines(item));
        report.answer()
                .ifPresent(answer -> getContent()
                        .add(Components.muted(text("teach.report.answer", AnswerText.given(item, answer)))));
        getContent().add(new AnswerFigures(item, review.statistics.answers(card.id(), item.id())));
        getContent().add(complaint, acts(onDealtWith));
    }

    private Component acts(SerializableRunnable onDealtWith) {
        Item item = report.item();
        NativeButton done = Components.slimButton(text("teach.report.done"), () -> done(onDealtWith));
        done.setAriaLabel(text("teach.report.done.which", item.stem()));
        Div acts = Components.actions(done);
        if (item.isOwn()) {
            acts.add(Components.linkButton(
                    OwnPageServices.edit(card.id(), item.id()), text("teach.report.look"), "slim"));
            return acts;
        }
        boolean there = review.reviews.item(card.id(), item.id()).isPresent();
        if (!there) {
            acts.add(Components.muted(text("teach.item.gone")));
            return acts;
        }
        NativeButton hide = Components.slimButton(text("teach.report.hide"), () -> hide(onDealtWith));
        hide.setAriaLabel(text("teach.report.hide.which", item.stem()));
        acts.add(
                hide,
                Components.linkButton(ReviewPageServices.address(card, item.id()), text("teach.report.look"), "slim"));
        return acts;
    }

    private void hide(SerializableRunnable onDealtWith) {
        switch (review.reviews.hide(card.id(), report.item().id(), true, review.desk.requireEditor(card.id()))) {
            case ReviewOutcome.Kept kept -> done(onDealtWith);
            case ReviewOutcome.NoSuchItem gone -> complaint.setText(text("teach.item.gone"));
            case ReviewOutcome.BadStem never -> complaint.setText(text("teach.item.gone"));
            case ReviewOutcome.NotStored(var why) -> complaint.setText(why);
        }
    }

    private void done(SerializableRunnable onDealtWith) {
        review.desk.requireEditor(card.id());
        try {
            review.reports.handled(report.id());
            removeFromParent();
            onDealtWith.run();
        } catch (StorageFailure failure) {
            complaint.setText(String.valueOf(failure.getMessage()));
        }
    }
}
