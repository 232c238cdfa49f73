package org.quadrivia.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.DomListenerRegistration;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.quadrivia.storage.StorageFailure;

/**
 * A plain HTML form: Enter submits it, and password managers recognise it. The values are read when the form is submitted, so
 * they include what the browser filled in by itself.
 */
@Tag("form")
public final class PlainForm extends Component implements HasComponents {
    /** A JavaScript expression for the browser's time zone, which every form sends. */
    public static final String ZONE = "Intl.DateTimeFormat().resolvedOptions().timeZone";

    private final Map<String, FormField> fields = new LinkedHashMap<>();
    private final Map<String, String> expressions = new HashMap<>();
    private final Paragraph complaint = Components.alert();
    private final Paragraph done = Components.status();
    private final DomListenerRegistration sending;

    /** @param sent takes the values by the names of their fields; the value of a ticked box is "true" */
    public PlainForm(SerializableConsumer<Map<String, String>> sent) {
        this((form, typed) -> sent.accept(typed));
    }

    /** @param sent takes this form as well, for messages */
    public PlainForm(SerializableBiConsumer<PlainForm, Map<String, String>> sent) {
        getElement().getClassList().add("form");
        getElement().setAttribute("novalidate", true);
        add(complaint, done);
        sending = getElement()
                .addEventListener("submit", event -> send(event, sent))
                .preventDefault();
        read("browser-zone", ZONE);
    }

    public PlainForm with(FormField field) {
        fields.put(field.name(), field);
        read(field.name(), "element.elements['" + field.name() + "'].value");
        add(field);
        return this;
    }

    public PlainForm with(CheckboxField tick) {
        read(tick.name(), "String(element.elements['" + tick.name() + "'].checked)");
        add(tick);
        return this;
    }

    /** Adds the button that submits the form, and components beside it. */
    public PlainForm send(String words, String look, Component... beside) {
        NativeButton button = new NativeButton(words);
        button.addClassNames("btn", look);
        button.getElement().setAttribute("type", "submit");
        Div actions = Components.actions(button);
        actions.add(beside);
        add(actions);
        return this;
    }

    /** Shows a message about a fault that belongs to no field. */
    public void complain(String words) {
        complaint.setText(words);
    }

    /** Shows a message about a fault of that field. The first field with a fault gets the focus. */
    public void complain(String field, String words) {
        FormField faulty = Objects.requireNonNull(fields.get(field));
        if (fields.values().stream().noneMatch(FormField::isAtFault)) {
            faulty.focus();
        }
        faulty.complain(words);
    }

    /** Shows a message of success, and empties the fields that hold passwords. */
    public void done(String words) {
        done.setText(words);
        fields.values().forEach(FormField::forget);
    }

    private void read(String name, String expression) {
        expressions.put(name, expression);
        sending.addEventData(expression);
    }

    private void send(DomEvent event, SerializableBiConsumer<PlainForm, Map<String, String>> sent) {
        complaint.setText("");
        done.setText("");
        fields.values().forEach(FormField::forgive);
        fields.values().forEach(FormField::conceal);
        Map<String, String> typed = new HashMap<>();
        expressions.forEach((name, expression) ->
                typed.put(name, event.getEventData().path(expression).asString("")));
        try {
            sent.accept(this, typed);
        } catch (StorageFailure failure) {
            complain(failure.getMessage());
        }
    }
}
