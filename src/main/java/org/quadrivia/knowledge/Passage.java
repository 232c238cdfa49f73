package org.quadrivia.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * A place in the source.
 *
 * @param id IRI of its graph
 * @param locator where in the source it is
 * @param paraphrase what it says, in words other than the source's or, where rights allow it, in the source's own; null if the knowledge
 *     base has none
 * @param heading the heading under which it stands in the source; empty if the knowledge base does not say
 */
public record Passage(
        EntityId id, Locator locator, @Nullable String paraphrase, String heading) {
    /** Creates a passage without a heading. */
    public Passage(EntityId id, Locator locator, @Nullable String paraphrase) {
        this(id, locator, paraphrase, "");
    }
}
