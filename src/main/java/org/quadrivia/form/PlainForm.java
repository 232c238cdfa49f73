package org.quadrivia.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.DomListenerRegistration;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.quadrivia.storage.StorageFailure;

/**
 * A form as browsers know it: Enter sends it, password managers see it. What is typed is read when it is sent, so that what a
 * browser filled in by itself is there too.
 */
@Tag("form")
public final class PlainForm extends Component implements HasComponents {
    /** What the browser takes for its time zone; sent with every form. */
    public static final String ZONE = "Intl.DateTimeFormat().resolvedOptions().timeZone";

    private final Map<String, FormField> fields = new LinkedHashMap<>();
    private final Map<String, String> expressions = new HashMap<>();
    private final Paragraph complaint = new Paragraph();
    private final Paragraph done = new Paragraph();
    private final DomListenerRegistration sending;

    /** @param sent takes what was typed by the names of the fields; a ticked box is "true" */
    public PlainForm(SerializableConsumer<Map<String, String>> sent) {
        getElement().getClassList().add("form");
        getElement().setAttribute("novalidate", true);
        complaint.addClassName("complaint");
        complaint.getElement().setAttribute("role", "alert");
        done.addClassName("done");
        done.getElement().setAttribute("role", "status");
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

    public PlainForm with(AreaField field) {
        read(field.name(), "element.elements['" + field.name() + "'].value");
        add(field);
        return this;
    }

    public PlainForm with(ChoiceField field) {
        read(field.name(), "element.elements['" + field.name() + "'].value");
        add(field);
        return this;
    }

    public PlainForm with(Tick tick) {
        read(tick.name(), "String(element.elements['" + tick.name() + "'].checked)");
        add(tick);
        return this;
    }

    /** The button that sends, and what stands beside it. */
    public PlainForm send(String words, String look, Component... beside) {
        NativeButton button = new NativeButton(words);
        button.addClassNames("btn", look);
        button.getElement().setAttribute("type", "submit");
        Div actions = new Div(button);
        actions.addClassName("actions");
        actions.add(beside);
        add(actions);
        return this;
    }

    /** Says what is wrong with no field in particular. */
    public void complain(String words) {
        complaint.setText(words);
    }

    /** Says what is wrong with that field, and goes there. */
    public void complain(String field, String words) {
        Objects.requireNonNull(fields.get(field)).complain(words);
    }

    /** Says that it is done, and empties the fields that hold passwords. */
    public void done(String words) {
        done.setText(words);
        fields.values().forEach(FormField::forget);
    }

    private void read(String name, String expression) {
        expressions.put(name, expression);
        sending.addEventData(expression);
    }

    private void send(DomEvent event, SerializableConsumer<Map<String, String>> sent) {
        complaint.setText("");
        done.setText("");
        fields.values().forEach(FormField::forgive);
        Map<String, String> typed = new HashMap<>();
        expressions.forEach((name, expression) ->
                typed.put(name, event.getEventData().path(expression).asString("")));
        try {
            sent.accept(typed);
        } catch (StorageFailure failure) {
            complain(failure.getMessage());
        }
    }
}
