package org.quadrivia.study.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import org.quadrivia.form.Components;

/** An input for a whole number within bounds, which says what the bounds are if the number is missing or beyond them. */
final class NumberField extends Composite<Div> {
    private final Input input = new Input();
    private final Paragraph fault = Components.paragraph("", "complaint", "small");
    private final int least;
    private final int most;

    /** @param id also of its message, with "-fault" behind */
    NumberField(String id, String label, int value, int least, int most) {
        this.least = least;
        this.most = most;
        input.setType("number");
        input.getElement()
                .setAttribute("min", String.valueOf(least))
                .setAttribute("max", String.valueOf(most))
                .setAttribute("inputmode", "numeric");
        input.setValue(String.valueOf(value));
        fault.setId(id + "-fault");
        fault.setVisible(false);
        getContent().add(Components.field(id, label, input), fault);
    }

    /** Returns whether a number within the bounds stands in the input, and says what to enter if not. */
    boolean check() {
        String typed = input.getValue().strip();
        boolean good = typed.matches("[0-9]{1,9}") && value() >= least && value() <= most;
        fault.setVisible(!good);
        fault.setText(good ? "" : text("study.settings.range", least, most));
        if (good) {
            input.getElement().removeAttribute("aria-invalid").removeAttribute("aria-describedby");
        } else {
            input.getElement()
                    .setAttribute("aria-invalid", "true")
                    .setAttribute("aria-describedby", fault.getId().orElseThrow());
        }
        return good;
    }

    /** Returns the number in the input. {@link #check} must have found it good. */
    int value() {
        return Integer.parseInt(input.getValue().strip());
    }

    void focus() {
        input.focus();
    }
}
