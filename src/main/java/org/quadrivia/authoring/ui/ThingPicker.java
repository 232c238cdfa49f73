package org.quadrivia.authoring.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Named;

/** Searches for things as the user types, and lets them choose one. */
public final class ThingPicker extends Composite<Div> {
    private final Input typed = new Input();
    private final UnorderedList found = new UnorderedList();
    private final SerializableFunction<String, List<Named>> search;
    private final SerializableFunction<String, Optional<Named>> make;
    private @Nullable EntityId chosen;

    public ThingPicker(String id, String label, SerializableFunction<String, List<Named>> search) {
        this(id, label, search, typed -> Optional.empty());
    }

    /** @param make creates a thing with that name, if possible */
    public ThingPicker(
            String id,
            String label,
            SerializableFunction<String, List<Named>> search,
            SerializableFunction<String, Optional<Named>> make) {
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
        found.addClassName("picks");
        found.getElement().setAttribute("aria-live", "polite");
        getContent().add(Parts.field("pick-" + id, label, typed), found);
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
        things.forEach(thing -> found.add(new ListItem(button(thing.label(), () -> picked(thing)))));
        boolean known = things.stream().anyMatch(thing -> thing.label().equalsIgnoreCase(words.strip()));
        if (offersNew() && !known) {
            found.add(new ListItem(button(
                    text("teach.pick.make", words.strip()),
                    () -> make.apply(words).ifPresent(this::picked))));
        }
    }

    private boolean offersNew() {
        return getContent().hasClassName("makes");
    }

    /** Also offers to create a thing with the typed name. */
    public ThingPicker making() {
        getContent().addClassName("makes");
        return this;
    }

    private static NativeButton button(String words, Runnable action) {
        NativeButton button = new NativeButton(words, click -> action.run());
        button.addClassName("as-link");
        // Inside a form, a button submits it unless it has another type
        button.getElement().setAttribute("type", "button");
        return button;
    }
}
