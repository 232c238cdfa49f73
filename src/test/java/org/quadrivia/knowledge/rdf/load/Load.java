package org.quadrivia.knowledge.rdf.load;

import java.nio.file.Path;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/** Loads what a test expects to be good. */
public final class Load {
    private Load() {}

    static LoadOutcome.Loaded loaded(Path path) {
        return switch (KnowledgeLoader.load(path)) {
            case LoadOutcome.Loaded loaded -> loaded;
            case LoadOutcome.Refused refused -> throw new AssertionError(refused.problems());
        };
    }

    public static Snapshot snapshot(Path path) {
        return loaded(path).snapshot();
    }
}
