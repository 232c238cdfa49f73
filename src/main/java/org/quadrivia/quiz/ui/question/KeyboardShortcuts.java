package org.quadrivia.quiz.ui.question;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;

/**
 * The keyboard shortcuts of a question: digits and Enter, wherever the focus is on the page. Enter on a link or button keeps its
 * usual effect. Keys in a field, a dialog or the report form are ignored.
 */
public final class KeyboardShortcuts {
    public static final String PRESSED = "/^[1-9]$/.test(event.key) ? event.key"
            + " : /^Digit[1-9]$/.test(event.code) ? event.code.slice(5) : event.key";
    public static final String OURS = "!event.repeat && !event.ctrlKey && !event.metaKey && !event.altKey"
            + " && (event.key === 'Enter' || /^[1-9]$/.test(event.key)"
            + " || !event.shiftKey && /^Digit[1-9]$/.test(event.code))"
            + " && !event.target.closest('input:not([type=radio]):not([type=checkbox]), textarea, select,"
            + " [contenteditable], vaadin-dialog, .report')"
            + " && !(event.key === 'Enter' && event.target.closest('a, button, summary, vaadin-button'))";

    /**
     * Tells whether the page in the browser still asked a question when the key was pressed. An Enter that arrives late must not
     * skip the feedback.
     */
    public static final String ASKED = "document.querySelector('.asking') !== null";

    private KeyboardShortcuts() {}

    /** @param enter is called with whether a question was being asked when Enter was pressed */
    static Registration listen(UI ui, SerializableConsumer<Integer> digit, SerializableConsumer<Boolean> enter) {
        return ui.getElement()
                .addEventListener("keydown", event -> {
                    String key = event.getEventData().get(PRESSED).asString();
                    if (key.equals("Enter")) {
                        enter.accept(event.getEventData().get(ASKED).asBoolean());
                    } else {
                        digit.accept(key.charAt(0) - '0');
                    }
                })
                .addEventData(PRESSED)
                .addEventData(ASKED)
                .setFilter(OURS);
    }
}
