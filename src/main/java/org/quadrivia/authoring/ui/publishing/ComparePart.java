package org.quadrivia.authoring.ui.publishing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.quadrivia.authoring.draft.ChangeSet;
import org.quadrivia.authoring.publishing.RevisionHistory;
import org.quadrivia.form.Components;
import org.quadrivia.form.FormField;
import org.quadrivia.form.PlainForm;
import org.quadrivia.knowledge.KbCard;

/** Compares any two revisions: what was added and removed from the older to the newer. */
final class ComparePart extends Composite<Section> {
    private static final String ONE = "one-revision";
    private static final String OTHER = "other-revision";

    private final RevisionHistory histories;
    private final KbCard card;
    private final Div found = new Div();

    /** @param lines at least two, the newest first */
    ComparePart(RevisionHistory histories, KbCard card, List<RevisionHistory.Line> lines) {
        this.histories = histories;
        this.card = card;
        Map<String, String> all = new LinkedHashMap<>();
        lines.forEach(
                line -> all.put(number(line.number()), text("teach.compare.one", number(line.number()), line.why())));
        found.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("part");
        getContent()
                .add(
                        new H2(text("teach.compare")),
                        new PlainForm(this::compare)
                                .with(choice(ONE, "teach.compare.from", all, lines.getLast()))
                                .with(choice(OTHER, "teach.compare.to", all, lines.getFirst()))
                                .send(text("teach.compare.do"), "slim"),
                        found);
    }

    private static FormField choice(String name, String label, Map<String, String> all, RevisionHistory.Line chosen) {
        return FormField.choice(name, text(label), all, number(chosen.number()));
    }

    private void compare(Map<String, String> typed) {
        int[] both = Stream.of(typed.getOrDefault(ONE, ""), typed.getOrDefault(OTHER, ""))
                .mapToInt(Integer::parseInt)
                .sorted()
                .toArray();
        found.removeAll();
        histories
                .compare(card.id(), both[0], both[1])
                .ifPresentOrElse(
                        changes -> show(changes, both[0], both[1]),
                        () -> found.add(Components.muted(text("teach.compare.notKept"))));
    }

    private void show(ChangeSet changes, int from, int to) {
        found.add(Components.muted(
                changes.isEmpty()
                        ? text("teach.compare.same")
                        : text("teach.compare.found", number(from), number(to), changes.added(), changes.removed())));
        found.add(new ChangeLines(card, changes));
    }

    private static String number(int revision) {
        return Integer.toString(revision);
    }
}
