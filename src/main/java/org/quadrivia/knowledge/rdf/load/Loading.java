package org.quadrivia.knowledge.rdf.load;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Loads RDF for callers that cannot show an outcome to anybody: problems become an exception. */
public final class Loading {
    private Loading() {}

    /** @throws KnowledgeRefused with one line for each problem */
    public static LoadOutcome.Loaded orRefuse(Path path) {
        return orRefuse(path, List.of());
    }

    /** @throws KnowledgeRefused with one line for each problem */
    public static LoadOutcome.Loaded orRefuse(Path path, List<Path> lexicons) {
        return switch (KnowledgeLoader.load(path, lexicons)) {
            case LoadOutcome.Loaded loaded -> loaded;
            case LoadOutcome.Refused refused ->
                throw new KnowledgeRefused(
                        refused.problems().stream().map(Problem::toString).collect(Collectors.joining("\n")));
        };
    }
}
