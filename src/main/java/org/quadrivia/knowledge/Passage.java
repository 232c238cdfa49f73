package org.quadrivia.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * A place in the source.
 *
 * @param id IRI of its graph
 * @param locator where in the source it is
 * @param paraphrase what it says, in words other than the source's; null if the knowledge base has none
 */
public record Passage(
        EntityId id, Locator locator, @Nullable String paraphrase) {}
