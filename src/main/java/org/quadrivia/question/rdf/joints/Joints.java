package org.quadrivia.question.rdf.joints;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.quadrivia.knowledge.rdf.vocabulary.Vocabularies;
import org.quadrivia.question.rdf.language.ThingNames;

/**
 * Finds the joints of a graph, the nodes that only connect other things. They are recognised by their use: they have no name that
 * means anything to a reader, few statements lead to them, and they have statements of their own. Nodes that belong to the
 * definition of a class, a shape or a claim are not joints.
 */
final class Joints {
    /** A node to which more statements lead is a thing in its own right. */
    private static final int MOST_LINKS = 8;

    private static final Set<Node> HARMLESS = Set.of(
            RDF.type.asNode(),
            RDF.value.asNode(),
            RDF.subject.asNode(),
            RDF.predicate.asNode(),
            RDF.object.asNode(),
            RDFS.label.asNode(),
            RDFS.comment.asNode());

    private final Set<Node> all = new HashSet<>();
    private final Set<Node> roots = new HashSet<>();

    private static final class Links {
        private int in;
        private int out;
        private boolean apart;
    }

    Joints(Graph graph, ThingNames names) {
        Map<Node, Links> found = new HashMap<>();
        graph.find().forEachRemaining(triple -> {
            leads(triple, names, found);
            if (!triple.getObject().isLiteral() && nameless(triple.getObject(), names)) {
                found.computeIfAbsent(triple.getObject(), any -> new Links()).in++;
            }
        });
        found.forEach((node, links) -> {
            if (!links.apart && links.out > 0 && links.in <= MOST_LINKS) {
                all.add(node);
                if (links.in == 0) {
                    roots.add(node);
                }
            }
        });
    }

    private static void leads(Triple triple, ThingNames names, Map<Node, Links> found) {
        Node node = triple.getSubject();
        if (!nameless(node, names)) {
            return;
        }
        Links links = found.computeIfAbsent(node, any -> new Links());
        Node property = triple.getPredicate();
        if (property.equals(RDF.type.asNode())) {
            links.apart |= triple.getObject().isURI()
                    && Vocabularies.describing(triple.getObject().getURI())
                    && !triple.getObject().equals(RDF.Statement.asNode());
        } else if (Vocabularies.describing(property.getURI()) && !HARMLESS.contains(property)) {
            links.apart = true;
        } else {
            links.out++;
        }
    }

    private static boolean nameless(Node node, ThingNames names) {
        return node.isBlank() || node.isURI() && names.nameless(node);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    boolean contains(Node node) {
        return all.contains(node);
    }

    /** Whether no statement leads to the joint, so that it can only be reached against the direction of its own statements. */
    boolean isRoot(Node node) {
        return roots.contains(node);
    }

    Set<Node> all() {
        return all;
    }
}
