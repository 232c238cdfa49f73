package org.quadrivia.quiz.ui.question;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;

/**
 * The keys of a question, wherever the focus is on the page: digits, and Enter. Enter on a link or a button stays with that
 * link or button; keys in a field or in the form of a report stay there.
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

    /** Whether a question was asked on the page as the person saw it: what comes late must not skip its answer. */
    public static final String ASKED = "document.querySelector('.asking') !== null";

    private KeyboardShortcuts() {}

    /** @param enter told whether a question was asked when Enter was pressed */
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
