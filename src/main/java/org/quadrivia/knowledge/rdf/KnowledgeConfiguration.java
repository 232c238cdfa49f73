package org.quadrivia.knowledge.rdf;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** What is served: the RDF at {@code quadrivia.kb} from memory, else what the data folder at {@code quadrivia.data} holds. */
@Configuration(proxyBeanMethods = false)
class KnowledgeConfiguration {

    @Bean
    Library library(Environment settings) {
        String kb = settings.getProperty("quadrivia.kb", "");
        return kb.isBlank()
                ? stored(DataFolder.hold(Path.of(settings.getProperty("quadrivia.data", "data"))))
                : inMemory(Path.of(kb));
    }

    /** Before anything else is made: a folder in use is refused at once, and reading goes on while the server starts. */
    @Bean
    static BeanFactoryPostProcessor readingBegins() {
        return factory -> factory.getBean(Library.class);
    }

    private static Library inMemory(Path path) {
        return new Library(() -> List.of(Shelf.of(Loading.orRefuse(path))), () -> {});
    }

    private static Library stored(DataFolder folder) {
        return new Library(
                () -> new StoredKnowledge(folder, ShippedOntology.read(), Clock.systemUTC()).read(), folder::close);
    }
}
