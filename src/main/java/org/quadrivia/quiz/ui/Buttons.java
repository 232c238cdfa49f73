package org.quadrivia.quiz.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;

/** The buttons of the quiz. */
final class Buttons {
    private Buttons() {}

    /** What one does next: Enter does it too, and the button says so. */
    static NativeButton primary(String words, SerializableRunnable action) {
        NativeButton button = plain(words, action);
        button.removeAll();
        button.add(new Span(words), new Key(text("quiz.enter")));
        button.addClassName("primary");
        return button;
    }

    static NativeButton plain(String words, SerializableRunnable action) {
        NativeButton button = new NativeButton(words, click -> action.run());
        button.addClassName("btn");
        return button;
    }

    @Tag("kbd")
    private static final class Key extends HtmlContainer {
        Key(String name) {
            setText(name);
            getElement().setAttribute("aria-hidden", "true");
        }
    }
}
