package org.quadrivia.knowledge.rdf.change;

import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** Passes on what a parser reads as quads of named graphs. */
final class QuadParserSink extends StreamRDFBase {
    private final Node plain;
    private final Consumer<Quad> to;

    /** @param plain the graph for triples that are in none */
    QuadParserSink(Node plain, Consumer<Quad> to) {
        this.plain = plain;
        this.to = to;
    }

    @Override
    public void triple(Triple triple) {
        to.accept(Quad.create(plain, triple));
    }

    @Override
    public void quad(Quad quad) {
        to.accept(quad.isDefaultGraph() ? Quad.create(plain, quad.asTriple()) : quad);
    }
}
