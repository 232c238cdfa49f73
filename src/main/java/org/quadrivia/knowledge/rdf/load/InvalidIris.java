package org.quadrivia.knowledge.rdf.load;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.quadrivia.Messages;

/** Counts statements of one file with something in the place of an IRI that is none, and remembers some examples. */
final class InvalidIris {
    private static final int EXAMPLES = 3;
    /** A scheme, and none of the characters that no IRI may hold. */
    private static final Pattern IRI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\x00-\\x20<>\"{}|^`\\\\]*");

    private final Set<String> examples = new LinkedHashSet<>();
    private int statements;

    /** Counts them as one statement. */
    boolean areIn(Node... nodes) {
        boolean found = false;
        for (Node node : nodes) {
            if (node.isURI() && !IRI.matcher(node.getURI()).matches()) {
                found = true;
                if (examples.size() < EXAMPLES) {
                    examples.add("“" + ParserWords.shortened(node.getURI()) + "”");
                }
            }
        }
        statements += found ? 1 : 0;
        return found;
    }

    /** In a sentence; empty where there are none. */
    Optional<String> told(String file) {
        return statements == 0
                ? Optional.empty()
                : Optional.of(Messages.text(
                        "load.noIri", file, statements, examples.stream().collect(Collectors.joining(", "))));
    }
}
