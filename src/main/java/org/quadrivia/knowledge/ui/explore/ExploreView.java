package org.quadrivia.knowledge.ui.explore;

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
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.PageAddress;
import org.quadrivia.knowledge.ui.BrowsePage;
import org.quadrivia.knowledge.ui.BrowseView;
import org.quadrivia.knowledge.ui.PageContext;
import org.quadrivia.knowledge.ui.PageLinks;
import org.quadrivia.knowledge.ui.ReadableKnowledge;
import org.quadrivia.knowledge.ui.claim.ClaimCard;
import org.quadrivia.knowledge.ui.fact.SourcesCard;
import org.quadrivia.knowledge.ui.map.MapCard;
import org.quadrivia.knowledge.ui.time.DatedCard;
import org.quadrivia.knowledge.ui.time.OrderCard;
import org.quadrivia.knowledge.view.ClaimDetails;
import org.quadrivia.knowledge.view.KnowledgeBase;

/**
 * The page of what is in a knowledge base: topics, the things with the most facts, claims, events in order, passages and
 * search.
 */
@Route("explore/:kb?")
@AnonymousAllowed
public class ExploreView extends BrowseView {
    private static final int NOTABLE = 12;
    private static final int CLAIMS = 4;
    private static final int PASSAGES = 5;

    ExploreView(ReadableKnowledge reading) {
        super(reading);
    }

    @Override
    protected void enter(PageContext context, BeforeEnterEvent event) {
        show(page(context));
    }

    public static BrowsePage page(PageContext context) {
        KnowledgeBase base = context.base();
        Div main = new Div();
        main.addClassName("page-main");
        Stream.of(topics(context, base), notable(context, base), claims(context, base))
                .flatMap(Optional::stream)
                .forEach(main::add);
        Div side = new Div();
        side.addClassName("page-side");
        Stream.of(
                        MapCard.of(context),
                        DatedCard.of(context),
                        timeline(context, base),
                        passages(context, base),
                        others(context))
                .flatMap(Optional::stream)
                .forEach(side::add);
        Div columns = new Div(main);
        columns.addClassNames("page-columns", "explore");
        if (side.getComponentCount() > 0) {
            columns.add(side);
        }
        return new BrowsePage(base.card().title(), new Div(new ExploreHeader(context, base.card()), columns));
    }

    private static Optional<Component> topics(PageContext context, KnowledgeBase base) {
        return base.card().topics().isEmpty()
                ? Optional.empty()
                : Optional.of(new TopicsCard(context, base.card().topics()));
    }

    private static Optional<Component> notable(PageContext context, KnowledgeBase base) {
        List<Named> notable = base.notable(NOTABLE);
        if (notable.isEmpty()) {
            return Optional.empty();
        }
        PageLinks links = new PageLinks(context);
        UnorderedList list = new UnorderedList();
        list.addClassName("tags");
        notable.forEach(thing -> list.add(new ListItem(links.to(thing))));
        return Optional.of(new Section(new H2(text("page.explore.notable")), list));
    }

    private static Optional<Component> claims(PageContext context, KnowledgeBase base) {
        List<ClaimDetails> claims = base.claims();
        if (claims.isEmpty()) {
            return Optional.empty();
        }
        Section section = new Section(new H2(text("page.claims")));
        claims.stream().limit(CLAIMS).forEach(claim -> section.add(new ClaimCard(context, claim)));
        section.add(onward(context.address().claims(), text("page.claims.see", claims.size())));
        return Optional.of(section);
    }

    private static Optional<Component> timeline(PageContext context, KnowledgeBase base) {
        return base.timeline().isEmpty() ? Optional.empty() : Optional.of(OrderCard.glance(context, base.timeline()));
    }

    private static Optional<Component> passages(PageContext context, KnowledgeBase base) {
        int count = base.passages().size();
        if (count == 0) {
            return Optional.empty();
        }
        Section section = new Section(new H2(text("page.passages")));
        section.add(SourcesCard.list(
                context, base.passages().stream().limit(PASSAGES).toList(), PASSAGES));
        section.add(onward(context.address().passages(), text("page.passages.see", count)));
        return Optional.of(section);
    }

    private static Anchor onward(String address, String words) {
        Anchor link = new Anchor(address, words);
        link.addClassName("onward");
        return link;
    }

    private static Optional<Component> others(PageContext context) {
        List<KbCard> others = context.reading().knowledge().all().stream()
                .filter(card -> !card.id().equals(context.id()))
                .toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        others.forEach(card -> list.add(new ListItem(Components.inLanguage(
                card.language(), new Anchor(PageAddress.of(card).explore(), card.title())))));
        return Optional.of(new Section(new H2(text("page.bases.other")), list));
    }
}
