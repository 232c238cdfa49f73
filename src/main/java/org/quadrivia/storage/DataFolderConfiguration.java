package org.quadrivia.storage;

import java.nio.file.Path;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Holds the folder at {@code quadrivia.data} for as long as the application runs. Whatever opens a file in it asks for it first. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnStorage
public class DataFolderConfiguration {
    /** @throws DataFolderUnusable where another process holds it, or it can't be written */
    @Bean
    DataFolder dataFolder(Environment settings) {
        return DataFolder.hold(Path.of(settings.getProperty("quadrivia.data", "data")));
    }
}
