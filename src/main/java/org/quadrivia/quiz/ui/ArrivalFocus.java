package org.quadrivia.quiz.ui;

import com.vaadin.flow.component.Component;

/**
 * Focuses the next step when a page opens, so that Enter presses it. The page does not scroll. On touch screens nothing gets the
 * focus, because its ring would only distract.
 */
public final class ArrivalFocus {
    private static final String FOCUS = """
            if (matchMedia('(hover: hover)').matches) {
              setTimeout(() => this.focus({preventScroll: true}));
            }
            """;

    private ArrivalFocus() {}

    public static void on(Component next) {
        next.getElement().executeJs(FOCUS);
    }
}
