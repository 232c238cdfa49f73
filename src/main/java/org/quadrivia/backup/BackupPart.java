package org.quadrivia.backup;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** One of the stores, as a backup takes it along. */
public interface BackupPart {
    /** Its folder in the file: lower-case letters. */
    String name();

    /** Holds on to what the store holds now, for the thread that calls; others go on changing it. To be closed. */
    Frozen freeze();

    /** A store at one moment. */
    interface Frozen extends AutoCloseable {
        /** What a restore has to know of the whole of it. */
        Map<String, String> about();

        /** In an order in which they can be brought back. */
        List<Section> sections();

        @Override
        void close();
    }

    /** A table, or a knowledge base: a set of lines. */
    interface Section {
        /** Its file's name. */
        String name();

        /** What a restore has to know of it. */
        Map<String, String> about();

        /** Gives every line, without a line break in it. The order does not matter. */
        void lines(Consumer<String> to);
    }
}
