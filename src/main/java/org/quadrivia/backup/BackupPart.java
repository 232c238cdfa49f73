package org.quadrivia.backup;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A store that is part of backups. */
public interface BackupPart {
    /** Returns the name of its folder in the file: lower-case letters. */
    String name();

    /**
     * Freezes what the store holds now, for use by the calling thread. Other threads may go on changing the store. The caller
     * must close the result.
     */
    Frozen freeze();

    /** The contents of a store at one moment. */
    interface Frozen extends AutoCloseable {
        /** Returns what a restore must know about the whole store. */
        Map<String, String> about();

        /** Returns the sections, in an order in which they can be restored. */
        List<Section> sections();

        @Override
        void close();
    }

    /** A set of lines: a table or a knowledge base. */
    interface Section {
        /** Returns the name of its file. */
        String name();

        /** Returns what a restore must know about this section. */
        Map<String, String> about();

        /** Passes on every line, without line breaks. The order does not matter. */
        void lines(Consumer<String> to);
    }
}
