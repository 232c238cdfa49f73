package org.quadrivia.knowledge.rdf.load;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.quadrivia.Messages;

/** Counts the statements of one file that have an invalid IRI, and keeps some examples. */
final class InvalidIris {
    private static final int EXAMPLES = 3;
    /** A scheme, followed by characters that an IRI may hold. */
    private static final Pattern IRI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\x00-\\x20<>\"{}|^`\\\\]*");

    private final Set<String> examples = new LinkedHashSet<>();
    private int statements;

    /** Returns whether any of the nodes is an invalid IRI; if so, counts the nodes as one statement. */
    boolean areIn(Node... nodes) {
        boolean found = false;
        for (Node node : nodes) {
            if (node.isURI() && !IRI.matcher(node.getURI()).matches()) {
                found = true;
                if (examples.size() < EXAMPLES) {
                    examples.add("“" + ParserMessages.shortened(node.getURI()) + "”");
                }
            }
        }
        statements += found ? 1 : 0;
        return found;
    }

    /** Returns a sentence about the statements; empty if there are none. */
    Optional<String> told(String file) {
        return statements == 0
                ? Optional.empty()
                : Optional.of(Messages.text(
                        "load.noIri", file, statements, examples.stream().collect(Collectors.joining(", "))));
    }
}
