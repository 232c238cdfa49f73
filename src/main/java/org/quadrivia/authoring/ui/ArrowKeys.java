package org.quadrivia.authoring.ui;

import com.vaadin.flow.component.Component;

/** Lets the arrow keys move the focus from a search field into its results, among them, and back. */
public final class ArrowKeys {
    /** Runs in the browser: it needs no answer from the server. */
    private static final String LISTEN = """
            if (!this.readsArrows) {
              this.readsArrows = true;
              this.addEventListener('keydown', key => {
                const field = this.querySelector('input');
                const all = [...this.querySelectorAll($0)];
                const at = all.indexOf(document.activeElement);
                if (at < 0 && document.activeElement !== field) {
                  return;
                }
                const to = key.key === 'ArrowDown' ? all[at + 1] : key.key === 'ArrowUp' && at >= 0 ? all[at - 1] ?? field : null;
                if (to) {
                  key.preventDefault();
                  to.focus();
                }
              });
            }""";

    private ArrowKeys() {}

    /**
     * @param around holds the field and its results
     * @param results a selector for the links or buttons of the results
     */
    public static void between(Component around, String results) {
        around.addAttachListener(attached -> around.getElement().executeJs(LISTEN, results));
    }
}
