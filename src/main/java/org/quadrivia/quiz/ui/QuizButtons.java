package org.quadrivia.quiz.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import org.quadrivia.form.Components;

/** The buttons of the quiz. */
public final class QuizButtons {
    private static final int SETTLING_MILLIS = 400;
    private static final String SETTLE = """
            const button = this;
            const place = button.parentElement;
            place.classList.add('settling');
            setTimeout(() => place.classList.remove('settling'), $0);
            const early = event => {
              const again = event.type === 'keydown' && event.key === 'Enter' && event.repeat;
              const second = event.type === 'click' && place.classList.contains('settling');
              if ((again || second) && button.contains(event.target)) {
                event.preventDefault();
                event.stopPropagation();
              }
            };
            place.addEventListener('click', early, true);
            place.addEventListener('keydown', early, true);
            """;

    private QuizButtons() {}

    /** Creates the button for the next step. Enter presses it, too, and the button shows that. */
    public static NativeButton primary(String words, SerializableRunnable action) {
        NativeButton button = Components.primaryButton("", action);
        button.add(new Span(words), new Key(text("quiz.enter")));
        return button;
    }

    /** Creates the name of a key that presses a button, to be shown in the button. */
    public static Component key(String name) {
        return new Key(name);
    }

    /** Makes a link the next step, as {@link #primary} does for a button. Enter follows it while it has the focus. */
    public static void lead(Anchor link) {
        link.addClassName("primary");
        link.add(new Key(text("quiz.enter")));
    }

    /**
     * Protects a button that has just replaced another one from the second click of a double click and from a key held down.
     * While clicks have no effect, its parent element has the class {@code settling}.
     */
    public static void settle(NativeButton button) {
        button.getElement().executeJs(SETTLE, SETTLING_MILLIS);
    }

    @Tag("kbd")
    private static final class Key extends HtmlContainer {
        Key(String name) {
            setText(name);
            getElement().setAttribute("aria-hidden", "true");
        }
    }
}
