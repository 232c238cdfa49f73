package org.quadrivia.authoring.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.authoring.editing.DeclarationEditor;
import org.quadrivia.authoring.editing.NotAskedStatus;
import org.quadrivia.form.Components;
import org.quadrivia.form.FormField;
import org.quadrivia.form.PlainForm;

/** Asks the teacher why no question should ask about a fact, property or class. */
public final class NotAskedForm extends Composite<Div> {
    private static final String REASON = "not-asked-reason";

    private final FormField reason = new FormField(REASON, text("teach.notAsked.why"), "text", "off");

    /**
     * @param declare stores the declaration with that reason
     * @param kept called after it is stored
     * @param cancelled called if nothing is to be declared
     */
    public NotAskedForm(
            SerializableFunction<String, EditOutcome> declare,
            SerializableRunnable kept,
            SerializableRunnable cancelled) {
        reason.hint(text("teach.notAsked.hint", DeclarationEditor.LONGEST_REASON));
        PlainForm form = new PlainForm((sent, typed) -> {
            EditMessage told = EditMessage.of(declare.apply(typed.getOrDefault(REASON, "")));
            if (told.kept()) {
                kept.run();
            } else {
                sent.complain(REASON, told.complaint());
            }
        });
        form.with(reason)
                .send(
                        text("teach.notAsked.keep"),
                        "slim",
                        Components.slimButton(text("teach.notAsked.cancel"), cancelled));
        getContent().add(form);
    }

    /** Returns the words that say that something is not asked, with the reason if there is one. */
    public static String words(NotAskedStatus status) {
        return status.reason().isEmpty() ? text("teach.notAsked") : text("teach.notAsked.because", status.reason());
    }

    public void focus() {
        reason.focus();
    }
}
