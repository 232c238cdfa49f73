package org.quadrivia.knowledge.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quadrivia.knowledge.ClaimView;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.Knowledge;
import org.quadrivia.knowledge.KnowledgeBase;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.PageAddress;

/** What is in a knowledge base: topics, the things most is known of, events in order, claims, passages; and search. */
@Route("explore/:kb?")
@AnonymousAllowed
public class ExploreView extends BrowseView {
    private static final int NOTABLE = 12;
    private static final int CLAIMS = 4;
    private static final int PASSAGES = 5;

    ExploreView(Knowledge knowledge) {
        super(knowledge);
    }

    @Override
    void enter(Shelf shelf, BeforeEnterEvent event) {
        KnowledgeBase base = shelf.base();
        Div main = new Div();
        main.addClassName("page-main");
        Stream.of(topics(shelf, base), notable(shelf, base), claims(shelf, base))
                .flatMap(Optional::stream)
                .forEach(main::add);
        Div side = new Div();
        side.addClassName("page-side");
        Stream.of(timeline(shelf, base), passages(shelf, base), others(shelf))
                .flatMap(Optional::stream)
                .forEach(side::add);
        Div columns = new Div(main, side);
        columns.addClassName("page-columns");
        show(base.card().title(), new Div(new ExploreHeader(shelf, base.card()), columns));
    }

    private static Optional<Component> topics(Shelf shelf, KnowledgeBase base) {
        return base.card().topics().isEmpty()
                ? Optional.empty()
                : Optional.of(new TopicsCard(shelf, base.card().topics()));
    }

    private static Optional<Component> notable(Shelf shelf, KnowledgeBase base) {
        List<Named> notable = base.notable(NOTABLE);
        if (notable.isEmpty()) {
            return Optional.empty();
        }
        Links links = new Links(shelf);
        UnorderedList list = new UnorderedList();
        list.addClassName("tags");
        notable.forEach(thing -> list.add(new ListItem(links.to(thing))));
        return Optional.of(new Section(new H2(text("page.explore.notable")), list));
    }

    private static Optional<Component> claims(Shelf shelf, KnowledgeBase base) {
        List<ClaimView> claims = base.claims();
        if (claims.isEmpty()) {
            return Optional.empty();
        }
        Section section = new Section(new H2(text("page.claims")));
        claims.stream().limit(CLAIMS).forEach(claim -> section.add(new ClaimCard(shelf, claim)));
        section.add(onward(shelf.address().claims(), text("page.claims.see", claims.size())));
        return Optional.of(section);
    }

    private static Optional<Component> timeline(Shelf shelf, KnowledgeBase base) {
        return base.timeline().isEmpty()
                ? Optional.empty()
                : Optional.of(new TimelineCard(shelf, base.timeline(), Optional.empty()));
    }

    private static Optional<Component> passages(Shelf shelf, KnowledgeBase base) {
        int count = base.passages().size();
        if (count == 0) {
            return Optional.empty();
        }
        Section section = new Section(new H2(text("page.passages")));
        section.add(SourcesCard.list(shelf, base.passages().stream().limit(PASSAGES).toList(), PASSAGES));
        section.add(onward(shelf.address().passages(), text("page.passages.see", count)));
        return Optional.of(section);
    }

    private static Anchor onward(String address, String words) {
        Anchor link = new Anchor(address, words);
        link.addClassName("onward");
        return link;
    }

    private Optional<Component> others(Shelf shelf) {
        List<KbCard> others = knowledge().all().stream()
                .filter(card -> !card.id().equals(shelf.id()))
                .toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        others.forEach(card ->
                list.add(new ListItem(new Anchor(PageAddress.of(card).explore(), card.title()))));
        return Optional.of(new Section(new H2(text("page.bases.other")), list));
    }
}
