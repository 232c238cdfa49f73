package org.quadrivia.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.FocusOption;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;

/** A list of options to choose from, either one of them or any number. Each is a large target and can have a number. */
public final class Choices extends Composite<Div> {
    private final String group;
    private final boolean several;
    private boolean numbered;
    private final List<ChoiceInput> ticks = new ArrayList<>();
    private SerializableRunnable onChange = () -> {};

    private Choices(String group, boolean several) {
        this.group = group;
        this.several = several;
        getContent().addClassName("options");
        getContent().getElement().setAttribute("role", several ? "group" : "radiogroup");
    }

    /** @param group a name that no other list of options on the page has */
    public static Choices one(String group) {
        return new Choices(group, false);
    }

    /** @param group a name that no other list of options on the page has */
    public static Choices any(String group) {
        return new Choices(group, true);
    }

    /** Gives each option added from now on a number, which is also its key. */
    public Choices numbered() {
        numbered = true;
        return this;
    }

    /** Names the list for screen readers by another element of the page. */
    public void labelledBy(String elementId) {
        getContent().getElement().setAttribute("aria-labelledby", elementId);
    }

    public void add(Component text) {
        ChoiceInput tick = several ? ChoiceInput.box(group) : ChoiceInput.radio(group);
        ticks.add(tick);
        NativeLabel label = new NativeLabel();
        label.addClassName("option");
        label.add(tick);
        if (numbered) {
            label.add(number());
        }
        label.add(text);
        getContent().add(label);
        tick.onChange(() -> changed(tick));
    }

    private Span number() {
        Span number = new Span(String.valueOf(ticks.size()));
        number.addClassName("n");
        number.getElement().setAttribute("aria-hidden", "true");
        return number;
    }

    /** Chooses the option at that position, from 0. */
    public void choose(int place) {
        ticks.get(place).setChecked(true);
    }

    /**
     * Chooses the option with the given number as if it had been clicked; if several can be chosen, toggles it. Numbers without
     * an option do nothing.
     */
    public void press(int number) {
        if (number < 1 || number > ticks.size()) {
            return;
        }
        ChoiceInput tick = ticks.get(number - 1);
        tick.setChecked(!several || !tick.isChecked());
        tick.focus(FocusOption.PreventScroll.ENABLED);
    }

    /** Returns the positions of the chosen options, from 0. */
    public List<Integer> chosen() {
        List<Integer> chosen = new ArrayList<>();
        for (int i = 0; i < ticks.size(); i++) {
            if (ticks.get(i).isChecked()) {
                chosen.add(i);
            }
        }
        return chosen;
    }

    public void onChange(SerializableRunnable action) {
        onChange = action;
    }

    private void changed(ChoiceInput tick) {
        if (!several && tick.isChecked()) {
            ticks.stream().filter(other -> other != tick).forEach(other -> other.setChecked(false));
        }
        onChange.run();
    }
}
