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

/** Finds a thing by what is typed, and lets one be chosen from what was found. */
public final class ThingPicker extends Composite<Div> {
    private final Input typed = new Input();
    private final UnorderedList found = new UnorderedList();
    private final SerializableFunction<String, List<Named>> search;
    private final SerializableFunction<String, Optional<Named>> make;
    private @Nullable EntityId chosen;

    public ThingPicker(String id, String label, SerializableFunction<String, List<Named>> search) {
        this(id, label, search, typed -> Optional.empty());
    }

    /** @param make makes a thing of that name, where one can be made */
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

    /** Empty as long as nothing was chosen. */
    public Optional<EntityId> chosen() {
        return Optional.ofNullable(chosen);
    }

    /** What was typed and names nothing chosen; empty where there is nothing to ask about. */
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

    /** What was pressed is gone then, so that the keyboard would be nowhere. */
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

    /** Offers to make what is typed, too. */
    public ThingPicker making() {
        getContent().addClassName("makes");
        return this;
    }

    private static NativeButton button(String words, Runnable action) {
        NativeButton button = new NativeButton(words, click -> action.run());
        button.addClassName("as-link");
        // Within a form a button sends it unless it says otherwise
        button.getElement().setAttribute("type", "button");
        return button;
    }
}
