package org.quadrivia.knowledge.ui.page;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Topic;
import org.quadrivia.knowledge.ui.BrowsePage;
import org.quadrivia.knowledge.ui.BrowseView;
import org.quadrivia.knowledge.ui.MissingPage;
import org.quadrivia.knowledge.ui.PageContext;
import org.quadrivia.knowledge.ui.PageHeading;
import org.quadrivia.knowledge.ui.ReadableKnowledge;
import org.quadrivia.knowledge.ui.claim.ClaimCard;
import org.quadrivia.knowledge.ui.claim.ClaimPage;
import org.quadrivia.knowledge.ui.entity.EntityPage;
import org.quadrivia.knowledge.ui.explore.TopicPage;
import org.quadrivia.knowledge.ui.passage.PassagePage;
import org.quadrivia.knowledge.view.KnowledgeBase;

/** The page of anything that a knowledge base describes, at its {@link org.quadrivia.knowledge.PageAddress}. */
@Route("page/:kb/:path*")
@AnonymousAllowed
public class PageView extends BrowseView {
    PageView(ReadableKnowledge reading) {
        super(reading);
    }

    @Override
    protected void enter(PageContext context, BeforeEnterEvent event) {
        Optional<EntityId> asked = PageRequest.read(context.address(), event.getLocation());
        asked.flatMap(id -> page(context, id))
                .ifPresentOrElse(
                        this::show,
                        () -> asked.flatMap(id -> reading().successor(context.id(), id))
                                .ifPresentOrElse(
                                        to -> forward(
                                                new Location(context.address().of(to)), event),
                                        () -> show(MissingPage.of(context, asked))));
    }

    private static void forward(Location to, BeforeEnterEvent event) {
        event.forwardTo(to.getPath(), to.getQueryParameters());
    }

    /** Returns the page of a passage, a claim, an entity or a topic; empty if the IRI is none of them. */
    public static Optional<BrowsePage> page(PageContext context, EntityId id) {
        KnowledgeBase base = context.base();
        Optional<BrowsePage> passage = base.passage(id)
                .map(view -> new BrowsePage(
                        text("page.passage.title", view.passage().locator().value()), new PassagePage(context, view)));
        return passage.or(() -> base.claim(id)
                        .map(view -> new BrowsePage(ClaimCard.sentence(view), new ClaimPage(context, view))))
                .or(() -> base.entity(id)
                        .map(view -> new BrowsePage(
                                PageHeading.capital(view.entity().label()),
                                new EntityPage(context, view),
                                Optional.of(view))))
                .or(() -> topic(base, id).map(topic -> new BrowsePage(topic.label(), new TopicPage(context, topic))));
    }

    private static Optional<Topic> topic(KnowledgeBase base, EntityId id) {
        return base.card().topics().stream()
                .filter(topic -> topic.id().equals(id))
                .findFirst();
    }
}
