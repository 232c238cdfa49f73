package org.quadrivia.quiz.ui.feedback;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.stream.Collectors;
import org.quadrivia.form.Components;
import org.quadrivia.form.FormulaView;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Fact;
import org.quadrivia.knowledge.FactValue;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.PageAddress;
import org.quadrivia.knowledge.Passage;
import org.quadrivia.knowledge.formula.Formula;
import org.quadrivia.knowledge.view.EntityDetails;
import org.quadrivia.knowledge.view.FactGroup;
import org.quadrivia.quiz.ui.Chips;

/** A summary of an entity: its kinds, its facts with their sources, each in the direction in which it is read, and a link to its page. */
public final class EntityFacts extends Composite<Div> {
    private static final int PER_GROUP = 6;

    private final PageAddress address;
    private final String self;
    private final SerializableConsumer<EntityId> onEntity;

    /** @param onEntity is called with another entity that the user wants to see */
    EntityFacts(EntityDetails view, PageAddress address, SerializableConsumer<EntityId> onEntity) {
        this.address = address;
        this.self = view.entity().label();
        this.onEntity = onEntity;
        Paragraph kinds =
                Components.eyebrow(view.kinds().stream().map(Named::label).collect(Collectors.joining(", ")));
        getContent().addClassName("entity-facts");
        getContent().add(kinds, new H3(view.entity().label()));
        if (view.description() != null) {
            getContent().add(Components.paragraph(view.description(), "muted"));
        }
        Anchor page = Components.linkButton(address.of(view.entity().id()), text("quiz.facts.page"));
        getContent().add(list(view, true));
        if (view.facts().stream().anyMatch(group -> !group.outgoing())) {
            getContent().add(new H4(text("quiz.facts.incoming")), list(view, false));
        }
        getContent().add(page);
    }

    private DescriptionList list(EntityDetails view, boolean outgoing) {
        DescriptionList list = new DescriptionList();
        view.facts().stream().filter(group -> group.outgoing() == outgoing).forEach(group -> add(list, group));
        return list;
    }

    private void add(DescriptionList list, FactGroup group) {
        list.add(new DescriptionList.Term(group.property().label()));
        group.facts().stream().limit(PER_GROUP).forEach(fact -> list.add(description(fact, group.outgoing())));
        int more = group.total() - Math.min(PER_GROUP, group.facts().size());
        if (more > 0) {
            list.add(new DescriptionList.Description(text("quiz.facts.more", more)));
        }
    }

    /** Returns a fact under its property: what is said of this entity, or the whole of what is said of another. */
    private DescriptionList.Description description(Fact fact, boolean outgoing) {
        var description = new DescriptionList.Description(outgoing ? object(fact) : entity(fact.subject()));
        if (!outgoing) {
            description.add(Components.span(fact.property().label(), "muted"), new Span(self));
        }
        Chips.standing(fact.standing()).ifPresent(description::add);
        fact.passages().forEach(passage -> description.add(locator(passage)));
        return description;
    }

    private Component object(Fact fact) {
        return switch (fact.object()) {
            case FactValue.Entity entity -> entity(entity.entity());
            case FactValue.Literal literal ->
                Formula.read(literal.datatype(), literal.lexical())
                        .<Component>map(formula -> FormulaView.of(formula.markup()))
                        .orElseGet(() -> new Span(literal.label()));
            case FactValue.Bundle bundle -> new Span(bundle.label());
        };
    }

    private Component entity(Named entity) {
        NativeButton button = new NativeButton(entity.label(), click -> onEntity.accept(entity.id()));
        button.addClassName("as-link");
        return button;
    }

    private Component locator(Passage passage) {
        return Components.placeLink(
                address.of(passage.id()),
                text("quiz.locator", passage.locator()),
                text("page.passage.title", passage.locator()),
                "loc");
    }
}
