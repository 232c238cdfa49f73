package org.quadrivia.table.csvw;

import java.util.ArrayList;
import java.util.List;

/** Collects what is not as it should be but does not stop the reading. Keeps the first thousand messages and counts the others. */
public final class Warnings {
    private static final int KEPT = 1000;

    private final List<String> kept = new ArrayList<>();
    private int count;

    public void add(String message) {
        if (kept.size() < KEPT) {
            kept.add(message);
        }
        count++;
    }

    public List<String> kept() {
        return List.copyOf(kept);
    }

    public int count() {
        return count;
    }

    public boolean isEmpty() {
        return count == 0;
    }
}
