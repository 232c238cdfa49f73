package org.quadrivia.storage;

import java.nio.file.Path;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Holds the folder at {@code quadrivia.data} for as long as the application runs. Every bean that opens a file in it depends
 * on this one.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnStorage
public class DataFolderConfiguration {
    /** @throws DataFolderUnusable if another process holds it, or if it cannot be written */
    @Bean
    DataFolder dataFolder(Environment settings) {
        return DataFolder.hold(Path.of(settings.getProperty("quadrivia.data", "data")));
    }
}
