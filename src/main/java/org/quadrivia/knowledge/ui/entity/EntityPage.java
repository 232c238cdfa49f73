package org.quadrivia.knowledge.ui.entity;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadrivia.knowledge.Passage;
import org.quadrivia.knowledge.SparqlForPages;
import org.quadrivia.knowledge.media.KeptMedia;
import org.quadrivia.knowledge.media.MediaName;
import org.quadrivia.knowledge.picture.Picture;
import org.quadrivia.knowledge.ui.MoreRows;
import org.quadrivia.knowledge.ui.PageContext;
import org.quadrivia.knowledge.ui.SparqlLink;
import org.quadrivia.knowledge.ui.claim.ClaimCard;
import org.quadrivia.knowledge.ui.fact.FactsCard;
import org.quadrivia.knowledge.ui.fact.SourcesCard;
import org.quadrivia.knowledge.ui.fact.SymmetricFacts;
import org.quadrivia.knowledge.ui.map.MapCard;
import org.quadrivia.knowledge.ui.time.DatedCard;
import org.quadrivia.knowledge.ui.time.OrderCard;
import org.quadrivia.knowledge.view.ClaimDetails;
import org.quadrivia.knowledge.view.EntityDetails;
import org.quadrivia.knowledge.view.FactGroup;

/** The page of an entity: everything known about it, and who says so. */
public final class EntityPage extends Composite<Div> {
    private static final int CLAIMS_FIRST = 3;
    private final PageContext context;
    private final EntityDetails view;

    public EntityPage(PageContext context, EntityDetails view) {
        this.context = context;
        this.view = view;
        List<Passage> passages = passages();
        Div facts = new Div();
        facts.addClassName("page-main");
        Stream.of(media(), outgoing(), incoming(), claims(), sources(passages), ConnectionsCard.of(context, view))
                .flatMap(Optional::stream)
                .forEach(facts::add);
        Aside around = new Aside();
        around.getElement()
                .setAttribute("aria-label", text("page.around", view.entity().label()));
        Stream.of(MapCard.of(context, view.entity().id()), DatedCard.of(context, view.entity()), timeline())
                .flatMap(Optional::stream)
                .forEach(around::add);
        Div columns = new Div(facts);
        columns.addClassName("page-columns");
        if (around.getComponentCount() > 0) {
            columns.add(around);
        }
        getContent().add(new EntityHeader(context, view, passages.size()), columns);
    }

    /** Returns the sounds, and the pictures that do not stand in the header. */
    private Optional<Component> media() {
        Optional<MediaName> first =
                context.reading().picture(context.base(), view.entity().id()).flatMap(Picture::file);
        List<KeptMedia> others = context
                .reading()
                .media(context.base(), view.entity().id())
                .stream()
                .filter(media -> !first.equals(Optional.of(media.name())))
                .toList();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(new MediaCard(others, view.entity().label()));
    }

    private Optional<Component> outgoing() {
        return facts(true, text("page.facts"), SparqlForPages.facts(view.entity()));
    }

    private Optional<Component> incoming() {
        return facts(false, text("page.facts.incoming"), SparqlForPages.incoming(view.entity()));
    }

    private Optional<Component> facts(boolean outgoing, String title, Optional<String> query) {
        List<FactGroup> groups = view.facts().stream()
                .filter(group -> group.outgoing() == outgoing)
                .filter(group -> outgoing || !SymmetricFacts.isMirrored(group, view.facts()))
                .toList();
        return groups.isEmpty()
                ? Optional.empty()
                : Optional.of(new FactsCard(context, view.entity(), title, query, groups));
    }

    private Optional<Component> claims() {
        List<ClaimDetails> claims = context.base().claimsAbout(view.entity().id());
        if (claims.isEmpty()) {
            return Optional.empty();
        }
        Section section = new Section(SparqlLink.heading(
                text("page.claims.about", view.entity().label()),
                context.address(),
                SparqlForPages.claims(view.entity())));
        MoreRows.fill(section, new Div(), CLAIMS_FIRST, claims, claim -> new ClaimCard(context, claim));
        return Optional.of(section);
    }

    private Optional<Component> sources(List<Passage> passages) {
        return passages.isEmpty()
                ? Optional.empty()
                : Optional.of(new SourcesCard(
                        context, text("page.sources"), SparqlForPages.passages(view.entity()), passages));
    }

    private Optional<Component> timeline() {
        return view.timeline().isEmpty()
                ? Optional.empty()
                : Optional.of(new OrderCard(
                        context, view.timeline(), Optional.of(view.entity().id())));
    }

    /** Returns the passages that its facts cite, in the order of the source. */
    private List<Passage> passages() {
        Set<Passage> cited = view.facts().stream()
                .flatMap(group -> group.facts().stream())
                .flatMap(fact -> fact.passages().stream())
                .collect(Collectors.toSet());
        return context.base().passages().stream().filter(cited::contains).toList();
    }
}
