package org.quadrivia.linkeddata.exercise;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/** Writes terms into a query under construction, abbreviated if there is a prefix, and collects the prefixes used. */
final class QueryWriter {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
    private static final Pattern WRITABLE = Pattern.compile("[^\\x00-\\x20<>\"{}|^`\\\\]+");

    private final Map<String, String> prefixes;
    private final Map<String, String> used = new TreeMap<>();

    /** @param prefixes namespaces by prefix */
    QueryWriter(Map<String, String> prefixes) {
        this.prefixes = prefixes;
    }

    /** @throws IllegalArgumentException if the IRI cannot be written in SPARQL */
    String term(Node iri) {
        String text = iri.getURI();
        if (!WRITABLE.matcher(text).matches()) {
            throw new IllegalArgumentException("no IRI of SPARQL: " + text);
        }
        for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
            String space = prefix.getValue();
            if (text.startsWith(space)
                    && PLAIN.matcher(text.substring(space.length())).matches()) {
                used.put(prefix.getKey(), space);
                return prefix.getKey() + ":" + text.substring(space.length());
            }
        }
        return "<" + text + ">";
    }

    /** Returns the query with declarations of the prefixes used before the body. */
    String whole(String body) {
        StringBuilder query = new StringBuilder();
        used.forEach((name, space) ->
                query.append("PREFIX ").append(name).append(": <").append(space).append(">\n"));
        return query.append(used.isEmpty() ? "" : "\n")
                .append(body.strip())
                .append('\n')
                .toString();
    }
}
