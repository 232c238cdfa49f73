package org.quadrivia.authoring.draft;

import java.util.List;

/**
 * What is changed, to read.
 *
 * @param lines those to show, by what they speak of
 * @param added how many statements are added in all
 * @param removed how many are taken away in all
 */
public record ChangeSet(List<ChangeLine> lines, int added, int removed) {
    public static final ChangeSet NONE = new ChangeSet(List.of(), 0, 0);

    public ChangeSet {
        lines = List.copyOf(lines);
    }

    public boolean isEmpty() {
        return added + removed == 0;
    }

    /** How many lines there are besides those to show. */
    public int more() {
        return added + removed - lines.size();
    }
}
