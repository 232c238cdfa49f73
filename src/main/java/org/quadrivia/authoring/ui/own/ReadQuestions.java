package org.quadrivia.authoring.ui.own;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quadrivia.exchange.file.IncomingFormat;
import org.quadrivia.exchange.read.ReadQuestion;
import org.quadrivia.exchange.read.ReadRemark;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.question.own.OwnContent;
import org.quadrivia.question.own.OwnQuestions;
import org.quadrivia.storage.StorageFailure;

/** What was understood of a file of questions: a verdict on each, before anything is stored. */
final class ReadQuestions extends Composite<Div> {
    private static final int AT_ONCE = 100;

    private final OwnPageServices services;
    private final KbCard card;
    private final Map<String, OwnContent> taken = new LinkedHashMap<>();
    private final Map<String, OwnQuestions.Change> changes;
    private final H2 heading = new H2();
    private final Paragraph complaint = Components.alert();
    private final Paragraph done = Components.status();
    private final Div acts = Components.actions();

    /** @param again called if another file is to be brought */
    ReadQuestions(
            OwnPageServices services,
            KbCard card,
            IncomingFormat format,
            List<ReadQuestion> questions,
            SerializableRunnable again) {
        this.services = services;
        this.card = card;
        questions.forEach(one -> one.taken().ifPresent(content -> taken.put(one.key(), content)));
        changes = services.own.compare(card.id(), taken);
        int refused = questions.size() - taken.size();
        heading.setText(text("teach.own.understood", format.title(), taken.size(), refused));
        heading.getElement().setAttribute("tabindex", "-1");
        acts.add(Components.button(text("teach.own.again"), again));
        int toStore = count(OwnQuestions.Change.NEW) + count(OwnQuestions.Change.CHANGED);
        if (toStore > 0) {
            acts.addComponentAsFirst(Components.primaryButton(text("teach.own.keep", toStore), this::keep));
        }
        getContent()
                .add(
                        heading,
                        Components.paragraph(text(
                                "teach.own.compared",
                                count(OwnQuestions.Change.NEW),
                                count(OwnQuestions.Change.CHANGED),
                                count(OwnQuestions.Change.SAME),
                                count(OwnQuestions.Change.GENERATED))),
                        complaint,
                        done,
                        acts);
        part(
                text("teach.own.refused", refused),
                questions.stream().filter(one -> one.taken().isEmpty()).toList());
        part(
                text("teach.own.taken", taken.size()),
                questions.stream().filter(one -> one.taken().isPresent()).toList());
    }

    /** Moves the focus to the verdict. */
    void read() {
        heading.getElement().executeJs("this.focus()");
    }

    private int count(OwnQuestions.Change change) {
        return (int) changes.values().stream().filter(change::equals).count();
    }

    private void part(String title, List<ReadQuestion> some) {
        if (some.isEmpty()) {
            return;
        }
        OrderedList list = Components.numberedList("cards");
        some.stream().limit(AT_ONCE).forEach(one -> list.add(row(one)));
        getContent().add(Components.section(title, list));
        if (some.size() > AT_ONCE) {
            getContent().add(Components.muted(text("teach.exchange.more", some.size() - AT_ONCE)));
        }
    }

    private Component row(ReadQuestion question) {
        ListItem row = new ListItem();
        row.addClassName("card");
        Div chips =
                Components.div("chips", Components.chip(text("teach.own.place", question.number(), question.line())));
        row.add(chips, Components.paragraph(question.name(), "stem"));
        question.taken()
                .ifPresentOrElse(
                        content -> {
                            OwnQuestions.Change change = changes.getOrDefault(question.key(), OwnQuestions.Change.NEW);
                            chips.add(
                                    Components.chip(
                                            text("teach.kind." + content.kind().word())),
                                    Components.chip(text(
                                            "teach.own.change." + change.name().toLowerCase(Locale.ROOT))));
                            row.add(new OwnOptionLines(content));
                        },
                        () -> chips.add(Components.chip(text("teach.own.notTaken"), "wrong")));
        if (!question.remarks().isEmpty()) {
            UnorderedList remarks = Components.list("lines");
            question.remarks().forEach(remark -> remarks.add(new ListItem(words(remark))));
            row.add(remarks);
        }
        return row;
    }

    private static String words(ReadRemark remark) {
        return remark.finding() == ReadRemark.Finding.FAULT
                ? text("teach.own.fault." + remark.detail())
                : text("exchange.read." + remark.finding().word(), remark.detail());
    }

    private void keep() {
        complaint.setText("");
        try {
            OwnQuestions.Stored stored = services.own.take(card.id(), taken, services.desk.requireEditor(card.id()));
            switch (stored) {
                case OwnQuestions.Stored.Kept(int added, int changed) -> {
                    done.setText(text("teach.own.kept", added, changed));
                    acts.removeAll();
                    acts.add(Components.linkButton(
                            OwnPageServices.address(card.id()), text("teach.own.all"), "primary"));
                    heading.getElement().executeJs("this.focus()");
                }
                case OwnQuestions.Stored.TooMany many ->
                    complaint.setText(text("teach.own.tooMany", OwnQuestions.MOST));
                case OwnQuestions.Stored.Bad(var fault) -> complaint.setText(text("teach.own.fault." + fault.word()));
            }
        } catch (StorageFailure failure) {
            complaint.setText(String.valueOf(failure.getMessage()));
        }
    }
}
