package org.quadrivia.knowledge.ui.fact;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.ui.PageLinks;

/** Distinguishes things with the same name in a list by their classes. */
final class Namesakes {
    private Namesakes() {}

    /** Returns the labels that more than one thing in the list has. */
    static Set<String> sharedLabels(List<Optional<Named>> things) {
        Set<String> seen = new HashSet<>();
        return things.stream()
                .flatMap(Optional::stream)
                .distinct()
                .map(Named::label)
                .filter(label -> !seen.add(label))
                .collect(Collectors.toSet());
    }

    static Component told(Component thing, List<Named> kinds) {
        if (kinds.isEmpty()) {
            return thing;
        }
        Span note = new Span(text("page.namesake", PageLinks.names(kinds)));
        note.addClassName("muted");
        return new Span(thing, note);
    }
}
