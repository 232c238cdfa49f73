package org.quadrivia.authoring.draft;

import java.util.List;

/**
 * A readable list of changes.
 *
 * @param lines the changes to show, ordered by the entities they are about
 * @param added how many statements are added in all
 * @param removed how many statements are removed in all
 */
public record ChangeSet(List<ChangeLine> lines, int added, int removed) {
    public static final ChangeSet NONE = new ChangeSet(List.of(), 0, 0);

    public ChangeSet {
        lines = List.copyOf(lines);
    }

    public boolean isEmpty() {
        return added + removed == 0;
    }

    /** Returns how many changes there are besides those to show. */
    public int more() {
        return added + removed - lines.size();
    }
}
