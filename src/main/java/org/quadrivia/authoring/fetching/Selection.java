package org.quadrivia.authoring.fetching;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.Sha256;
import org.quadrivia.remote.RemoteReply;
import org.quadrivia.remote.RemoteRequest;

/**
 * A part of somebody else's graph.
 *
 * @param address of a SPARQL endpoint or, without a query, of a document
 * @param query in SPARQL; empty for all that the address gives
 * @param languages the only ones of texts that are wanted, in lower case and in order; empty for all
 */
public record Selection(URI address, String query, List<String> languages) {
    private static final Map<String, String> ENDINGS = Map.of(
            "text/turtle", ".ttl",
            "application/n-triples", ".nt",
            "application/rdf+xml", ".rdf",
            "application/ld+json", ".jsonld");
    private static final List<String> ASKED_FOR =
            List.of("text/turtle", "application/n-triples", "application/rdf+xml", "application/ld+json");
    private static final String HOME = "https://quadrivia.org/kb/";

    public Selection {
        languages = languages.stream().distinct().sorted().toList();
    }

    /** Selects texts in all languages. */
    public Selection(URI address, String query) {
        this(address, query, List.of());
    }

    /** Whether a statement is wanted: its object has no language, or one of those selected, such as de-CH if de is selected. */
    boolean keeps(Triple statement) {
        Node object = statement.getObject();
        String tag = object.isLiteral() ? object.getLiteralLanguage().toLowerCase(Locale.ROOT) : "";
        return languages.isEmpty()
                || tag.isEmpty()
                || languages.stream().anyMatch(wanted -> tag.equals(wanted) || tag.startsWith(wanted + "-"));
    }

    /** Returns the request for it. */
    public RemoteRequest request() {
        return new RemoteRequest(address, query, ASKED_FOR, List.copyOf(ENDINGS.values()));
    }

    /** Returns the name of a file for an answer to {@link #request}. */
    public String file(RemoteReply.Received reply) {
        return host()
                + Optional.ofNullable(ENDINGS.get(reply.type()))
                        .or(() -> request().ending(reply.from()))
                        .orElse(".ttl");
    }

    /** Returns the name of the server. */
    public String host() {
        return String.valueOf(address.getHost()).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.-]", "-");
    }

    /** Returns where the IRIs of a knowledge base of it begin. */
    String home() {
        return HOME + host() + "/";
    }

    /** Returns what tells it from other selections; fit for addresses. */
    public String id() {
        return Sha256.hex(address + "\n" + query + (languages.isEmpty() ? "" : "\n" + String.join(", ", languages)), 8);
    }
}
