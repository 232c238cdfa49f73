package org.quadrivia.cli.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class ServerSettingsTest {
    @Test
    void namesOfFilesReachTheApplicationAsTheyAreCommasToo() {
        ServerSettings settings = new ServerSettings(
                0,
                Path.of("data"),
                null,
                Path.of("kb.ttl"),
                List.of(Path.of("a,b.ttl"), Path.of("c.ttl")),
                List.of(),
                false,
                false);
        StandardEnvironment environment = new StandardEnvironment();

        environment.getPropertySources().addFirst(new MapPropertySource("command line", settings.properties()));

        assertThat(environment.getProperty("quadrivia.lexicon", String[].class)).containsExactly("a,b.ttl", "c.ttl");
        assertThat(environment.getProperty("quadrivia.families", String[].class))
                .isEmpty();
    }

    @Test
    void picturesAreOffUnlessAskedFor() {
        Path kb = Path.of("kb.ttl");
        var plain = new ServerSettings(0, Path.of("data"), null, kb, List.of(), List.of(), false, false);
        var shown = new ServerSettings(0, Path.of("data"), null, kb, List.of(), List.of(), true, false);

        assertThat(plain.properties()).doesNotContainKey("quadrivia.pictures");
        assertThat(shown.properties()).containsEntry("quadrivia.pictures", true);
    }

    @Test
    void aPublicAddressMeansAProxyWhoseWordCounts() {
        var plain = new ServerSettings(0, Path.of("data"), null, null, List.of(), List.of(), false, false);
        var proxied = new ServerSettings(
                0, Path.of("data"), URI.create("https://quiz.example/"), null, List.of(), List.of(), false, false);

        assertThat(plain.properties()).doesNotContainKey("server.forward-headers-strategy");
        assertThat(proxied.properties())
                .containsEntry("server.forward-headers-strategy", "native")
                .containsEntry("quadrivia.base-url", "https://quiz.example");
    }
}
