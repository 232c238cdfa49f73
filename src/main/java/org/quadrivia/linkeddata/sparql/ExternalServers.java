package org.quadrivia.linkeddata.sparql;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.quadrivia.knowledge.KbId;

/**
 * Which SPARQL server answers for which knowledge base.
 *
 * @param one address for all; {@code {kb}} in it stands for the name of the knowledge base
 * @param own addresses of those that have one of their own
 */
record ExternalServers(String one, Map<String, String> own) {
    /**
     * Reads the setting: {@code URL}, or {@code name=URL, name=URL, URL}.
     *
     * @return empty where it is blank
     * @throws IllegalArgumentException where it says nothing for some
     */
    static Optional<ExternalServers> of(String setting) {
        if (setting.isBlank()) {
            return Optional.empty();
        }
        String one = "";
        Map<String, String> own = new TreeMap<>();
        for (String part : setting.split(",")) {
            String word = part.strip();
            int equals = word.indexOf('=');
            if (word.matches("[a-z0-9-]+=.*")) {
                own.put(word.substring(0, equals), word.substring(equals + 1));
            } else {
                one = word;
            }
        }
        return Optional.of(new ExternalServers(one, own));
    }

    /** False where the server that asks answers itself. */
    boolean answers(KbId kb) {
        return own.containsKey(kb.value()) || !one.isEmpty();
    }

    URI of(KbId kb) {
        return URI.create(own.getOrDefault(kb.value(), one).replace("{kb}", kb.value()));
    }
}
