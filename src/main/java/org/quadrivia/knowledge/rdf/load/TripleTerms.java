package org.quadrivia.knowledge.rdf.load;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * Reads the triple terms of RDF 1.2 as RDF 1.1 states them, so that queries and proofs need nothing newer: what reifies a triple
 * gets its subject, predicate and object ({@code rdf:subject}, {@code rdf:predicate}, {@code rdf:object}). Where a triple term
 * stands in another place, a blank node takes its place, the same one each time.
 */
final class TripleTerms {
    private static final Node REIFIES = NodeFactory.createURI(RDF.getURI() + "reifies");

    private final Map<Triple, Node> nodes = new HashMap<>();
    private final Map<Node, Triple> reified = new HashMap<>();
    private int read;

    /** Passes on the triple, or what it means in RDF 1.1 if it has a triple term. */
    void read(Triple triple, Consumer<Triple> to) {
        Node object = triple.getObject();
        if (!object.isTripleTerm()) {
            to.accept(triple);
            return;
        }
        read++;
        Node subject = triple.getSubject();
        Triple inner = object.getTriple();
        @Nullable Triple before = triple.getPredicate().equals(REIFIES) ? reified.putIfAbsent(subject, inner) : inner;
        if (triple.getPredicate().equals(REIFIES) && (before == null || before.equals(inner))) {
            state(subject, inner, to);
        } else {
            to.accept(Triple.create(subject, triple.getPredicate(), node(inner, to)));
        }
    }

    /** Returns how many triple terms were read. */
    int count() {
        return read;
    }

    private Node node(Triple term, Consumer<Triple> to) {
        Node known = nodes.get(term);
        if (known == null) {
            known = NodeFactory.createBlankNode();
            nodes.put(term, known);
        }
        state(known, term, to);
        return known;
    }

    private void state(Node node, Triple term, Consumer<Triple> to) {
        to.accept(Triple.create(node, RDF.subject.asNode(), term.getSubject()));
        to.accept(Triple.create(node, RDF.predicate.asNode(), term.getPredicate()));
        Node object = term.getObject();
        to.accept(Triple.create(
                node, RDF.object.asNode(), object.isTripleTerm() ? node(object.getTriple(), to) : object));
    }
}
