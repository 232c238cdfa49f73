package org.quadrivia.authoring.ui.publishing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Instant;
import org.quadrivia.authoring.publishing.RevisionHistory;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;

/** A revision: who, when, why, what it changed, and buttons that undo it or return to it in the draft. */
final class RevisionRow extends Composite<ListItem> {
    private final RevisionHistory histories;
    private final KbCard card;
    private final RevisionHistory.Line line;
    private final Paragraph complaint = Components.alert();
    private final Div conflict = new Div();

    /** @param time puts a time into words */
    RevisionRow(
            RevisionHistory histories,
            KbCard card,
            RevisionHistory.Line line,
            int newest,
            SerializableFunction<Instant, String> time) {
        this.histories = histories;
        this.card = card;
        this.line = line;
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
            acts.add(act("teach.history.undo", () -> told(histories.undo(card.id(), line.number(), false))));
        }
        if (line.number() < newest) {
            acts.add(act("teach.history.restore", () -> told(histories.restore(card.id(), line.number()))));
        }
        return acts;
    }

    private NativeButton act(String words, SerializableRunnable act) {
        NativeButton button = Components.slimButton(text(words), act);
        button.setAriaLabel(text(words + ".which", line.number()));
        return button;
    }

    /** Leads to the page with the effect of the draft, where it is published, or says why nothing is undone. */
    private void told(RevisionHistory.Undone undone) {
        conflict.removeAll();
        complaint.setText("");
        switch (undone) {
            case RevisionHistory.Undone.InDraft(var why) -> Components.go(this, ChangesView.address(card.id(), why));
            case RevisionHistory.Undone.NothingLeft nothing -> complaint.setText(text("teach.history.nothing"));
            case RevisionHistory.Undone.NotKept lost -> complaint.setText(text("teach.history.notKept"));
            case RevisionHistory.Undone.TooMuch large -> complaint.setText(text("teach.edit.tooMuch"));
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
