package org.quadrivia.knowledge.ui.page;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KnowledgeBase;
import org.quadrivia.knowledge.ui.PageContext;
import org.quadrivia.knowledge.ui.Reading;
import org.springframework.stereotype.Component;

/**
 * Gives the status 404 to pages that nothing is known about. Flow answers every address of a view with 200 before it calls the
 * view, but search engines and link checkers rely on the status.
 */
@Component
public class MissingPageStatus implements VaadinServiceInitListener {
    private static final List<String> LISTS = List.of("passages", "claims");
    private static final int NAME = 1;
    private static final int LIST = 2;

    private final Reading reading;

    MissingPageStatus(Reading reading) {
        this.reading = reading;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::mark);
    }

    private void mark(IndexHtmlResponse response) {
        String query = response.getVaadinRequest().getParameter("iri");
        String path =
                Optional.ofNullable(response.getVaadinRequest().getPathInfo()).orElse("");
        if (!isAnswered(response)
                && isMissing(path.startsWith("/") ? path.substring(1) : path, Optional.ofNullable(query))) {
            response.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Returns whether the status was already set by something that knows what became of the thing. */
    private static boolean isAnswered(IndexHtmlResponse response) {
        return response.getVaadinResponse() instanceof VaadinServletResponse servlet
                && servlet.getHttpServletResponse().getStatus() != HttpServletResponse.SC_OK;
    }

    /**
     * Returns whether nothing is known at an address.
     *
     * @param path decoded, without a leading slash
     */
    boolean isMissing(String path, Optional<String> iri) {
        List<String> segments = List.of(path.split("/"));
        boolean named = segments.size() > NAME;
        return switch (segments.getFirst()) {
            case "explore" ->
                named && PageContext.of(reading, segments.get(NAME)).isEmpty();
            case "page" ->
                !named
                        || PageContext.of(reading, segments.get(NAME))
                                .map(context -> !isList(segments) && !isKnown(context, segments, iri))
                                .orElse(true);
            default -> false;
        };
    }

    private static boolean isList(List<String> segments) {
        return segments.size() == LIST + 1 && LISTS.contains(segments.get(LIST));
    }

    /**
     * Returns whether the knowledge base knows what the address stands for. An exam that keeps the page closed does not make
     * it unknown.
     */
    private boolean isKnown(PageContext context, List<String> segments, Optional<String> iri) {
        String path = String.join("/", segments.subList(LIST, segments.size()));
        return context.address()
                .read(path, iri)
                .filter(id -> reading.knowledge()
                        .find(context.id())
                        .filter(base -> isKnown(base, id))
                        .isPresent())
                .isPresent();
    }

    private static boolean isKnown(KnowledgeBase base, EntityId id) {
        return base.passage(id).isPresent()
                || base.claim(id).isPresent()
                || base.entity(id).isPresent()
                || base.card().topics().stream().anyMatch(topic -> topic.id().equals(id));
    }
}
