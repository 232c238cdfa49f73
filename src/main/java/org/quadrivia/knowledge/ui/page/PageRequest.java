package org.quadrivia.knowledge.ui.page;

import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Optional;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.PageAddress;

/**
 * Reads which IRI a location asks for. The path is read from the location itself, because route parameters in this version of
 * Flow lose letters outside ASCII.
 */
final class PageRequest {
    private static final int BEFORE_PATH = 2;

    private PageRequest() {}

    static Optional<EntityId> read(PageAddress address, Location location) {
        List<String> segments = location.getSegments();
        String path =
                segments.size() <= BEFORE_PATH ? "" : String.join("/", segments.subList(BEFORE_PATH, segments.size()));
        return address.read(path, location.getQueryParameters().getSingleParameter("iri"));
    }
}
