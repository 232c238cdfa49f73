package org.quadrivia.authoring.draft;

import java.util.List;
import java.util.Optional;
import org.quadrivia.knowledge.EntityId;

/**
 * A readable list of changes.
 *
 * @param lines the changes to show, ordered by the entities they are about
 * @param added how many statements are added in all
 * @param removed how many statements are removed in all
 */
public record ChangeSet(List<Line> lines, int added, int removed) {
    /**
     * A statement that is added or removed, or a declaration about what may be asked with all its statements.
     *
     * @param added whether it is added
     * @param words the statement in words
     * @param where the name of the passage, claim or file that states it
     * @param entity what it is about; empty if its subject has no IRI
     * @param rdf the statements as N-Quads, one a line
     */
    public record Line(boolean added, String words, String where, Optional<EntityId> entity, String rdf) {}

    public static final ChangeSet NONE = new ChangeSet(List.of(), 0, 0);

    public ChangeSet {
        lines = List.copyOf(lines);
    }

    public boolean isEmpty() {
        return added + removed == 0;
    }

    /** Returns how many statements there are besides those that the lines show. */
    public int more() {
        return added
                + removed
                - (int) lines.stream().flatMap(line -> line.rdf().lines()).count();
    }
}
