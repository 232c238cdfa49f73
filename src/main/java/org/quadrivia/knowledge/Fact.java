package org.quadrivia.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact as a page shows it, with who says so.
 *
 * @param id stable across revisions
 * @param subject never a blank node
 * @param standing the strongest of the graphs that hold it
 * @param passages that hold it, or that its claim names; empty for background and for sources without passages
 * @param claims whose graphs hold it; empty where it is asserted and nobody merely claims it
 * @param reading for instance "from context"; null where the passage says it plainly
 */
public record Fact(
        FactId id,
        Named subject,
        Named property,
        FactValue object,
        Standing standing,
        List<Passage> passages,
        List<Named> claims,
        @Nullable String reading) {
    public Fact {
        passages = List.copyOf(passages);
        claims = List.copyOf(claims);
    }

    /** Whether that is its subject or its object. */
    public boolean concerns(EntityId id) {
        return subject.id().equals(id)
                || object instanceof FactValue.Entity(Named entity)
                        && entity.id().equals(id);
    }
}
