package org.quadrivia.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * A place in the source.
 *
 * @param id IRI of its graph
 * @param locator where it stands
 * @param paraphrase what it says, in words other than the source's; null where the knowledge base has none
 */
public record Passage(
        EntityId id, Locator locator, @Nullable String paraphrase) {}
