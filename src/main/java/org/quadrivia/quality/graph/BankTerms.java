package org.quadrivia.quality.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** Parses terms and lines as a bank writes them. Blank nodes keep their labels. Each text is parsed once. Not thread-safe. */
public final class BankTerms {
    private final Map<String, Optional<Quad>> lines = new HashMap<>();

    /**
     * Returns the one statement of an N-Quads line, which ends with a dot; empty if the text is not exactly one statement. A
     * statement without a graph is in the default graph.
     */
    public Optional<Quad> line(String text) {
        return lines.computeIfAbsent(text, BankTerms::parse);
    }

    /** Returns the IRI or literal in N-Triples syntax; empty if the text is neither. */
    public Optional<Node> term(String text) {
        return line("<urn:s> <urn:p> " + text + " .")
                .filter(Quad::isDefaultGraph)
                .map(Quad::getObject)
                .filter(node -> node.isURI() || node.isLiteral());
    }

    private static Optional<Quad> parse(String text) {
        Collector quads = new Collector();
        try {
            RDFParser.fromString(text, Lang.NQUADS)
                    .labelToNode(LabelToNode.createUseLabelAsGiven())
                    .errorHandler(new OnlyErrors())
                    .parse(quads);
        } catch (RiotException e) {
            return Optional.empty();
        }
        return quads.all.size() == 1 ? Optional.of(quads.all.getFirst()) : Optional.empty();
    }

    private static final class Collector extends StreamRDFBase {
        private final List<Quad> all = new ArrayList<>();

        @Override
        public void triple(org.apache.jena.graph.Triple triple) {
            all.add(new Quad(Quad.defaultGraphIRI, triple));
        }

        @Override
        public void quad(Quad quad) {
            all.add(quad.isDefaultGraph() ? new Quad(Quad.defaultGraphIRI, quad.asTriple()) : quad);
        }
    }

    /** Ignores warnings, because malformed literals are part of the data. */
    private static final class OnlyErrors implements ErrorHandler {
        @Override
        public void warning(String message, long line, long column) {}

        @Override
        public void error(String message, long line, long column) {
            throw new RiotException(message);
        }

        @Override
        public void fatal(String message, long line, long column) {
            throw new RiotException(message);
        }
    }
}
