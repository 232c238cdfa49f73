package org.quadrivia.authoring.ui.own;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.question.own.OwnContent;
import org.quadrivia.question.own.OwnQuestion;
import org.quadrivia.quiz.statistics.ItemAnswers;
import org.quadrivia.storage.StorageFailure;

/** A question that a teacher brought, with what can be done to it. */
final class OwnCard extends Composite<ListItem> {
    private final OwnPageServices services;
    private final KbCard card;
    private final String id;
    private final H2 stem = new H2();
    private final Div chips = Components.div("chips");
    private final Div told = new Div();
    private final Div acts = Components.actions();
    private final Paragraph complaint = Components.alert();

    OwnCard(OwnPageServices services, KbCard card, OwnQuestion question) {
        this.services = services;
        this.card = card;
        this.id = question.id();
        stem.addClassName("stem");
        stem.getElement().setAttribute("tabindex", "-1");
        getContent().addClassName("card");
        getContent().add(chips, stem, told, complaint, acts);
        show(question);
    }

    /** Moves the focus to the question. */
    void read() {
        stem.getElement().executeJs("this.focus()");
    }

    private void show(OwnQuestion question) {
        OwnContent content = question.content();
        stem.setText(content.stem());
        Components.inLanguage(content.language(), stem);
        chips.removeAll();
        chips.add(
                Components.chip(text("teach.kind." + content.kind().word())),
                Components.chip(text("teach.own.unproved"), "claim"));
        if (!content.facts().isEmpty()) {
            chips.add(Components.chip(text("teach.own.linked", content.facts().size())));
        }
        if (question.withdrawn()) {
            chips.add(Components.chip(text("teach.own.withdrawn"), "wrong"));
        }
        getContent().getElement().getClassList().set("off", question.withdrawn());
        told.removeAll();
        told.add(new OwnOptionLines(content));
        if (!content.explanation().isEmpty()) {
            told.add(Components.inLanguage(content.language(), new Paragraph(content.explanation())));
        }
        ItemAnswers answers = services.statistics.answers(card.id(), id);
        if (answers.total() > 0) {
            told.add(Components.muted(text(
                    "teach.answers",
                    answers.total(),
                    answers.right(),
                    Math.round(100f * answers.right() / answers.total()))));
        }
        told.add(Components.muted(text("teach.own.changed", services.desk.time(question.changed()))));
        offer(question);
    }

    private void offer(OwnQuestion question) {
        acts.removeAll();
        Anchor edit = Components.linkButton(OwnPageServices.edit(card.id(), id), text("teach.own.edit"), "slim");
        edit.setAriaLabel(named("teach.own.edit", question));
        NativeButton withdraw = Components.slimButton(
                text(question.withdrawn() ? "teach.own.ask" : "teach.own.withdraw"),
                () -> withdraw(!question.withdrawn()));
        withdraw.setAriaLabel(named(question.withdrawn() ? "teach.own.ask" : "teach.own.withdraw", question));
        acts.add(edit, withdraw);
        if (question.withdrawn()) {
            NativeButton delete = Components.slimButton(text("teach.own.delete"), this::delete);
            delete.setAriaLabel(named("teach.own.delete", question));
            acts.add(delete);
        }
    }

    private static String named(String key, OwnQuestion question) {
        return text(key) + ": " + question.content().stem();
    }

    private void withdraw(boolean on) {
        try {
            services.own.withdraw(card.id(), id, on, services.desk.requireEditor(card.id()));
            services.own.find(card.id(), id).ifPresentOrElse(this::show, this::gone);
            read();
        } catch (StorageFailure failure) {
            complaint.setText(String.valueOf(failure.getMessage()));
        }
    }

    private void delete() {
        try {
            services.desk.requireEditor(card.id());
            services.own.delete(card.id(), id);
            gone();
        } catch (StorageFailure failure) {
            complaint.setText(String.valueOf(failure.getMessage()));
        }
    }

    private void gone() {
        chips.removeAll();
        told.removeAll();
        acts.removeAll();
        complaint.setText(text("teach.own.gone"));
    }
}
