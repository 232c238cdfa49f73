package org.quadrivia.authoring.ui.editing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.authoring.editing.PassageEditor;
import org.quadrivia.authoring.ui.EditAddress;
import org.quadrivia.authoring.ui.EditMessage;
import org.quadrivia.authoring.ui.EditPageServices;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;

/** The facts that a passage states or a claim claims, each of which can be removed, with a form to attach others. */
final class StatedFactsPart extends Composite<Div> {
    private final EditPageServices editing;
    private final KbCard card;
    private final EntityId graph;
    private final SerializableConsumer<KbCard> changed;
    private final Paragraph complaint = Components.alert();
    private final Div facts = new Div();

    /** @param kind prefix of the message keys: {@code teach.passage} or {@code teach.claim} */
    StatedFactsPart(
            EditPageServices editing, KbCard card, EntityId graph, String kind, SerializableConsumer<KbCard> changed) {
        this.editing = editing;
        this.card = card;
        this.graph = graph;
        this.changed = changed;
        getContent().addClassName("stated");
        getContent()
                .add(
                        new H3(text(kind + ".facts")),
                        complaint,
                        facts,
                        new H3(text("teach.passage.attach")),
                        Components.muted(text(kind + ".attach.lead")),
                        new AttachFactForm(editing, card, graph, this::tell));
        show();
    }

    private void show() {
        List<PassageEditor.Stated> stated = editing.passages.stated(editing.open(card), graph);
        facts.removeAll();
        if (stated.isEmpty()) {
            facts.add(Components.muted(text("teach.passage.noFacts")));
            return;
        }
        UnorderedList list = Components.list("values");
        stated.forEach(fact -> list.add(row(fact)));
        facts.add(list);
    }

    private ListItem row(PassageEditor.Stated fact) {
        NativeButton out = Components.slimButton(
                text("teach.field.remove"), () -> tell(editing.passages.detach(editing.open(card), graph, fact.key())));
        out.setAriaLabel(text("teach.passage.detach", fact.words()));
        ListItem row = new ListItem();
        fact.subject()
                .ifPresentOrElse(
                        subject -> row.add(new Anchor(EditAddress.entity(card.id(), subject), fact.words())),
                        () -> row.add(Components.span(fact.words())));
        row.add(out);
        return row;
    }

    private void tell(EditOutcome edited) {
        if (EditMessage.isKept(edited, complaint)) {
            show();
            changed.accept(card);
        }
    }
}
