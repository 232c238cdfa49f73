package org.quadrivia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class ServerSettingsTest {
    @Test
    void namesOfFilesReachTheApplicationAsTheyAreCommasToo() {
        ServerSettings settings = new ServerSettings(
                0, Path.of("data"), null, Path.of("kb.ttl"), List.of(Path.of("a,b.ttl"), Path.of("c.ttl")), List.of());
        StandardEnvironment environment = new StandardEnvironment();

        environment.getPropertySources().addFirst(new MapPropertySource("command line", settings.properties()));

        assertThat(environment.getProperty("quadrivia.lexicon", String[].class)).containsExactly("a,b.ttl", "c.ttl");
        assertThat(environment.getProperty("quadrivia.families", String[].class))
                .isEmpty();
    }
}
