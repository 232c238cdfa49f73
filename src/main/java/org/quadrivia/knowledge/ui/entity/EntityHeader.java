package org.quadrivia.knowledge.ui.entity;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.quadrivia.form.RemotePicture;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Fact;
import org.quadrivia.knowledge.Standing;
import org.quadrivia.knowledge.Topic;
import org.quadrivia.knowledge.media.KeptMedia;
import org.quadrivia.knowledge.picture.Picture;
import org.quadrivia.knowledge.picture.PictureCredit;
import org.quadrivia.knowledge.ui.DataLinks;
import org.quadrivia.knowledge.ui.PageContext;
import org.quadrivia.knowledge.ui.PageHeading;
import org.quadrivia.knowledge.ui.PageLinks;
import org.quadrivia.knowledge.ui.QuizLink;
import org.quadrivia.knowledge.ui.fact.FactRow;
import org.quadrivia.knowledge.view.EntityDetails;
import org.quadrivia.knowledge.view.FactGroup;

/** The name and classes of an entity, how much is known about it, and a link to a quiz on it. */
final class EntityHeader extends Composite<Header> {
    private static final int ALIASES = 3;

    private final PageContext context;
    private final PageLinks links;
    private final Optional<Topic> topic;

    EntityHeader(PageContext context, EntityDetails view, int passages) {
        this.context = context;
        this.links = new PageLinks(context);
        this.topic = context.base().card().topics().stream()
                .filter(one -> one.id().equals(view.entity().id()))
                .findFirst();
        getContent().addClassName("page-header");
        context.reading()
                .picture(context.base(), view.entity().id())
                .ifPresent(picture -> getContent().add(picture(picture, view)));
        getContent().add(eyebrow(view), PageHeading.of(links, view.entity().label()));
        aliases(view).ifPresent(getContent()::add);
        who(view).ifPresent(getContent()::add);
        getContent()
                .add(
                        counts(view, passages),
                        actions(view),
                        new DataLinks(context, view.entity().id()));
    }

    private Component picture(Picture picture, EntityDetails view) {
        String words = picture.file()
                .flatMap(file -> context.base().media(view.entity().id()).stream()
                        .filter(media -> media.name().equals(file))
                        .findFirst())
                .map(KeptMedia::text)
                .filter(text -> !text.isEmpty())
                .orElse(view.entity().label());
        return new RemotePicture(picture.source(), words, PictureCredit.of(picture));
    }

    private Component eyebrow(EntityDetails view) {
        Paragraph eyebrow = new Paragraph();
        eyebrow.addClassName("eyebrow");
        if (topic.isPresent()) {
            eyebrow.add(new Anchor(context.address().explore(), text("page.topic")));
        } else if (view.kinds().isEmpty()) {
            eyebrow.add(new Span(text("page.entity")));
        } else {
            eyebrow.add(links.toAll(view.kinds()));
        }
        return eyebrow;
    }

    /** Returns the other names; many are folded. */
    private Optional<Component> aliases(EntityDetails view) {
        if (view.aliases().isEmpty()) {
            return Optional.empty();
        }
        List<String> first = view.aliases().stream().limit(ALIASES).toList();
        List<String> more = view.aliases().stream().skip(ALIASES).toList();
        Paragraph named = new Paragraph(text("page.aliases", String.join(", ", first)));
        named.addClassNames("muted", "small");
        Div aliases = new Div(named);
        aliases.addClassName("aliases");
        if (!more.isEmpty()) {
            Paragraph others = new Paragraph(String.join(", ", more));
            others.addClassNames("muted", "small");
            links.markLanguage(others);
            aliases.add(new NativeDetails(text("page.aliases.more", more.size()), others));
        }
        return Optional.of(aliases);
    }

    /** Returns what the thing is in one sentence: its description, else the first fact that is stated of it in words. */
    private Optional<Component> who(EntityDetails view) {
        if (view.description() != null) {
            Paragraph description = new Paragraph(view.description());
            description.addClassName("lead");
            links.markLanguage(description);
            return Optional.of(description);
        }
        return view.facts().stream()
                .filter(FactGroup::outgoing)
                .flatMap(group -> group.facts().stream())
                .filter(EntityHeader::introduces)
                .findFirst()
                .map(fact -> {
                    Paragraph who = new Paragraph(new FactRow(context).statement(fact));
                    who.addClassName("lead");
                    return who;
                });
    }

    private static boolean introduces(Fact fact) {
        return fact.wording() != null && fact.wording().startsWith("{s}") && fact.standing() == Standing.STATED;
    }

    private static Component counts(EntityDetails view, int passages) {
        int facts = view.facts().stream().mapToInt(FactGroup::total).sum();
        Paragraph counts = new Paragraph(
                passages == 0 ? text("page.count.facts", facts) : text("page.count.facts.passages", facts, passages));
        counts.addClassNames("muted", "counts");
        return counts;
    }

    private Component actions(EntityDetails view) {
        EntityId id = view.entity().id();
        Span iri = new Span(id.iri());
        iri.addClassNames("iri", "data");
        return topic.map(one -> new QuizLink(context.address().quizOn(one), text("page.topic.quiz"), iri))
                .orElseGet(() -> new QuizLink(context.address().quizAbout(id), text("page.quiz"), iri));
    }
}
