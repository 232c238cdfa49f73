package org.quadrivia.quiz.ui.feedback;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quadrivia.form.Components;
import org.quadrivia.form.FormulaView;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Fact;
import org.quadrivia.knowledge.FactValue;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.PageAddress;
import org.quadrivia.knowledge.formula.Formula;
import org.quadrivia.knowledge.view.KnowledgeBase;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.ui.ItemLabels;

/** A fact to which a question that a teacher wrote is linked: its subject, property and value. */
final class LinkedFact extends Composite<ListItem> {
    private static final int MOST = 5;
    private static final Pattern SUBJECT = Pattern.compile("<([^>]++)> .*+");

    LinkedFact(Item item, Fact fact, PageAddress address) {
        getContent()
                .add(
                        link(item, fact.subject(), address),
                        Components.span(" " + fact.property().label() + " ", "muted"),
                        value(item, fact.object(), address));
    }

    private static Component link(Item item, Named entity, PageAddress address) {
        return new Anchor(address.of(entity.id()), ItemLabels.of(item, entity.label()));
    }

    private static Component value(Item item, FactValue value, PageAddress address) {
        return switch (value) {
            case FactValue.Entity(var entity) -> link(item, entity, address);
            case FactValue.Literal literal ->
                Formula.read(literal.datatype(), literal.lexical())
                        .<Component>map(formula -> FormulaView.of(formula.markup()))
                        .orElseGet(() -> new Span(literal.label()));
            case FactValue.Bundle bundle -> new Span(bundle.label());
        };
    }

    /** Returns the facts to which an own question is linked, as far as pages of the knowledge base show them. */
    static List<Fact> of(Item item, KnowledgeBase base) {
        return item.support().stream()
                .flatMap(line -> subject(line).stream())
                .distinct()
                .flatMap(subject -> base.entity(subject).stream())
                .flatMap(entity -> entity.facts().stream())
                .flatMap(group -> group.facts().stream())
                .filter(fact -> item.asks().contains(fact.id()))
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static Optional<EntityId> subject(String line) {
        Matcher subject = SUBJECT.matcher(line);
        return subject.matches() ? Optional.of(new EntityId(subject.group(1))) : Optional.empty();
    }
}
