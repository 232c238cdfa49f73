package org.quadrivia.authoring.ui.editing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.quadrivia.authoring.draft.DraftEditor;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.authoring.ui.ArrowKeys;
import org.quadrivia.authoring.ui.EditAddress;
import org.quadrivia.authoring.ui.EditPageServices;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.Named;

/** Finds things to edit by name, creates things, passages and claims, and links to each graph and to the whole draft as text. */
final class EditSearchPart extends Composite<Aside> {
    private static final int SHOWN = 20;

    private final EditPageServices editing;
    private final KbCard card;
    private final UnorderedList found = Components.list("rows things");

    /** @param changed called after something was created */
    EditSearchPart(EditPageServices editing, KbCard card, SerializableConsumer<KbCard> changed) {
        this.editing = editing;
        this.card = card;
        Input search = new Input();
        search.setType("search");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> find(change.getValue()));
        found.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("finder");
        getContent().getElement().setAttribute("aria-label", text("teach.finder"));
        getContent()
                .add(
                        Components.field("find-thing", text("teach.finder.search"), search),
                        found,
                        Components.details(text("teach.finder.thing"), new NewEntityForm(editing, card, changed)),
                        Components.details(text("teach.finder.passage"), new NewPassageForm(editing, card, changed)),
                        Components.details(text("teach.finder.claim"), new NewClaimForm(editing, card, changed)),
                        tables(),
                        graphs(),
                        new Anchor(EditAddress.all(card.id()), text("teach.finder.all")));
        ArrowKeys.between(this, ".things:first-of-type a");
        find("");
    }

    private void find(String typed) {
        OpenDraft draft = editing.open(card);
        List<Named> things = typed.isBlank() ? draft.base().notable(SHOWN) : editing.forms.things(draft, typed, SHOWN);
        found.removeAll();
        things.forEach(thing ->
                found.add(new ListItem(new Anchor(EditAddress.entity(card.id(), thing.id()), thing.label()))));
        if (things.isEmpty()) {
            found.add(new ListItem(text(typed.isBlank() ? "teach.finder.empty" : "teach.finder.none")));
        }
    }

    private Component tables() {
        return Components.lazyDetails(
                text("teach.finder.tables"),
                content -> content.add(KindTableView.list(card, editing.tables.kinds(editing.open(card)))));
    }

    private Component graphs() {
        UnorderedList list = Components.list("rows things");
        for (DraftEditor.Named graph : editing.drafts.graphs(editing.open(card))) {
            ListItem row = new ListItem(
                    new Anchor(EditAddress.graph(card.id(), graph.id()), graph.name()),
                    Components.span(text("teach.finder.triples", graph.triples()), "muted", "small"));
            list.add(row);
        }
        return Components.details(text("teach.finder.graphs"), new Div(list));
    }
}
