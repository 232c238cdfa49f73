package org.quadrivia.knowledge.ui.fact;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quadrivia.knowledge.Fact;
import org.quadrivia.knowledge.FactValue;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.ui.MoreRows;
import org.quadrivia.knowledge.ui.PageContext;
import org.quadrivia.knowledge.ui.PageLinks;
import org.quadrivia.knowledge.ui.SparqlLink;
import org.quadrivia.knowledge.view.FactGroup;

/** The facts of an entity in one direction, grouped by property, each with who says so and where. */
public final class FactsCard extends Composite<Section> {
    private static final int FIRST = 6;
    private final PageContext context;
    private final FactRow row;
    private final Named entity;

    /**
     * @param query a query for the same facts; empty if there is none
     * @param groups not empty, all of one direction
     */
    public FactsCard(PageContext context, Named entity, String title, Optional<String> query, List<FactGroup> groups) {
        this.context = context;
        this.row = new FactRow(context);
        this.entity = entity;
        DescriptionList list = new DescriptionList();
        list.addClassName("fact-list");
        groups.forEach(group -> list.add(rows(group)));
        getContent().add(SparqlLink.heading(title, context.address(), query), list);
    }

    private Div rows(FactGroup group) {
        Div rows = new Div(new Term(new PageLinks(context).to(group.property())));
        rows.addClassName("fact-group");
        int total = Math.max(group.total(), group.facts().size());
        MoreRows.fill(rows, new Description(), FIRST, total, (offset, limit) -> rows(facts(group, offset, limit)));
        return rows;
    }

    private List<Fact> facts(FactGroup group, int offset, int limit) {
        List<Fact> atHand = group.facts();
        if (offset + limit <= atHand.size() || atHand.size() >= group.total()) {
            return atHand.stream().skip(offset).limit(limit).toList();
        }
        return context.base().facts(entity.id(), group.property().id(), group.outgoing(), offset, limit);
    }

    private List<Description> rows(List<Fact> facts) {
        Set<String> shared =
                Namesakes.sharedLabels(facts.stream().map(this::otherEnd).toList());
        return facts.stream().map(fact -> row(fact, shared)).toList();
    }

    private Description row(Fact fact, Set<String> shared) {
        Description cell = new Description();
        Component end = isOutgoing(fact) ? row.object(fact) : row.subject(fact);
        Component told = otherEnd(fact)
                .filter(thing -> shared.contains(thing.label()))
                .map(thing -> Namesakes.told(end, context.base().kinds(thing.id())))
                .orElse(end);
        row.fill(cell, isOutgoing(fact) ? told : incoming(told, fact), fact);
        return cell;
    }

    /** Returns an incoming fact as it is read, from its subject to this entity. */
    private Span incoming(Component subject, Fact fact) {
        if (fact.wording() != null) {
            return row.statement(fact);
        }
        Span self = new Span(entity.label());
        new PageLinks(context).markLanguage(self);
        return row.entry(subject, fact, self);
    }

    private Optional<Named> otherEnd(Fact fact) {
        if (!isOutgoing(fact)) {
            return Optional.of(fact.subject());
        }
        return fact.object() instanceof FactValue.Entity(Named thing) ? Optional.of(thing) : Optional.empty();
    }

    private boolean isOutgoing(Fact fact) {
        return fact.subject().id().equals(entity.id());
    }
}
