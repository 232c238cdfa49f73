package org.quadrivia.quiz.ui.learn;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Passage;
import org.quadrivia.knowledge.view.KnowledgeBase;
import org.quadrivia.knowledge.view.PassageDetails;
import org.quadrivia.question.Item;
import org.quadrivia.question.PassageRef;
import org.quadrivia.quiz.ui.Chips;
import org.quadrivia.quiz.ui.EventSequence;
import org.quadrivia.quiz.ui.ItemEntities;
import org.quadrivia.quiz.ui.ItemLabels;

/**
 * What items rest on, to be read: each passage of the source in its order, and below it the facts that it proves, in the words of
 * the items' explanations. Without passages, the facts alone.
 */
final class ReadingText extends Composite<Div> {
    private static final int QUOTED = 3;

    private final ItemEntities shelf;
    private final Optional<KnowledgeBase> base;

    ReadingText(List<Item> items, ItemEntities shelf) {
        this.shelf = shelf;
        this.base = shelf.base();
        List<String> source = base.stream()
                .flatMap(found -> found.passages().stream())
                .map(passage -> passage.id().iri())
                .toList();
        Map<List<PassageRef>, List<Item>> byPassages = new LinkedHashMap<>();
        items.stream()
                .sorted(Comparator.comparingInt(item -> place(item, source)))
                .forEach(item -> byPassages
                        .computeIfAbsent(item.passages(), none -> new ArrayList<>())
                        .add(item));
        getContent().addClassName("readings");
        List<PassageRef> quoted = new ArrayList<>();
        byPassages.forEach((passages, proved) -> getContent().add(reading(passages, proved, quoted)));
    }

    private static int place(Item item, List<String> source) {
        return item.passages().stream()
                .mapToInt(passage -> source.indexOf(passage.id()))
                .filter(place -> place >= 0)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** @param quoted the passages quoted so far, none of which is quoted again */
    private Component reading(List<PassageRef> passages, List<Item> proved, List<PassageRef> quoted) {
        Article reading = new Article();
        reading.addClassName("reading");
        passages.stream()
                .filter(passage -> !quoted.contains(passage))
                .limit(QUOTED)
                .forEach(passage -> {
                    quoted.add(passage);
                    reading.add(quote(passage, proved.getFirst()));
                });
        UnorderedList told = Components.list("told-facts");
        proved.forEach(item -> told.add(fact(item)));
        reading.add(told);
        return reading;
    }

    private Component quote(PassageRef ref, Item item) {
        EntityId id = new EntityId(ref.id());
        Anchor where = Components.placeLink(
                shelf.address().of(id),
                text("quiz.locator", ref.locator()),
                text("page.passage.title", ref.locator()),
                "where");
        HtmlContainer quote = new HtmlContainer("blockquote");
        quote.setClassName("read-passage");
        base.flatMap(found -> found.passage(id))
                .map(PassageDetails::passage)
                .map(Passage::paraphrase)
                .ifPresent(words -> quote.add(ItemLabels.inLanguage(item, Components.paragraph(words))));
        quote.add(where);
        return quote;
    }

    private ListItem fact(Item item) {
        Div sentence = EventSequence.fact(item, shelf.address(), "sentence");
        ListItem fact = new ListItem(sentence);
        if (item.isOwn()) {
            fact.add(Components.paragraph(text("quiz.own"), "not-proved", "small"));
        } else {
            Chips.standing(item.standing()).ifPresent(fact::add);
        }
        return fact;
    }
}
