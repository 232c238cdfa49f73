package org.quadrivia.question.rdf;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * What follows from a graph about one property: subproperties, inverses, symmetry, transitivity, owl:sameAs, and for
 * rdf:type the classes above. The same closure that an item's own query spells out ({@link QueryText}).
 */
class Relations {
    private static final Node TYPE = RDF.type.asNode();
    private static final Node SUB_CLASS = RDFS.subClassOf.asNode();
    private static final Comparator<Node> ORDER = Comparator.comparing(Node::toString);

    private final Graph graph;
    private final Schema schema;
    private final SameAs sameAs;

    Relations(Graph graph, Schema schema, SameAs sameAs) {
        this.graph = graph;
        this.schema = schema;
        this.sameAs = sameAs;
    }

    /** All that stands at the object's end, in a fixed order. */
    Set<Node> objects(Node subject, Node property) {
        return ends(subject, property, true);
    }

    /** All that stands at the subject's end, in a fixed order. */
    Set<Node> subjects(Node property, Node object) {
        return ends(object, property, false);
    }

    /** All that stands at the side's open end, in a fixed order. */
    Set<Node> answers(Side side) {
        return side.objects() ? objects(side.anchor(), side.property()) : subjects(side.property(), side.anchor());
    }

    /** The same without what only follows from something narrower among it. */
    Set<Node> nearest(Node subject, Node property) {
        return objects(subject, property);
    }

    boolean holds(Node subject, Node property, Node object) {
        if (graph.contains(subject, property, object)) {
            return true;
        }
        if (property.equals(TYPE) || schema.transitive(property)) {
            return objects(subject, property).contains(object);
        }
        return sameAs.all(subject).stream()
                .anyMatch(s -> sameAs.all(object).stream().anyMatch(o -> linked(s, property, o)));
    }

    /** Every triple by which the fact follows, whichever way; empty where it does not follow. */
    Set<Triple> derivations(Node subject, Node property, Node object) {
        Set<Triple> found = new LinkedHashSet<>();
        if (property.equals(TYPE)) {
            for (Node type : typesBelow(subject, object)) {
                found.add(Triple.create(subject, TYPE, type));
                between(type, object, SUB_CLASS).forEach(found::add);
            }
        } else if (schema.transitive(property)) {
            found.addAll(between(subject, object, property));
        } else {
            for (Node s : sameAs.all(subject)) {
                for (Node o : sameAs.all(object)) {
                    Set<Triple> links = links(s, property, o);
                    if (!links.isEmpty()) {
                        found.addAll(sameAs.way(subject, s));
                        found.addAll(links);
                        found.addAll(sameAs.way(o, object));
                    }
                }
            }
        }
        return found;
    }

    /** All triples of the property on any way from one node to the other. */
    Set<Triple> between(Node from, Node to, Node property) {
        Set<Node> ahead = reach(from, property, true);
        ahead.add(from);
        Set<Node> behind = reach(to, property, false);
        behind.add(to);
        Set<Triple> found = new LinkedHashSet<>();
        for (Node here : ahead) {
            for (Node there : step(here, property, true)) {
                if (behind.contains(here) && behind.contains(there)) {
                    found.addAll(links(here, property, there));
                }
            }
        }
        return found;
    }

    /** One step, without transitivity and sameAs. */
    Set<Node> step(Node from, Node property, boolean forth) {
        Set<Node> found = new TreeSet<>(ORDER);
        for (Node sub : schema.subProperties(property)) {
            find(from, sub, forth, found);
            if (schema.symmetric(sub)) {
                find(from, sub, !forth, found);
            }
            for (Node inverse : schema.inverses(sub)) {
                schema.subProperties(inverse).forEach(p -> find(from, p, !forth, found));
            }
        }
        return found;
    }

    private Set<Node> ends(Node start, Node property, boolean forth) {
        Set<Node> found = new TreeSet<>(ORDER);
        for (Node name : sameAs.all(start)) {
            if (property.equals(TYPE)) {
                found.addAll(types(name, forth));
            } else if (schema.transitive(property)) {
                found.addAll(reach(name, property, forth));
            } else {
                found.addAll(step(name, property, forth));
            }
        }
        if (sameAs.used()) {
            List.copyOf(found).forEach(node -> found.addAll(sameAs.all(node)));
        }
        return found;
    }

    private Set<Node> types(Node start, boolean forth) {
        Set<Node> found = new TreeSet<>(ORDER);
        if (forth) {
            graph.find(start, TYPE, Node.ANY).forEachRemaining(t -> found.addAll(schema.superClasses(t.getObject())));
        } else {
            schema.subClasses(start)
                    .forEach(type -> graph.find(Node.ANY, TYPE, type).forEachRemaining(t -> found.add(t.getSubject())));
        }
        return found;
    }

    private Set<Node> typesBelow(Node subject, Node type) {
        Set<Node> below = schema.subClasses(type);
        return graph.find(subject, TYPE, Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(below::contains)
                .toSet();
    }

    private Set<Node> reach(Node start, Node property, boolean forth) {
        Set<Node> seen = new TreeSet<>(ORDER);
        Deque<Node> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            for (Node next : step(open.pop(), property, forth)) {
                if (seen.add(next)) {
                    open.push(next);
                }
            }
        }
        return seen;
    }

    /** Whether there is any link, without sameAs. */
    private boolean linked(Node subject, Node property, Node object) {
        for (Node sub : schema.subProperties(property)) {
            boolean turned = !object.isLiteral()
                    && (schema.symmetric(sub) && graph.contains(object, sub, subject)
                            || schema.inverses(sub).stream()
                                    .flatMap(inverse -> schema.subProperties(inverse).stream())
                                    .anyMatch(p -> graph.contains(object, p, subject)));
            if (turned || !subject.isLiteral() && graph.contains(subject, sub, object)) {
                return true;
            }
        }
        return false;
    }

    private Set<Triple> links(Node subject, Node property, Node object) {
        Set<Triple> found = new LinkedHashSet<>();
        for (Node sub : schema.subProperties(property)) {
            add(Triple.create(subject, sub, object), found);
            if (schema.symmetric(sub) && !object.isLiteral()) {
                add(Triple.create(object, sub, subject), found);
            }
            if (!object.isLiteral()) {
                for (Node inverse : schema.inverses(sub)) {
                    schema.subProperties(inverse).forEach(p -> add(Triple.create(object, p, subject), found));
                }
            }
        }
        return found;
    }

    private void add(Triple triple, Set<Triple> found) {
        if (graph.contains(triple)) {
            found.add(triple);
        }
    }

    private void find(Node from, Node property, boolean forth, Set<Node> found) {
        if (forth) {
            if (!from.isLiteral()) {
                graph.find(from, property, Node.ANY).forEachRemaining(t -> found.add(t.getObject()));
            }
        } else {
            graph.find(Node.ANY, property, from).forEachRemaining(t -> found.add(t.getSubject()));
        }
    }

    /** Whether nothing but the key, under whatever name, is right. */
    boolean only(Asked asked) {
        return right(asked).stream().allMatch(node -> sameAs.same(node, asked.key()));
    }

    /** Everything that is right, but for what follows from something narrower. */
    private Set<Node> right(Asked asked) {
        return asked.keyIsObject()
                ? nearest(asked.subject(), asked.property())
                : subjects(asked.property(), asked.object());
    }
}
