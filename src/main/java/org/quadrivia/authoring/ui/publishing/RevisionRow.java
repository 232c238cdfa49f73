package org.quadrivia.authoring.ui.publishing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Instant;
import org.quadrivia.authoring.publishing.RevisionHistory;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;

/** A revision: who, when, why, what it changed, and buttons to undo it or return to it. */
final class RevisionRow extends Composite<ListItem> {
    private final RevisionHistory histories;
    private final KbCard card;
    private final RevisionHistory.Line line;
    private final SerializableConsumer<String> done;
    private final Paragraph complaint = Components.alert();
    private final Div conflict = new Div();

    /**
     * @param time puts a time into words
     * @param done receives the message about the outcome
     */
    RevisionRow(
            RevisionHistory histories,
            KbCard card,
            RevisionHistory.Line line,
            int newest,
            SerializableFunction<Instant, String> time,
            SerializableConsumer<String> done) {
        this.histories = histories;
        this.card = card;
        this.line = line;
        this.done = done;
        String by = line.by().orElseGet(() -> text("teach.history.nobody"));
        getContent()
                .add(
                        new H2(line.why()),
                        Components.muted(text(
                                line.added() + line.removed() > 0 ? "teach.history.line" : "teach.history.whole",
                                line.number(),
                                time.apply(line.at()),
                                by,
                                line.added(),
                                line.removed())));
        if (line.kept()) {
            getContent().add(what(), complaint, conflict, acts(newest));
        } else if (line.number() < newest) {
            getContent().add(complaint, conflict, acts(newest));
        }
    }

    private NativeDetails what() {
        return Components.lazyDetails(
                text("teach.history.what"),
                content -> histories
                        .compare(card.id(), line.number() - 1, line.number())
                        .ifPresent(changes -> content.add(new ChangeLines(card, changes))));
    }

    private Div acts(int newest) {
        Div acts = Components.actions();
        if (line.kept()) {
            acts.add(Components.slimButton(
                    text("teach.history.undo"),
                    () -> ask("teach.history.undo", () -> told(histories.undo(card.id(), line.number(), false)))));
        }
        if (line.number() < newest) {
            acts.add(Components.slimButton(
                    text("teach.history.restore"),
                    () -> ask("teach.history.restore", () -> told(histories.restore(card.id(), line.number())))));
        }
        return acts;
    }

    /** Asks for confirmation before publishing. */
    private void ask(String words, SerializableRunnable act) {
        complaint.setText("");
        conflict.removeAll();
        var yes = Components.button(text(words + ".really"), act, "danger", "slim");
        conflict.add(
                new Paragraph(text(words + ".lead", line.number())),
                Components.actions(yes, Components.slimButton(text("teach.value.cancel"), conflict::removeAll)));
        yes.focus();
    }

    private void told(RevisionHistory.Undone undone) {
        conflict.removeAll();
        complaint.setText("");
        switch (undone) {
            case RevisionHistory.Undone.Done(var revision) -> done.accept(text("teach.history.done", revision));
            case RevisionHistory.Undone.NothingLeft nothing -> complaint.setText(text("teach.history.nothing"));
            case RevisionHistory.Undone.NotKept lost -> complaint.setText(text("teach.history.notKept"));
            case RevisionHistory.Undone.Busy busy -> complaint.setText(text("teach.history.busy"));
            case RevisionHistory.Undone.Conflict(var cannot) -> {
                complaint.setText(text("teach.history.conflict", cannot.added() + cannot.removed()));
                conflict.add(
                        new ChangeLines(card, cannot),
                        Components.actions(Components.slimButton(
                                text("teach.history.undoRest"),
                                () -> told(histories.undo(card.id(), line.number(), true)))));
            }
        }
    }
}
