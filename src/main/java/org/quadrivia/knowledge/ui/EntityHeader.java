package org.quadrivia.knowledge.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.quadrivia.knowledge.EntityView;
import org.quadrivia.knowledge.FactGroup;

/** What an entity is called and what it is, how much is known of it, and a quiz on it. */
final class EntityHeader extends Composite<Header> {
    private final Links links;

    EntityHeader(PageContext context, EntityView view, int passages) {
        this.links = new Links(context);
        getContent().addClassName("page-header");
        getContent().add(eyebrow(view), Headline.of(links, view.entity().label()));
        if (view.description() != null) {
            Paragraph description = new Paragraph(view.description());
            description.addClassName("lead");
            links.markLanguage(description);
            getContent().add(description);
        }
        getContent().add(counts(view, passages), actions(context, view));
    }

    private Component eyebrow(EntityView view) {
        Paragraph eyebrow = new Paragraph();
        eyebrow.addClassName("eyebrow");
        if (view.kinds().isEmpty()) {
            eyebrow.add(new Span(text("page.entity")));
        } else {
            eyebrow.add(links.toAll(view.kinds()));
        }
        if (!view.aliases().isEmpty()) {
            Span aliases = new Span(text("page.aliases", String.join(", ", view.aliases())));
            eyebrow.add(new Span(text("page.separator")), aliases);
        }
        return eyebrow;
    }

    private static Component counts(EntityView view, int passages) {
        int facts = view.facts().stream().mapToInt(FactGroup::total).sum();
        Paragraph counts = new Paragraph(
                passages == 0 ? text("page.count.facts", facts) : text("page.count.facts.passages", facts, passages));
        counts.addClassNames("muted", "counts");
        return counts;
    }

    private static Component actions(PageContext context, EntityView view) {
        Span iri = new Span(view.entity().id().iri());
        iri.addClassName("iri");
        return new QuizLink(context.address().quizAbout(view.entity().id()), text("page.quiz"), iri);
    }
}
