package org.quadrivia.study.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Fact;
import org.quadrivia.knowledge.PageAddress;
import org.quadrivia.knowledge.Passage;
import org.quadrivia.knowledge.view.EntityDetails;
import org.quadrivia.knowledge.view.KnowledgeBase;
import org.quadrivia.study.Difference;

/** One of two confused things: what the question said of it, some of its facts, and passages that state them. */
final class DifferenceSide extends Composite<Section> {
    private static final int FACTS = 4;
    private static final int PASSAGES = 2;

    private final KnowledgeBase base;
    private final PageAddress address;

    DifferenceSide(Difference.Side side, KnowledgeBase base) {
        this.base = base;
        this.address = PageAddress.of(base.card());
        Optional<EntityDetails> entity = entity(side.thing().value());
        List<Fact> facts = entity.stream()
                .flatMap(found -> found.facts().stream())
                .flatMap(group -> group.facts().stream())
                .limit(FACTS)
                .toList();
        getContent().addClassName("side");
        getContent().add(heading(side.thing().label(), entity));
        side.told().forEach(told -> getContent().add(inLanguage(Components.paragraph(told, "told"))));
        if (!facts.isEmpty()) {
            getContent().add(list(facts, entity.map(found -> found.entity().id())));
        }
        facts.stream()
                .flatMap(fact -> fact.passages().stream())
                .filter(passage -> passage.paraphrase() != null)
                .distinct()
                .limit(PASSAGES)
                .forEach(passage -> getContent().add(quote(passage)));
        if (facts.isEmpty() && side.told().isEmpty()) {
            getContent().add(Components.muted(text("study.difference.nothing")));
        }
    }

    private Optional<EntityDetails> entity(String value) {
        return value.startsWith("<") && value.endsWith(">")
                ? base.entity(new EntityId(value.substring(1, value.length() - 1)))
                : Optional.empty();
    }

    private H2 heading(String label, Optional<EntityDetails> entity) {
        H2 heading = new H2();
        heading.add(inLanguage(entity.<com.vaadin.flow.component.Component>map(
                        found -> new Anchor(address.of(found.entity().id()), label))
                .orElseGet(() -> new Span(label))));
        return heading;
    }

    /** @param thing the thing named in the heading; its facts do not repeat the name */
    private UnorderedList list(List<Fact> facts, Optional<EntityId> thing) {
        UnorderedList list = Components.list("rows");
        facts.forEach(fact -> {
            ListItem row = new ListItem();
            if (thing.filter(fact.subject().id()::equals).isEmpty()) {
                row.add(new Span(fact.subject().label() + " "));
            }
            row.add(
                    Components.muted(fact.property().label() + " "),
                    new Span(fact.object().label()));
            list.add(inLanguage(row));
        });
        return list;
    }

    private HtmlContainer quote(Passage passage) {
        HtmlContainer quote = new HtmlContainer("blockquote");
        quote.add(inLanguage(Components.paragraph(String.valueOf(passage.paraphrase()))));
        quote.add(Components.link(address.of(passage.id()), text("learn.passage.read", passage.locator())));
        return quote;
    }

    private <C extends com.vaadin.flow.component.Component> C inLanguage(C component) {
        return Components.inLanguage(base.card().language(), component);
    }
}
