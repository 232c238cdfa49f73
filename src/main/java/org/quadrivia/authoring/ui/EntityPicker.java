package org.quadrivia.authoring.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.Named;

/** Searches for things as the user types, and lets them choose one, by mouse or by the arrow keys. */
public final class EntityPicker extends Composite<Div> {
    private static final int FOUND = 8;

    private final Input typed = new Input();
    private final UnorderedList found = Components.list("picks");
    private final SerializableFunction<String, List<Named>> search;
    private final @Nullable SerializableFunction<String, Named> make;
    private @Nullable EntityId chosen;
    private SerializableConsumer<EntityId> onChoice = thing -> {};

    public EntityPicker(String id, String label, SerializableFunction<String, List<Named>> search) {
        this(id, label, search, null);
    }

    /** @param make creates a thing with that name, which the picker then also offers; null if it only finds things */
    public EntityPicker(
            String id,
            String label,
            SerializableFunction<String, List<Named>> search,
            @Nullable SerializableFunction<String, Named> make) {
        this.search = search;
        this.make = make;
        typed.setType("search");
        typed.getElement().setAttribute("autocomplete", "off");
        typed.setValueChangeMode(ValueChangeMode.LAZY);
        typed.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen = null;
                find(change.getValue());
            }
        });
        found.getElement().setAttribute("aria-live", "polite");
        found.getElement()
                .addEventListener("keydown", escape -> {
                    found.removeAll();
                    typed.focus();
                })
                .setFilter("event.key === 'Escape'")
                .stopPropagation();
        ArrowKeys.between(this, ".picks button");
        getContent().add(Components.field("pick-" + id, label, typed), found);
    }

    /** Returns a picker that finds any thing of a knowledge base, or creates one. */
    public static EntityPicker making(EditPageServices editing, KbCard card, String id, String label) {
        return new EntityPicker(
                id,
                label,
                typed -> editing.forms.things(editing.open(card), typed, FOUND),
                name -> new Named(editing.forms.create(editing.open(card), name, Optional.empty()), name));
    }

    /** Sets what happens when a person chooses a thing. */
    public void onChoice(SerializableConsumer<EntityId> action) {
        onChoice = action;
    }

    /** Returns the chosen thing; empty if none has been chosen. */
    public Optional<EntityId> chosen() {
        return Optional.ofNullable(chosen);
    }

    /** Returns the text if it was typed without choosing a thing; empty if a thing is chosen or nothing was typed. */
    public String unchosen() {
        return chosen == null ? typed.getValue().strip() : "";
    }

    public void clear() {
        chosen = null;
        typed.clear();
        found.removeAll();
    }

    public void choose(Named thing) {
        chosen = thing.id();
        typed.setValue(thing.label());
        found.removeAll();
    }

    /** Chooses a thing and moves the focus to the field, because the button that was pressed disappears. */
    private void picked(Named thing) {
        choose(thing);
        typed.focus();
        onChoice.accept(thing.id());
    }

    public void focus() {
        typed.focus();
    }

    private void find(String words) {
        found.removeAll();
        if (words.isBlank()) {
            return;
        }
        List<Named> things = search.apply(words);
        things.forEach(thing -> found.add(new ListItem(Components.buttonAsLink(thing.label(), () -> picked(thing)))));
        boolean known = things.stream().anyMatch(thing -> thing.label().equalsIgnoreCase(words.strip()));
        SerializableFunction<String, Named> making = make;
        if (making != null && !known) {
            found.add(new ListItem(Components.buttonAsLink(
                    text("teach.pick.make", words.strip()), () -> picked(making.apply(words.strip())))));
        }
    }
}
