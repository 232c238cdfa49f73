package org.quadrivia.form;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;

/** A line of input with its label, a hint, and a message about what is wrong with the input. */
public final class FormField extends Composite<Div> {
    private final String name;
    private final Input input = new Input();
    private final Paragraph hint = new Paragraph();
    private final Paragraph fault = new Paragraph();

    /**
     * @param name the name under which the form sends it
     * @param autocomplete what browsers and password managers may fill in
     */
    public FormField(String name, String label, String type, String autocomplete) {
        this.name = name;
        input.setId("field-" + name);
        input.setType(type);
        input.getElement().setAttribute("name", name);
        input.getElement().setAttribute("autocomplete", autocomplete);
        if (type.equals("password") || name.equals("name")) {
            input.getElement().setAttribute("autocapitalize", "off");
            input.getElement().setAttribute("spellcheck", "false");
        }
        NativeLabel above = new NativeLabel(label);
        above.setFor(input);
        hint.setId("hint-" + name);
        hint.addClassNames("muted", "small");
        hint.setVisible(false);
        fault.setId("fault-" + name);
        fault.addClassNames("complaint", "small");
        fault.setVisible(false);
        getContent().addClassName("field");
        getContent().add(above, input, hint, fault);
    }

    public FormField hint(String words) {
        hint.setText(words);
        hint.setVisible(true);
        describe();
        return this;
    }

    public FormField value(String value) {
        input.setValue(value);
        return this;
    }

    public FormField longest(int length) {
        input.getElement().setAttribute("maxlength", String.valueOf(length));
        return this;
    }

    public String name() {
        return name;
    }

    /** Shows what is wrong with the input, and focuses the field. */
    public void complain(String words) {
        fault.setText(words);
        fault.setVisible(true);
        input.getElement().setAttribute("aria-invalid", "true");
        describe();
        input.focus();
    }

    public void forgive() {
        fault.setVisible(false);
        input.getElement().removeAttribute("aria-invalid");
        describe();
    }

    /** Empties the field if it holds a password. */
    public void forget() {
        if (input.getType().equals("password")) {
            // The server does not know what was typed, so the browser has to empty the field
            input.getElement().executeJs("this.value = ''");
        }
    }

    public void focus() {
        input.focus();
    }

    private void describe() {
        String ids = (hint.isVisible() ? "hint-" + name + " " : "") + (fault.isVisible() ? "fault-" + name : "");
        if (ids.isBlank()) {
            input.getElement().removeAttribute("aria-describedby");
        } else {
            input.getElement().setAttribute("aria-describedby", ids.strip());
        }
    }
}
