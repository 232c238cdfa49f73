package org.quadrivia.authoring.ui.objective;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Locale;
import org.quadrivia.authoring.objectives.Basis;
import org.quadrivia.authoring.objectives.BasisFinder;
import org.quadrivia.authoring.ui.EditPageServices;
import org.quadrivia.authoring.ui.EntityPicker;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.Named;

/** Searches for a thing or a claim, and shows the facts, claims and conflicts about it as sentences, each with a button to add it. */
final class BasisPicker extends Composite<Div> {
    private static final int FOUND = 8;

    private final EditPageServices editing;
    private final KbCard card;
    private final SerializableConsumer<Basis> add;
    private final Div offered = new Div();
    private final EntityPicker picker;

    /**
     * @param id makes the ids of its fields unique on the page
     * @param add takes what was chosen
     */
    BasisPicker(EditPageServices editing, KbCard card, String id, SerializableConsumer<Basis> add) {
        this.editing = editing;
        this.card = card;
        this.add = add;
        picker = new EntityPicker(
                "basis-" + id,
                text("teach.objectives.find"),
                typed -> editing.objectives.finder.search(editing.open(card), typed, FOUND));
        picker.onChoice(this::offer);
        offered.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("basis-picker");
        getContent().add(picker, offered);
    }

    /** Chooses a thing and shows what there is about it. */
    void choose(Named thing) {
        picker.choose(thing);
        offer(thing.id());
    }

    private void offer(EntityId about) {
        BasisFinder.Found found = editing.objectives.finder.about(editing.open(card), about);
        offered.removeAll();
        if (found.some().isEmpty()) {
            offered.add(Components.muted(text("teach.objectives.find.nothing")));
            return;
        }
        UnorderedList list = Components.list("rows basis-list");
        found.some().forEach(basis -> list.add(row(basis)));
        offered.add(list);
        if (found.all() > found.some().size()) {
            offered.add(Components.muted(
                    text("teach.objectives.find.more", found.some().size(), found.all())));
        }
    }

    private ListItem row(Basis basis) {
        NativeButton button = Components.slimButton(text("teach.objectives.add"), () -> add.accept(basis));
        button.getElement().setAttribute("type", "button");
        button.setAriaLabel(text("teach.objectives.add.which", basis.words()));
        return new ListItem(kind(basis.kind()), Components.span(basis.words(), "words"), button);
    }

    /** Returns a mark that says whether it is a fact, a claim or a conflict. */
    static Span kind(Basis.Kind kind) {
        return Components.chip(text("teach.objectives.kind." + kind.name().toLowerCase(Locale.ROOT)));
    }
}
