package org.quadrivia.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Radio buttons or check boxes under a heading. */
public final class Ticks extends Composite<FieldSet> {
    private static final String CHECKED = "checked";

    private final Map<String, Tick> ticks = new LinkedHashMap<>();
    private final boolean several;
    private SerializableRunnable onChange = () -> {};

    @Tag("input")
    private static final class Tick extends Component {
        Tick(String type, String name) {
            getElement().setAttribute("type", type);
            getElement().setAttribute("name", name);
            getElement().addPropertyChangeListener(CHECKED, "change", change -> {});
        }

        boolean on() {
            return getElement().getProperty(CHECKED, false);
        }

        void on(boolean now) {
            getElement().setProperty(CHECKED, now);
        }
    }

    /**
     * @param name unique on the page
     * @param choices display texts by value, in order
     */
    public Ticks(String name, String heading, boolean several, Map<String, String> choices, Set<String> chosen) {
        this.several = several;
        getContent().addClassName("ticks");
        getContent().setLegendText(heading);
        choices.forEach((value, words) -> {
            Tick tick = new Tick(several ? "checkbox" : "radio", name);
            tick.on(chosen.contains(value));
            tick.getElement().addPropertyChangeListener(CHECKED, change -> changed(tick));
            NativeLabel label = new NativeLabel();
            label.addClassName("tick");
            label.add(tick, new Span(words));
            getContent().add(label);
            ticks.put(value, tick);
        });
    }

    public String heading() {
        return getContent().getLegendText();
    }

    public Set<String> chosen() {
        return ticks.entrySet().stream()
                .filter(entry -> entry.getValue().on())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    public boolean has(String value) {
        return chosen().contains(value);
    }

    /** Selects or deselects a choice, as if it had been clicked. */
    public void choose(String value, boolean on) {
        Tick tick = ticks.get(value);
        if (tick == null) {
            throw new IllegalArgumentException("no such choice: " + value);
        }
        tick.on(on);
    }

    public void onChange(SerializableRunnable action) {
        onChange = action;
    }

    private void changed(Tick tick) {
        if (!several && !tick.on()) {
            return;
        }
        if (!several) {
            ticks.values().stream().filter(other -> other != tick).forEach(other -> other.on(false));
        }
        onChange.run();
    }
}
