package org.quadrivia.authoring.draft;

import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.EntityId;

/**
 * Where a knowledge base departs from what its shapes ask.
 *
 * @param serious whether it is more than a warning
 * @param where name of the thing
 * @param entity its page; null where it has none
 * @param property IRI of the property concerned; null where it is about the thing itself
 * @param message what is asked, in the shape's own words where it has some
 * @param value what departs; null where something is missing
 */
public record ShapeFinding(
        boolean serious,
        String where,
        @Nullable EntityId entity,
        @Nullable String property,
        String message,
        @Nullable String value) {}
