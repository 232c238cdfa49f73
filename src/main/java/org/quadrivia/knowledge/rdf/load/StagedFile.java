package org.quadrivia.knowledge.rdf.load;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem.GraphMemFast;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;

/** Collects the quads of one file while it is parsed. None of them can be seen until the whole load has succeeded. */
public final class StagedFile implements StreamRDF {
    private final RdfFile file;
    private final LoadControl control;
    private final InvalidIris noIris = new InvalidIris();
    private final TripleTerms terms = new TripleTerms();
    private final Graph plain = new GraphMemFast();
    private final Map<Node, Graph> named = new LinkedHashMap<>();

    StagedFile(RdfFile file, LoadControl control) {
        this.file = file;
        this.control = control;
    }

    RdfFile file() {
        return file;
    }

    /** Returns the default graph of the file. */
    public Graph plain() {
        return plain;
    }

    public Map<Node, Graph> named() {
        return named;
    }

    /** Returns what was left out because of an invalid IRI. Only JSON-LD needs this; the other parsers refuse such IRIs. */
    InvalidIris noIris() {
        return noIris;
    }

    /** Returns how many triple terms were read as RDF 1.1 states them. */
    int tripleTerms() {
        return terms.count();
    }

    /** Returns all triples of the file, whatever their graph. */
    Graph whole() {
        Graph whole = new GraphMemFast();
        plain.find().forEach(whole::add);
        named.values().forEach(graph -> graph.find().forEach(whole::add));
        return whole;
    }

    boolean isEmpty() {
        return plain.isEmpty() && named.isEmpty();
    }

    @Override
    public void triple(Triple triple) {
        control.take(triple);
        if (file.isJson() && noIris.areIn(triple.getSubject(), triple.getPredicate(), triple.getObject())) {
            return;
        }
        terms.read(triple, plain::add);
    }

    @Override
    public void quad(Quad quad) {
        control.take(quad.asTriple());
        if (file.isJson() && noIris.areIn(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject())) {
            return;
        }
        Graph graph = quad.isDefaultGraph() ? plain : named.computeIfAbsent(quad.getGraph(), g -> new GraphMemFast());
        terms.read(quad.asTriple(), graph::add);
    }

    @Override
    public void start() {}

    @Override
    public void base(String base) {}

    @Override
    public void prefix(String prefix, String iri) {
        control.declare(prefix, iri);
    }

    @Override
    public void finish() {}
}
