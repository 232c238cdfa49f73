package org.quadrivia.quiz.ui;

import com.vaadin.flow.component.Component;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    private static final String TOLD = "told-first-";

    private ArrivalFocus() {}

    public static void on(Component next) {
        next.getElement().executeJs(FOCUS);
    }

    /** Does so, and lets screen readers say with it what the page tells first, which they would otherwise pass over. */
    public static void on(Component next, Component... told) {
        for (int i = 0; i < told.length; i++) {
            told[i].setId(TOLD + i);
        }
        next.getElement()
                .setAttribute(
                        "aria-describedby",
                        Stream.of(told).map(one -> one.getId().orElseThrow()).collect(Collectors.joining(" ")));
        on(next);
    }
}
