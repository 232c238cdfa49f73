package org.quadrivia.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.FocusOption;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Values to choose from, either one of them or any number. Each is shown as a large target that can have a number, or as a plain
 * line.
 *
 * @param <T> the type of the values, which are distinct
 */
public final class Choices<T> extends Composite<Div> {
    private static final String PLAIN = "tick";

    private final String group;
    private final boolean several;
    private final Map<T, ChoiceInput> inputs = new LinkedHashMap<>();
    private String look = "option";
    private boolean numbered;
    private SerializableRunnable onChange = () -> {};

    private Choices(String group, boolean several) {
        this.group = group;
        this.several = several;
        getContent().addClassName("options");
        getContent().getElement().setAttribute("role", several ? "group" : "radiogroup");
    }

    /** @param group a name that no other choices on the page have */
    public static <T> Choices<T> one(String group) {
        return new Choices<>(group, false);
    }

    /** @param group a name that no other choices on the page have */
    public static <T> Choices<T> any(String group) {
        return new Choices<>(group, true);
    }

    /** Gives each value added from now on a number, which is also its key. */
    public Choices<T> numbered() {
        numbered = true;
        return this;
    }

    /** Shows each value added from now on as a plain line. */
    public Choices<T> plain() {
        look = PLAIN;
        getContent().removeClassName("options");
        return this;
    }

    /** Names the choices for screen readers by another element of the page. */
    public void labelledBy(String elementId) {
        getContent().getElement().setAttribute("aria-labelledby", elementId);
    }

    /** Returns the choices under a heading, which names them for screen readers. */
    public FieldSet under(String heading) {
        getContent().getElement().removeAttribute("role");
        FieldSet set = new FieldSet(heading, (Component) this);
        set.setClassName("ticks", look.equals(PLAIN));
        return set;
    }

    public Choices<T> add(T value, String words) {
        return add(value, new Span(words));
    }

    public Choices<T> add(T value, Component text) {
        ChoiceInput input = several ? ChoiceInput.box(group) : ChoiceInput.radio(group);
        inputs.put(value, input);
        NativeLabel label = new NativeLabel();
        label.addClassName(look);
        label.add(input);
        if (numbered) {
            label.add(Components.sign(String.valueOf(inputs.size()), "n"));
        }
        label.add(text);
        getContent().add(label);
        input.onChange(() -> changed(input));
        return this;
    }

    /**
     * Takes a value out of the choice. It stays in its place and keeps its number, but cannot be chosen any more.
     *
     * @param words say to screen readers that it is out
     */
    public void ruleOut(T value, String words) {
        ChoiceInput input = inputs.get(value);
        if (input != null && input.isEnabled()) {
            input.setChecked(false);
            input.setEnabled(false);
            input.getParent().ifPresent(label -> {
                label.getElement().getClassList().add("ruled-out");
                ((NativeLabel) label).add(Components.span(words, "visually-hidden"));
            });
        }
    }

    /** Chooses a value, as if it had been clicked. A value that is not offered does nothing. */
    public Choices<T> choose(T value) {
        Optional.ofNullable(inputs.get(value)).ifPresent(input -> input.setChecked(true));
        return this;
    }

    /**
     * Chooses the value with the given number as if it had been clicked; if several can be chosen, toggles it. Numbers without a
     * value do nothing.
     */
    public void press(int number) {
        if (number >= 1) {
            inputs.values().stream().skip(number - 1L).findFirst().ifPresent(this::press);
        }
    }

    private void press(ChoiceInput input) {
        if (!input.isEnabled()) {
            return;
        }
        input.setChecked(!several || !input.isChecked());
        input.focus(FocusOption.PreventScroll.ENABLED);
    }

    /** Returns the chosen values, in the order shown. */
    public List<T> chosen() {
        return inputs.entrySet().stream()
                .filter(entry -> entry.getValue().isChecked())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Returns the chosen value; empty if there is none. */
    public Optional<T> first() {
        return chosen().stream().findFirst();
    }

    public boolean has(T value) {
        return chosen().contains(value);
    }

    public void onChange(SerializableRunnable action) {
        onChange = action;
    }

    private void changed(ChoiceInput input) {
        if (!several && !input.isChecked()) {
            return;
        }
        if (!several) {
            inputs.values().stream().filter(other -> other != input).forEach(other -> other.setChecked(false));
        }
        onChange.run();
    }
}
