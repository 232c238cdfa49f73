package org.quadrivia.quality.bars.proof;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.quality.bars.Quantity;
import org.quadrivia.quality.graph.DatasetFacts;
import org.quadrivia.quality.graph.InferredDataset;
import org.quadrivia.quality.graph.Sameness;
import org.quadrivia.quality.proof.ItemCase;
import org.quadrivia.quality.query.ItemQuery;
import org.quadrivia.quality.query.Pattern;

/** The triples that would make a wrong option of an item right. */
final class CounterFacts {
    private final DatasetFacts facts;
    private final Sameness sameness;

    CounterFacts(InferredDataset world) {
        this.facts = world.facts();
        this.sameness = world.sameness();
    }

    /** Returns the facts that would make a statement true; empty if the query does not name both ends of each fact. */
    Set<Quad> statement(ItemQuery query) {
        return query.branches().stream()
                .findFirst()
                .filter(branch -> branch.stream()
                        .allMatch(p -> p.subject().isConcrete() && p.object().isConcrete()))
                .stream()
                .flatMap(List::stream)
                .flatMap(CounterFacts::triple)
                .map(triple -> new Quad(Quad.defaultGraphIRI, triple))
                .collect(Collectors.toSet());
    }

    private static Stream<Triple> triple(Pattern pattern) {
        return pattern.ways().stream()
                .filter(way -> way.steps().size() == 1)
                .limit(1)
                .map(way -> {
                    var step = way.steps().getFirst();
                    Node s = step.inverse() ? pattern.object() : pattern.subject();
                    Node o = step.inverse() ? pattern.subject() : pattern.object();
                    return Triple.create(s, step.property(), o);
                });
    }

    /** Returns the support's triples about one thing, with that thing replaced by another, in the same graphs. */
    Set<Quad> said(ItemCase item, ItemQuery query, Node of, Node instead) {
        Set<Quad> quads = new HashSet<>();
        for (Triple triple : support(item)) {
            boolean subject = sameness.same(triple.getSubject(), of) && !instead.isLiteral();
            boolean object = sameness.same(triple.getObject(), of);
            if ((subject || object) && query.properties().contains(triple.getPredicate())) {
                Triple other = Triple.create(
                        subject ? instead : triple.getSubject(),
                        triple.getPredicate(),
                        object ? instead : triple.getObject());
                quads.addAll(in(graphs(triple), other));
            }
        }
        return quads;
    }

    /** Returns the triples that would put the distractor before the key, or give it a value beyond the key's value. */
    Set<Quad> beyond(ItemCase item, ItemQuery query, Node key, Node distractor) {
        Set<Quad> quads = new HashSet<>();
        Set<Triple> support = support(item);
        for (Triple triple : from(key, support)) {
            if (!query.properties().contains(triple.getPredicate())) {
                continue;
            }
            if (triple.getObject().isLiteral()) {
                from(distractor, support).stream()
                        .filter(other -> other.getPredicate().equals(triple.getPredicate())
                                && other.getObject().isLiteral())
                        .forEach(other -> Quantity.beyond(triple.getObject(), other.getObject())
                                .map(value -> Triple.create(other.getSubject(), triple.getPredicate(), value))
                                .ifPresent(more -> quads.addAll(in(graphs(triple), more))));
            } else if (!triple.getObject().isBlank()) {
                quads.addAll(in(graphs(triple), Triple.create(distractor, triple.getPredicate(), key)));
            }
        }
        return quads;
    }

    /** Returns the triples about a thing, and the triples about the blank nodes to which these triples lead. */
    private Set<Triple> from(Node thing, Set<Triple> support) {
        Set<Triple> found = new HashSet<>();
        Set<Node> open = new HashSet<>(Set.of(thing));
        boolean more = true;
        while (more) {
            more = false;
            for (Triple triple : support) {
                boolean about = open.stream().anyMatch(node -> sameness.same(triple.getSubject(), node));
                if (about && found.add(triple)) {
                    more = true;
                    if (triple.getObject().isBlank()) {
                        open.add(triple.getObject());
                    }
                }
            }
        }
        return found;
    }

    /**
     * Returns the triples that would add one more thing to those that are counted; empty if the support contains none of the
     * counted things.
     */
    Set<Quad> oneMore(ItemCase item, ItemQuery query, Set<Node> counted) {
        Node another = NodeFactory.createURI("urn:x-quadrivia:one-more");
        return support(item).stream()
                .flatMap(triple -> Stream.of(triple.getSubject(), triple.getObject()))
                .filter(node -> !node.isLiteral() && counted.contains(node))
                .findFirst()
                .map(member -> said(item, query, member, another))
                .orElse(Set.of());
    }

    /** Returns the triples of all matches of the support in the dataset. */
    static Set<Triple> support(ItemCase item) {
        return item.supports().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    static Optional<Node> key(ItemCase item) {
        return item.values(item.item().keys()).stream().findFirst();
    }

    private Set<Node> graphs(Triple triple) {
        Set<Node> graphs = new HashSet<>(facts.graphs(triple));
        if (facts.asserts(triple)) {
            graphs.add(Quad.defaultGraphIRI);
        }
        return graphs;
    }

    private static Set<Quad> in(Set<Node> graphs, Triple triple) {
        return graphs.stream().map(graph -> new Quad(graph, triple)).collect(Collectors.toSet());
    }
}
