package org.quadrivia.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.function.SerializableRunnable;

/** The browser's own radio button or check box, so that keyboard and screen readers find what they know. */
@Tag("input")
public final class Tick extends Component implements Focusable<Tick> {
    private static final String CHECKED = "checked";

    private Tick(String type, String group) {
        getElement().setAttribute("type", type);
        getElement().setAttribute("name", group);
        getElement().addPropertyChangeListener(CHECKED, "change", change -> {});
    }

    /** @param group the name that buttons of which only one can be chosen share on a page */
    public static Tick radio(String group) {
        return new Tick("radio", group);
    }

    static Tick box(String group) {
        return new Tick("checkbox", group);
    }

    public boolean isChecked() {
        return getElement().getProperty(CHECKED, false);
    }

    public void setChecked(boolean checked) {
        getElement().setProperty(CHECKED, checked);
    }

    /** Calls back whenever it is chosen or let go, by whomever. */
    public void onChange(SerializableRunnable action) {
        getElement().addPropertyChangeListener(CHECKED, change -> action.run());
    }
}
