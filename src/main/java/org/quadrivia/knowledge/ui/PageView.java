package org.quadrivia.knowledge.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Knowledge;
import org.quadrivia.knowledge.KnowledgeBase;
import org.quadrivia.knowledge.Topic;

/** The page of anything a knowledge base speaks of, at its {@link org.quadrivia.knowledge.PageAddress}. */
@Route("page/:kb/:path*")
@AnonymousAllowed
public class PageView extends BrowseView {
    PageView(Knowledge knowledge) {
        super(knowledge);
    }

    @Override
    void enter(Shelf shelf, BeforeEnterEvent event) {
        Optional<EntityId> asked = PageRequest.read(shelf.address(), event.getLocation());
        Optional<Page> page = asked.flatMap(id -> page(shelf, id));
        page.ifPresentOrElse(
                found -> show(found.title(), found.content()),
                () -> show(text("page.missing"), MissingPage.of(shelf, asked)));
    }

    private static Optional<Page> page(Shelf shelf, EntityId id) {
        KnowledgeBase base = shelf.base();
        Optional<Page> passage = base.passage(id)
                .map(view -> new Page(
                        text("page.passage.title", view.passage().locator().value()),
                        new PassagePage(shelf, view)));
        return passage.or(() -> base.claim(id)
                        .map(view -> new Page(ClaimCard.sentence(shelf, view), new ClaimPage(shelf, view))))
                .or(() -> base.entity(id)
                        .map(view -> new Page(view.entity().label(), new EntityPage(shelf, view))))
                .or(() -> topic(base, id).map(topic -> new Page(topic.label(), new TopicPage(shelf, topic))));
    }

    private static Optional<Topic> topic(KnowledgeBase base, EntityId id) {
        return base.card().topics().stream()
                .filter(topic -> topic.id().equals(id))
                .findFirst();
    }

    private record Page(String title, Component content) {}
}
