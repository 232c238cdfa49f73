package org.quadrivia.quiz.ui;

import com.vaadin.flow.component.Component;

/**
 * Puts the focus on the next step when somebody arrives at a page, so that Enter takes it. The page stays where it is, and where
 * people touch the screen nothing gets the focus, because its ring would only distract.
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
