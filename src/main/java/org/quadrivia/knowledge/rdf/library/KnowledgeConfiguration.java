package org.quadrivia.knowledge.rdf.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.quadrivia.backup.BackupPart;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.ReadAccess;
import org.quadrivia.knowledge.media.MediaHoldings;
import org.quadrivia.knowledge.picture.PicturePermission;
import org.quadrivia.knowledge.rdf.load.KnowledgeLoader;
import org.quadrivia.knowledge.rdf.load.LoadOutcome;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.source.SourceCheck;
import org.quadrivia.knowledge.rdf.view.KbCards;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.DataFolder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/**
 * Configures what is served: the RDF at {@code quadrivia.kb} from memory (with the lexicons at {@code quadrivia.lexicon} and
 * the families at {@code quadrivia.families}), else what the data folder at {@code quadrivia.data} holds.
 */
@Configuration(proxyBeanMethods = false)
class KnowledgeConfiguration {
    /** @param readers made on first use, since they need the database, which opens meanwhile */
    @Bean
    @ConditionalOnStorage
    ServedKnowledge library(StoredKnowledge stored, ObjectProvider<ReadAccess> readers) {
        return new ServedKnowledge(stored::read, readers::getObject);
    }

    @Bean
    @ConditionalOnStorage(false)
    ServedKnowledge libraryInMemory(Environment settings, ReadAccess readers) {
        return new ServedKnowledge(() -> inMemory(settings), () -> readers);
    }

    /** Everybody may read everything; used if nothing is stored. */
    @Bean
    @Fallback
    ReadAccess everybody() {
        return kb -> true;
    }

    /** Allows pictures if {@code quadrivia.pictures} is true; used if nothing is stored. */
    @Bean
    @Fallback
    PicturePermission pictures(Environment settings) {
        boolean allowed = settings.getProperty("quadrivia.pictures", Boolean.class, false);
        return new PicturePermission() {
            @Override
            public boolean allowed(KbId kb) {
                return allowed;
            }

            @Override
            public boolean anywhere() {
                return allowed;
            }
        };
    }

    /** No knowledge base has files; used if nothing is stored. */
    @Bean
    @Fallback
    MediaHoldings noFiles() {
        return kb -> Set.of();
    }

    @Bean
    @ConditionalOnStorage
    StoreSettings storeSettings(Environment settings) {
        return StoreSettings.of(settings);
    }

    @Bean(destroyMethod = "leave")
    @ConditionalOnStorage
    StoredKnowledge storedKnowledge(DataFolder folder, StoreSettings settings) {
        return new StoredKnowledge(settings.open(folder.path()));
    }

    @Bean
    @ConditionalOnStorage
    KnowledgeStore knowledgeStore(StoredKnowledge stored, ServedKnowledge library, StoreSettings settings) {
        return new KnowledgeStore(stored, library, settings::awaitOthers);
    }

    /** Made at the start, not on first use, because it follows what others publish. Does nothing if nobody else can publish. */
    @Bean
    @Lazy(false)
    @ConditionalOnStorage
    StorePolling storeWatch(StoredKnowledge stored, KnowledgeStore knowledge, StoreSettings settings) {
        StorePolling watch = new StorePolling(settings.poll(), knowledge::follow);
        return stored.stores().shared() ? watch.start() : watch;
    }

    @Bean
    SourceCheck sourceCheck() {
        return new SourceCheck();
    }

    /** Made once the knowledge bases have been read. */
    @Bean
    @Order(2)
    @ConditionalOnStorage
    BackupPart knowledgeBackup(DataFolder folder, ServedKnowledge library, StoreSettings settings) {
        library.all();
        return new KnowledgeBackup(folder.path(), settings.server());
    }

    /**
     * Makes the library before anything else, so that a folder in use is refused at once and reading goes on while the server
     * starts.
     */
    @Bean
    static BeanFactoryPostProcessor readingBegins() {
        return factory -> factory.getBean(ServedKnowledge.class);
    }

    private static List<LoadedKnowledgeBase> inMemory(Environment settings) {
        Path kb = Path.of(settings.getRequiredProperty("quadrivia.kb"));
        LoadOutcome.Loaded loaded =
                KnowledgeLoader.load(kb, paths(settings, "quadrivia.lexicon")).orRefuse();
        Snapshot snapshot = loaded.snapshot();
        return List.of(new LoadedKnowledgeBase(
                KbCards.id(snapshot.kb()),
                snapshot,
                true,
                loaded.attachmentsAnd(paths(settings, "quadrivia.families"))));
    }

    private static List<Path> paths(Environment settings, String property) {
        return Stream.of(settings.getProperty(property, String[].class, new String[0]))
                .map(Path::of)
                .toList();
    }
}
