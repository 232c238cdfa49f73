package org.quadrivia.quality.graph;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.DisjointUnion;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * The triples that follow from the asserted graphs by subproperty, inverse, symmetric, transitive, subclass, class definitions
 * and {@code owl:sameAs}, computed only for the properties that are needed.
 */
public final class InferredTriples {
    private final DatasetFacts facts;
    private final Axioms axioms;
    private final Subsumption classes;
    private final Graph all;
    private final Sameness sameness;

    public InferredTriples(
            DatasetFacts facts, Axioms axioms, Subsumption classes, Inference inference, Sameness sameness) {
        this.facts = facts;
        this.axioms = axioms;
        this.classes = classes;
        this.all = inference.all();
        this.sameness = sameness;
    }

    /** Returns the things to which a step leads from a thing. */
    public Set<Node> values(Node from, Step step) {
        if (step.property().equals(RDF.type.asNode())) {
            return step.inverse() ? members(from) : types(from);
        }
        if (step.property().equals(RDFS.subClassOf.asNode())) {
            return step.inverse() ? classes.subs(from) : classes.supers(from);
        }
        if (!axioms.transitive(step.property())) {
            return near(from, step);
        }
        return Reachable.from(near(from, step), node -> near(node, step));
    }

    /**
     * Returns the dataset with the inferred triples of these properties in its default graph, or the dataset itself if nothing
     * follows.
     */
    public DatasetGraph dataset(Set<Node> properties) {
        Graph more = GraphMemFactory.createDefaultGraph();
        properties.forEach(property -> add(property, more));
        if (more.isEmpty()) {
            return facts.dataset();
        }
        DatasetGraph closed = new DatasetGraphMapLink(new DisjointUnion(facts.asserted(), more));
        facts.graphNames().forEach(name -> closed.addGraph(name, facts.dataset().getGraph(name)));
        return closed;
    }

    private Set<Node> types(Node thing) {
        Set<Node> types = new LinkedHashSet<>();
        sameness.names(thing)
                .forEach(name -> objects(name, RDF.type.asNode()).forEach(type -> types.addAll(classes.supers(type))));
        return types;
    }

    private Set<Node> members(Node type) {
        Set<Node> members = new LinkedHashSet<>();
        classes.subs(type).forEach(sub -> members.addAll(subjects(RDF.type.asNode(), sub)));
        return members;
    }

    private List<Node> objects(Node subject, Node property) {
        return all.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
    }

    private List<Node> subjects(Node property, Node object) {
        return all.find(Node.ANY, property, object).mapWith(Triple::getSubject).toList();
    }

    private Set<Node> near(Node from, Step step) {
        Set<Node> values = new LinkedHashSet<>();
        for (Node name : sameness.names(from)) {
            for (Step strong : axioms.implying(step)) {
                if (strong.inverse()) {
                    values.addAll(subjects(strong.property(), name));
                } else if (!name.isLiteral()) {
                    values.addAll(objects(name, strong.property()));
                }
            }
        }
        return values;
    }

    private void add(Node property, Graph more) {
        if (property.equals(RDF.type.asNode())) {
            each(
                    property,
                    false,
                    (thing, type) -> classes.supers(type).forEach(sup -> put(thing, property, sup, more)));
        } else if (property.equals(RDFS.subClassOf.asNode())) {
            classes.classes().stream()
                    .filter(Node::isURI)
                    .forEach(sub -> classes.supers(sub).stream()
                            .filter(sup -> !sup.equals(sub))
                            .forEach(sup -> put(sub, property, sup, more)));
        } else if (property.equals(OWL.someValuesFrom.asNode())) {
            classes.restrictions().forEach(it -> fillers(it).forEach(filler -> put(it.node(), property, filler, more)));
        } else if (property.equals(OWL.onProperty.asNode())) {
            classes.restrictions()
                    .forEach(it -> axioms.implied(new Step(it.property(), false)).stream()
                            .filter(step -> !step.inverse())
                            .forEach(step -> put(it.node(), property, step.property(), more)));
        } else {
            Map<Node, Set<Node>> pairs = pairs(property);
            if (axioms.transitive(property)) {
                pairs.replaceAll((s, objects) -> Reachable.from(objects, o -> pairs.getOrDefault(o, Set.of())));
            }
            pairs.forEach((s, objects) -> objects.forEach(o -> put(s, property, o, more)));
        }
    }

    /** Returns the named classes of the thing to which the restriction relates. */
    private Set<Node> fillers(Restriction restriction) {
        Set<Node> fillers = new LinkedHashSet<>();
        if (restriction.filler() != null) {
            fillers.addAll(classes.supers(restriction.filler()));
        } else if (restriction.value() != null) {
            fillers.addAll(types(restriction.value()));
        }
        fillers.removeIf(filler -> !filler.isURI());
        return fillers;
    }

    private Map<Node, Set<Node>> pairs(Node property) {
        Map<Node, Set<Node>> pairs = new HashMap<>();
        for (Step step : axioms.implying(new Step(property, false))) {
            each(
                    step.property(),
                    step.inverse(),
                    (s, o) -> pairs.computeIfAbsent(s, it -> new LinkedHashSet<>())
                            .add(o));
        }
        return pairs;
    }

    private void each(Node property, boolean flip, java.util.function.BiConsumer<Node, Node> pair) {
        all.find(Node.ANY, property, Node.ANY)
                .toList()
                .forEach(
                        t -> pair.accept(flip ? t.getObject() : t.getSubject(), flip ? t.getSubject() : t.getObject()));
    }

    private void put(Node subject, Node property, Node object, Graph more) {
        if (subject.isLiteral()) {
            return;
        }
        for (Node s : sameness.names(subject)) {
            for (Node o : sameness.names(object)) {
                Triple triple = Triple.create(s, property, o);
                if (!s.isLiteral() && !facts.asserts(triple)) {
                    more.add(triple);
                }
            }
        }
    }
}
