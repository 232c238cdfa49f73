package org.quadrivia.quiz.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.shared.Registration;

/**
 * The keys of a question, wherever the focus is on the page: digits, and Enter. Enter on a link or a button stays with that
 * link or button; keys in a field stay with the field.
 */
final class Keys {
    static final String PRESSED = "/^[1-9]$/.test(event.key) ? event.key"
            + " : /^Digit[1-9]$/.test(event.code) ? event.code.slice(5) : event.key";
    static final String OURS = "!event.repeat && !event.ctrlKey && !event.metaKey && !event.altKey"
            + " && (event.key === 'Enter' || /^[1-9]$/.test(event.key)"
            + " || !event.shiftKey && /^Digit[1-9]$/.test(event.code))"
            + " && !event.target.closest('input:not([type=radio]):not([type=checkbox]), textarea, select,"
            + " [contenteditable], vaadin-dialog')"
            + " && !(event.key === 'Enter' && event.target.closest('a, button, summary, vaadin-button'))";

    private Keys() {}

    static Registration listen(UI ui, SerializableConsumer<Integer> digit, SerializableRunnable enter) {
        return ui.getElement()
                .addEventListener("keydown", event -> {
                    String key = event.getEventData().get(PRESSED).asString();
                    if (key.equals("Enter")) {
                        enter.run();
                    } else {
                        digit.accept(key.charAt(0) - '0');
                    }
                })
                .addEventData(PRESSED)
                .setFilter(OURS);
    }
}
