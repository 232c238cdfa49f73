package org.quadrivia.cli.server;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a server.
 *
 * @param port 0 to 65535; 0 chooses a free port
 * @param data the folder that holds all stored data
 * @param baseUrl the public address; null for the address at which the server listens
 * @param kb the RDF to serve from memory, with nothing stored; null to serve the data folder
 * @param lexicons lexicon files for the terms of {@code kb}
 * @param families files and folders of additional families for {@code kb}
 * @param pictures whether pages show pictures that {@code kb} names, which browsers fetch from other servers
 * @param demo whether to create demo accounts
 */
public record ServerSettings(
        int port,
        Path data,
        @Nullable URI baseUrl,
        @Nullable Path kb,
        List<Path> lexicons,
        List<Path> families,
        boolean pictures,
        boolean demo) {
    public ServerSettings {
        lexicons = List.copyOf(lexicons);
        families = List.copyOf(families);
    }

    /** Returns the settings as application properties. */
    Map<String, Object> properties() {
        Map<String, Object> properties = new HashMap<>();
        properties.put("server.port", port);
        properties.put("quadrivia.data", data.toString());
        if (baseUrl != null) {
            properties.put("quadrivia.base-url", baseUrl.toString().replaceFirst("(?<!/)/++$", ""));
            // A public address implies a proxy in front of the server, whose forwarded address and scheme are trusted
            properties.put("server.forward-headers-strategy", "native");
        }
        if (kb != null) {
            properties.put("quadrivia.kb", kb.toString());
            properties.put("quadrivia.lexicon", words(lexicons));
            properties.put("quadrivia.families", words(families));
            if (pictures) {
                properties.put("quadrivia.pictures", true);
            }
        }
        return properties;
    }

    private static List<String> words(List<Path> paths) {
        return paths.stream().map(Path::toString).toList();
    }
}
