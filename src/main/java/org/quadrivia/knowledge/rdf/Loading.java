package org.quadrivia.knowledge.rdf;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.quadrivia.knowledge.KnowledgeRefused;

/** Loading where there is nobody to hand an outcome to. */
final class Loading {
    private Loading() {}

    /** @throws KnowledgeRefused with a line for each problem */
    static LoadOutcome.Loaded orRefuse(Path path) {
        return orRefuse(path, List.of());
    }

    /** @throws KnowledgeRefused with a line for each problem */
    static LoadOutcome.Loaded orRefuse(Path path, List<Path> lexicons) {
        return switch (KnowledgeLoader.load(path, lexicons)) {
            case LoadOutcome.Loaded loaded -> loaded;
            case LoadOutcome.Refused refused ->
                throw new KnowledgeRefused(
                        refused.problems().stream().map(Problem::toString).collect(Collectors.joining("\n")));
        };
    }
}
