package org.quadrivia.authoring.ui.own;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.quadrivia.form.Components;
import org.quadrivia.form.NativeField;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.question.PlainWords;
import org.quadrivia.question.own.LinkableFact;
import org.quadrivia.question.own.OwnContent;

/** The facts to which a question is linked, and a search for others. */
final class LinkedFacts extends Composite<Div> {
    private static final int FOUND = 10;
    private static final int LONGEST = 200;

    private final Map<FactId, String> sentences;
    private final Set<FactId> linked;
    private final UnorderedList rows = Components.list("rows");
    private final NativeField words = new NativeField.Line(LONGEST).with("type", "search");
    private final Div found = new Div();

    LinkedFacts(List<LinkableFact> all, List<FactId> facts) {
        sentences = all.stream()
                .collect(Collectors.toMap(
                        LinkableFact::id,
                        fact -> PlainWords.of(fact.sentence()),
                        (one, same) -> one,
                        java.util.LinkedHashMap::new));
        linked = new LinkedHashSet<>(facts);
        found.getElement().setAttribute("aria-live", "polite");
        words.onChange(this::search);
        NativeButton search = Components.slimButton(text("teach.own.facts.search"), this::search);
        search.getElement().setAttribute("type", "button");
        getContent()
                .add(
                        Components.muted(text("teach.own.facts.lead")),
                        rows,
                        Components.field("own-fact", text("teach.own.facts.find"), words),
                        Components.actions(search),
                        found);
        show();
    }

    /** Returns the facts that are linked now. */
    Set<FactId> linked() {
        return linked;
    }

    private void show() {
        rows.removeAll();
        linked.forEach(fact -> rows.add(row(
                sentences.getOrDefault(fact, text("teach.own.facts.gone", fact.hex())),
                "teach.own.facts.remove",
                () -> {
                    linked.remove(fact);
                    show();
                    search();
                })));
    }

    private void search() {
        found.removeAll();
        String typed = words.value().strip().toLowerCase(Locale.ROOT);
        if (typed.isEmpty()) {
            return;
        }
        List<String> wanted = List.of(typed.split("\\s+"));
        List<FactId> matching = sentences.entrySet().stream()
                .filter(one -> !linked.contains(one.getKey()))
                .filter(one -> {
                    String sentence = one.getValue().toLowerCase(Locale.ROOT);
                    return wanted.stream().allMatch(sentence::contains);
                })
                .map(Map.Entry::getKey)
                .limit(FOUND)
                .toList();
        if (matching.isEmpty()) {
            found.add(Components.muted(text("teach.own.facts.none")));
            return;
        }
        UnorderedList list = Components.list("rows");
        matching.forEach(fact -> list.add(row(sentences.getOrDefault(fact, ""), "teach.own.facts.add", () -> {
            if (linked.size() < OwnContent.MAX_FACTS) {
                linked.add(fact);
            }
            show();
            search();
        })));
        found.add(list);
    }

    private static ListItem row(String sentence, String key, com.vaadin.flow.function.SerializableRunnable act) {
        NativeButton button = Components.slimButton(text(key), act);
        button.getElement().setAttribute("type", "button");
        button.setAriaLabel(text(key) + ": " + sentence);
        return new ListItem(Components.span(sentence, "grow"), button);
    }
}
