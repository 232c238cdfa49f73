package org.quadrivia.knowledge.rdf.view;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.DatatypeFormatException;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.knowledge.rdf.vocabulary.Vocabularies;

/**
 * The sentences that state facts: those that the knowledge base has for its properties, else those that are shipped for properties of
 * well-known vocabularies. Thread-safe.
 */
final class FactWordings {
    private static final Node STATES = Qv.term("states");
    /** Subject and object once each, in either order, and nothing else to fill in. */
    private static final Pattern PLAIN = Pattern.compile("[^{}]*+\\{(?:s}[^{}]*+\\{o|o}[^{}]*+\\{s)}[^{}]*+");
    /** Stands before a name whose article depends on the name. */
    private static final String ARTICLE = "a(n)";

    private final LocalizedSnapshot localized;
    private final Map<Node, Optional<String>> read = new ConcurrentHashMap<>();

    FactWordings(LocalizedSnapshot localized) {
        this.localized = localized;
    }

    /** Returns the sentence for facts of the property; null if there is none, or if the object is a number, whose unit it lacks. */
    @Nullable
    String of(Node property, Node object) {
        return object.isLiteral() && isNumber(object)
                ? null
                : read.computeIfAbsent(property, this::read).orElse(null);
    }

    private static boolean isNumber(Node literal) {
        try {
            return literal.getLiteralValue() instanceof Number;
        } catch (DatatypeFormatException malformed) {
            return false;
        }
    }

    private Optional<String> read(Node property) {
        if (!property.isURI()) {
            return Optional.empty();
        }
        return localized
                .text(localized.snapshot().catalog().about(), property, STATES)
                .or(() -> Vocabularies.words(
                                property, "states", localized.snapshot().language())
                        .stream()
                        .sorted()
                        .filter(FactWordings::isPlain)
                        .findFirst())
                .filter(FactWordings::isPlain);
    }

    private static boolean isPlain(String words) {
        return PLAIN.matcher(words).matches() && !words.contains(ARTICLE);
    }
}
