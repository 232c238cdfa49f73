package org.quadrivia.quiz.ui.start;

import com.vaadin.flow.server.VaadinSession;
import java.util.HashSet;
import java.util.Set;

/**
 * The sample questions that a visitor has answered in this session. They are not shown again, and the first quiz after one leaves
 * out this question and those that it gave away. Not stored.
 */
final class SeenSamples {
    private static final String ANSWERED = SeenSamples.class.getName() + ".answered";
    private static final String LATELY = SeenSamples.class.getName() + ".lately";

    private SeenSamples() {}

    static void answered(String item) {
        add(ANSWERED, item);
        add(LATELY, item);
    }

    /** Returns the ids of the answered items. */
    static Set<String> answered() {
        return of(ANSWERED);
    }

    /** Returns the ids of the items answered since the last call. */
    static Set<String> takeLately() {
        Set<String> lately = of(LATELY);
        VaadinSession.getCurrent().setAttribute(LATELY, null);
        return lately;
    }

    private static void add(String name, String item) {
        Set<String> all = new HashSet<>(of(name));
        all.add(item);
        VaadinSession.getCurrent().setAttribute(name, Set.copyOf(all));
    }

    private static Set<String> of(String name) {
        Set<String> items = new HashSet<>();
        if (VaadinSession.getCurrent().getAttribute(name) instanceof Set<?> kept) {
            kept.forEach(item -> items.add(String.valueOf(item)));
        }
        return items;
    }
}
