package org.quadrivia.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How to serve.
 *
 * @param port 0 to 65535; 0 takes a free one
 * @param data folder in which everything is kept
 * @param baseUrl the public address; null: the address at which the server listens
 * @param kb RDF to serve from memory, nothing stored; null: the data folder is served
 */
record ServerSettings(
        int port,
        Path data,
        @Nullable URI baseUrl,
        @Nullable Path kb) {

    /** The same as properties of the application. */
    Map<String, Object> properties() {
        Map<String, Object> properties = new HashMap<>();
        properties.put("server.port", port);
        properties.put("quadrivia.data", data.toString());
        if (baseUrl != null) {
            properties.put("quadrivia.base-url", baseUrl.toString().replaceFirst("/+$", ""));
        }
        if (kb != null) {
            properties.put("quadrivia.kb", kb.toString());
        }
        return properties;
    }
}
