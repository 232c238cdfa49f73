package org.quadrivia.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Map;

/** An input with its label, a hint, and a message about what is wrong with the input. */
public final class FormField extends Composite<Div> {
    /** A pause in typing, in milliseconds. */
    private static final int PAUSE = 400;

    private final String name;
    private final NativeLabel above;
    private final Focusable<?> input;
    private final Paragraph hint = Components.muted("");
    private final Paragraph fault = Components.paragraph("", "complaint", "small");
    private final boolean secret;
    private SerializableRunnable conceal = () -> {};

    /**
     * What a button says, and its name for those who do not see what it stands beside.
     *
     * @param name contains the words
     */
    public record Press(String words, String name) {}

    /**
     * Creates a line of input.
     *
     * @param name the name under which the form sends it
     * @param autocomplete what browsers and password managers may fill in
     */
    public FormField(String name, String label, String type, String autocomplete) {
        this(name, label, new Input(), type.equals("password"));
        input().setAttribute("type", type).setAttribute("autocomplete", autocomplete);
        if (secret || name.equals("name")) {
            input().setAttribute("autocapitalize", "off").setAttribute("spellcheck", "false");
        }
    }

    private <C extends Component & Focusable<C>> FormField(String name, String label, C input, boolean secret) {
        this.name = name;
        this.secret = secret;
        this.input = input;
        input.setId("field-" + name);
        input.getElement().setAttribute("name", name);
        above = new NativeLabel(label);
        above.setFor(input);
        above.setId("label-" + name);
        hint.setId("hint-" + name);
        hint.setVisible(false);
        fault.setId("fault-" + name);
        fault.setVisible(false);
        getContent().addClassName("field");
        getContent().add(above, input, hint, fault);
    }

    /** Creates a text area. */
    public static FormField area(String name, String label, int longest) {
        return new FormField(name, label, new NativeField.Lines(4, longest), false);
    }

    /**
     * Creates a drop-down list. The browser handles the keyboard, typing the first letters, and the wheel on phones.
     *
     * @param choices the values to send with the words to show for them, in order
     * @param chosen the first one is chosen if this is none of them
     */
    public static FormField choice(String name, String label, Map<String, String> choices, String chosen) {
        String first = choices.keySet().stream().findFirst().orElse("");
        return new FormField(
                name, label, new NativeField.Choice(choices, choices.containsKey(chosen) ? chosen : first), false);
    }

    /** Gives the input another id, for a page with several fields of the same name. */
    public FormField inputId(String id) {
        input().setAttribute("id", id);
        above.setFor(id);
        return this;
    }

    public FormField hint(String words) {
        hint.setText(words);
        hint.setVisible(true);
        describe();
        return this;
    }

    /** Adds a button that shows the password as it is typed, and hides it again. It is hidden, too, when the form is sent. */
    public FormField revealable(Press show, Press hide) {
        NativeButton button = new NativeButton();
        button.addClassName("btn");
        button.getElement().setAttribute("type", "button").setAttribute("aria-describedby", "label-" + name);
        Div together = Components.div("password-line");
        getContent().replace((Component) input, together);
        together.add((Component) input, button);
        conceal = () -> turn(button, "password", show);
        button.addClickListener(click -> {
            if ("password".equals(input().getAttribute("type"))) {
                turn(button, "text", hide);
            } else {
                conceal();
            }
        });
        conceal();
        return this;
    }

    private void turn(NativeButton button, String type, Press next) {
        input().setAttribute("type", type);
        button.setText(next.words());
        button.setAriaLabel(next.name());
    }

    void conceal() {
        conceal.run();
    }

    public FormField value(String value) {
        input().setProperty("value", value);
        return this;
    }

    public FormField longest(int length) {
        input().setAttribute("maxlength", String.valueOf(length));
        return this;
    }

    /** Calls the action with what is typed or chosen, whenever there is a pause in it. */
    public FormField onTyping(SerializableConsumer<String> action) {
        for (String event : List.of("input", "change")) {
            input().addPropertyChangeListener("value", event, change -> action.accept(input().getProperty("value", "")))
                    .debounce(PAUSE);
        }
        return this;
    }

    public String name() {
        return name;
    }

    /** Shows what is wrong with the input. */
    void complain(String words) {
        fault.setText(words);
        fault.setVisible(true);
        input().setAttribute("aria-invalid", "true");
        describe();
    }

    boolean isAtFault() {
        return fault.isVisible();
    }

    void forgive() {
        fault.setVisible(false);
        input().removeAttribute("aria-invalid");
        describe();
    }

    /** Empties the field if it holds a password. */
    public void forget() {
        if (secret) {
            // The server does not know what was typed, so the browser has to empty the field
            input().executeJs("this.value = ''");
        }
    }

    public void focus() {
        input.focus();
    }

    private Element input() {
        return input.getElement();
    }

    private void describe() {
        String ids = (hint.isVisible() ? "hint-" + name + " " : "") + (fault.isVisible() ? "fault-" + name : "");
        if (ids.isBlank()) {
            input().removeAttribute("aria-describedby");
        } else {
            input().setAttribute("aria-describedby", ids.strip());
        }
    }
}
