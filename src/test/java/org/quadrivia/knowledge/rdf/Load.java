package org.quadrivia.knowledge.rdf;

import java.nio.file.Path;

/** Loads what a test expects to be good. */
final class Load {
    private Load() {}

    static LoadOutcome.Loaded loaded(Path path) {
        return switch (KnowledgeLoader.load(path)) {
            case LoadOutcome.Loaded loaded -> loaded;
            case LoadOutcome.Refused refused -> throw new AssertionError(refused.problems());
        };
    }

    static Snapshot snapshot(Path path) {
        return loaded(path).snapshot();
    }
}
