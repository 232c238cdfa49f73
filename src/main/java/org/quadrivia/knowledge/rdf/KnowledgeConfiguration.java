package org.quadrivia.knowledge.rdf;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.quadrivia.knowledge.KnowledgeRefused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** What is served: the RDF at {@code quadrivia.kb} from memory, else what the data folder at {@code quadrivia.data} holds. */
@Configuration(proxyBeanMethods = false)
class KnowledgeConfiguration {

    /** Not lazy: reading goes on while the server starts. */
    @Bean
    @Lazy(false)
    Library library(@Value("${quadrivia.kb:}") String kb) {
        return new Library(() -> kb.isBlank()
                ? List.of(ShippedOntology.read().inFolder(KnowledgeConfiguration::load))
                : List.of(load(Path.of(kb))));
    }

    private static Snapshot load(Path path) {
        return switch (KnowledgeLoader.load(path)) {
            case LoadOutcome.Loaded loaded -> (Snapshot) loaded.snapshot();
            case LoadOutcome.Refused refused ->
                throw new KnowledgeRefused(
                        refused.problems().stream().map(Problem::toString).collect(Collectors.joining("\n")));
        };
    }
}
