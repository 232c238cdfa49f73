package org.quadrivia.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.function.SerializableRunnable;

/** The browser's own radio button or check box, so that keyboard and screen readers find what they know. */
@Tag("input")
public final class ChoiceInput extends Component implements Focusable<ChoiceInput> {
    private static final String CHECKED = "checked";

    private ChoiceInput(String type, String group) {
        getElement().setAttribute("type", type);
        getElement().setAttribute("name", group);
        getElement().addPropertyChangeListener(CHECKED, "change", change -> {});
    }

    /** @param group the name that buttons of which only one can be chosen share on a page */
    public static ChoiceInput radio(String group) {
        return new ChoiceInput("radio", group);
    }

    static ChoiceInput box(String group) {
        return new ChoiceInput("checkbox", group);
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
