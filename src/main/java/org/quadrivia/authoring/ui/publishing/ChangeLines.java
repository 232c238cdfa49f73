package org.quadrivia.authoring.ui.publishing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.quadrivia.authoring.draft.ChangeSet;
import org.quadrivia.authoring.ui.EditAddress;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;

/** Changes, one statement per line. A sign and a word say whether a statement is added or removed. */
public final class ChangeLines extends Composite<UnorderedList> {
    public ChangeLines(KbCard card, ChangeSet changes) {
        this(card, changes.lines());
        if (changes.more() > 0) {
            getContent().add(new ListItem(text("teach.changes.more", changes.more())));
        }
    }

    public ChangeLines(KbCard card, List<ChangeSet.Line> lines) {
        getContent().addClassName("changed-lines");
        lines.forEach(line -> getContent().add(row(card, line)));
    }

    private static ListItem row(KbCard card, ChangeSet.Line line) {
        Span sign = Components.sign(line.added() ? "+" : "−", "sign");
        Span said = Components.span(
                text(line.added() ? "teach.changes.added" : "teach.changes.removed"), "visually-hidden");
        ListItem row = new ListItem(sign, said);
        row.addClassName(line.added() ? "added" : "removed");
        if (line.entity().isPresent()) {
            row.add(new Anchor(EditAddress.entity(card.id(), line.entity().get()), line.words()));
        } else {
            row.add(Components.span(line.words(), "label"));
        }
        row.add(Components.span(line.where(), "muted", "small"));
        return row;
    }
}
