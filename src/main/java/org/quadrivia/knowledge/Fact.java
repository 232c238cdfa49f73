package org.quadrivia.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact as a page shows it, with who says so.
 *
 * @param id stable across revisions
 * @param subject never a blank node
 * @param standing the strongest standing among the graphs that hold it
 * @param passages passages that hold it or that its claims name; empty for background and for sources without passages
 * @param claims claims whose graphs hold it; empty if it is asserted and nobody merely claims it
 * @param reading how the passage is read, for instance "from context"; null if the passage says it plainly
 * @param wording the sentence that states it, with {@code {s}} and {@code {o}} in the places of its ends; null if nobody has worded it
 */
public record Fact(
        FactId id,
        Named subject,
        Named property,
        FactValue object,
        Standing standing,
        List<Passage> passages,
        List<Named> claims,
        @Nullable String reading,
        @Nullable String wording) {
    public Fact {
        passages = List.copyOf(passages);
        claims = List.copyOf(claims);
    }

    /** Makes a fact that nobody has worded. */
    public Fact(
            FactId id,
            Named subject,
            Named property,
            FactValue object,
            Standing standing,
            List<Passage> passages,
            List<Named> claims,
            @Nullable String reading) {
        this(id, subject, property, object, standing, passages, claims, reading, null);
    }

    /** Returns whether the entity is the subject or the object of this fact. */
    public boolean concerns(EntityId id) {
        return subject.id().equals(id)
                || object instanceof FactValue.Entity(Named entity)
                        && entity.id().equals(id);
    }
}
