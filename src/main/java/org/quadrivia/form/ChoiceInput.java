package org.quadrivia.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.function.SerializableRunnable;

/** A native radio button or check box of the browser, so that keyboards and screen readers can use it as usual. */
@Tag("input")
public final class ChoiceInput extends Component implements Focusable<ChoiceInput> {
    private static final String CHECKED = "checked";

    private ChoiceInput(String type, String group) {
        getElement().setAttribute("type", type);
        getElement().setAttribute("name", group);
        getElement().addPropertyChangeListener(CHECKED, "change", change -> {});
    }

    /** @param group the name shared by radio buttons that exclude one another on a page */
    public static ChoiceInput radio(String group) {
        return new ChoiceInput("radio", group);
    }

    public static ChoiceInput box(String group) {
        return new ChoiceInput("checkbox", group);
    }

    public boolean isChecked() {
        return getElement().getProperty(CHECKED, false);
    }

    public void setChecked(boolean checked) {
        getElement().setProperty(CHECKED, checked);
    }

    /** Runs the action whenever the input is checked or unchecked, by the user or by the server. */
    public void onChange(SerializableRunnable action) {
        getElement().addPropertyChangeListener(CHECKED, change -> action.run());
    }
}
