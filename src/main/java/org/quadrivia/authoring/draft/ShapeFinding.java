package org.quadrivia.authoring.draft;

import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.EntityId;

/**
 * A departure of a knowledge base from its shapes.
 *
 * @param serious whether it is a violation rather than a warning
 * @param where name of the thing
 * @param entity the thing; null if it cannot have a page
 * @param property IRI of the property; null if the finding is about the thing itself
 * @param message what the shape requires, in its own words if it has any
 * @param value the value that departs; null if a value is missing
 */
public record ShapeFinding(
        boolean serious,
        String where,
        @Nullable EntityId entity,
        @Nullable String property,
        String message,
        @Nullable String value) {}
