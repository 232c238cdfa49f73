package org.quadrivia.knowledge.rdf.load;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Loading where there is nobody to hand an outcome to. */
public final class Loading {
    private Loading() {}

    /** @throws KnowledgeRefused with a line for each problem */
    public static LoadOutcome.Loaded orRefuse(Path path) {
        return orRefuse(path, List.of());
    }

    /** @throws KnowledgeRefused with a line for each problem */
    public static LoadOutcome.Loaded orRefuse(Path path, List<Path> lexicons) {
        return switch (KnowledgeLoader.load(path, lexicons)) {
            case LoadOutcome.Loaded loaded -> loaded;
            case LoadOutcome.Refused refused ->
                throw new KnowledgeRefused(
                        refused.problems().stream().map(Problem::toString).collect(Collectors.joining("\n")));
        };
    }
}
