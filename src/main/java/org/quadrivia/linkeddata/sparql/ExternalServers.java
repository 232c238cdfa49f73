package org.quadrivia.linkeddata.sparql;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.quadrivia.knowledge.KbId;

/**
 * The external SPARQL servers that answer for knowledge bases.
 *
 * @param one address for all knowledge bases, in which {@code {kb}} stands for the name; empty if there is none
 * @param own addresses for single knowledge bases, by name
 */
record ExternalServers(String one, Map<String, String> own) {
    /**
     * Parses the setting: {@code URL}, or {@code name=URL, name=URL, URL}.
     *
     * @return empty if the setting is blank
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

    /** Returns whether an external server answers for the knowledge base; if not, this server does. */
    boolean answers(KbId kb) {
        return own.containsKey(kb.value()) || !one.isEmpty();
    }

    URI of(KbId kb) {
        return URI.create(own.getOrDefault(kb.value(), one).replace("{kb}", kb.value()));
    }
}
