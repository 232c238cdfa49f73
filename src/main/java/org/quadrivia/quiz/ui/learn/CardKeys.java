package org.quadrivia.quiz.ui.learn;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.shared.Registration;

/** The keyboard shortcuts of flashcards: space or Enter turns a card, digits rate it, wherever the focus is on the page. */
final class CardKeys {
    static final String KEY = "/^Digit[1-4]$/.test(event.code) ? event.code.slice(5) : event.key";
    /** Space and Enter on a link or button keep their usual effect. Keys in a field are ignored. */
    static final String OURS = "!event.repeat && !event.ctrlKey && !event.metaKey && !event.altKey"
            + " && document.querySelector('.card-face') !== null"
            + " && ([' ', 'Enter'].includes(event.key) || /^[1-4]$/.test(event.key)"
            + " || !event.shiftKey && /^Digit[1-4]$/.test(event.code))"
            + " && !event.target.closest('input, textarea, select, [contenteditable]')"
            + " && !([' ', 'Enter'].includes(event.key) && event.target.closest('a, button, summary'))"
            + " && (event.key !== ' ' || (event.preventDefault() || true))";

    private CardKeys() {}

    static Registration listen(UI ui, SerializableRunnable turn, SerializableConsumer<Integer> digit) {
        return ui.getElement()
                .addEventListener("keydown", event -> {
                    String key = event.getEventData().get(KEY).asString();
                    if (key.matches("[1-4]")) {
                        digit.accept(key.charAt(0) - '0');
                    } else {
                        turn.run();
                    }
                })
                .addEventData(KEY)
                .setFilter(OURS);
    }
}
