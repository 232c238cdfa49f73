package org.quadrivia.knowledge.rdf;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
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
    Library library(@Value("${quadrivia.kb:}") String kb, @Value("${quadrivia.data:data}") Path data) {
        return kb.isBlank() ? stored(DataFolder.hold(data)) : inMemory(Path.of(kb));
    }

    private static Library inMemory(Path path) {
        return new Library(() -> List.of(Shelf.of(Loading.orRefuse(path))), () -> {});
    }

    private static Library stored(DataFolder folder) {
        return new Library(
                () -> new StoredKnowledge(folder, ShippedOntology.read(), Clock.systemUTC()).read(), folder::close);
    }
}
