package org.quadrivia.quiz.ui.result;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import org.quadrivia.form.Components;
import org.quadrivia.quiz.ui.CurrentTaker;

/** Says that this browser remembers a guest, and for how long, with a button that makes it forget. */
final class DeviceNote extends Composite<Span> {
    /** @param onForget runs after this browser has forgotten the guest */
    DeviceNote(CurrentTaker takers, SerializableRunnable onForget) {
        getContent().addClassNames("muted", "small");
        getContent()
                .add(
                        new Span(text("quiz.device", takers.guestDays()) + " "),
                        Components.buttonAsLink(text("quiz.device.forget"), () -> {
                            takers.forgetGuest();
                            onForget.run();
                        }));
    }
}
