package org.quadrivia.question.rdf.bank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.rdf.graph.Qv;

/** What somebody should know after studying the knowledge base, as it declares: facts and claims, with a weight. */
final class Objectives {
    private static final int GREATEST_WEIGHT = 3;

    /**
     * An objective.
     *
     * @param weight from 1 to 3, the most important
     * @param facts ids of the facts on which it rests, those of its claims included
     */
    record Objective(Node node, int weight, Set<FactId> facts) {
        /** Whether an item that asks these facts counts for the objective. */
        boolean askedBy(List<FactId> asks) {
            return asks.stream().anyMatch(facts::contains);
        }
    }

    private final List<Objective> all;

    Objectives(List<Objective> all) {
        this.all = List.copyOf(all);
    }

    /**
     * Reads the objectives, in a fixed order.
     *
     * @param graph the asserted statements
     * @param content returns what a claim states
     * @param ids returns the id of a fact
     */
    static Objectives of(Graph graph, Function<Node, List<Triple>> content, Function<Triple, FactId> ids) {
        List<Objective> all = new ArrayList<>();
        graph.find(Node.ANY, RDF.type.asNode(), Qv.OBJECTIVE)
                .mapWith(Triple::getSubject)
                .toList()
                .forEach(node -> {
                    Set<FactId> facts = new HashSet<>();
                    values(graph, node, Qv.fact)
                            .flatMap(fact -> triple(graph, fact).stream())
                            .map(ids)
                            .forEach(facts::add);
                    values(graph, node, Qv.claim)
                            .flatMap(claim -> content.apply(claim).stream())
                            .map(ids)
                            .forEach(facts::add);
                    all.add(new Objective(node, weight(graph, node), facts));
                });
        all.sort(Comparator.comparing(objective -> objective.node().toString()));
        return new Objectives(all);
    }

    /** Returns the objectives; empty if the knowledge base declares none. */
    List<Objective> all() {
        return all;
    }

    private static int weight(Graph graph, Node node) {
        return values(graph, node, Qv.weight)
                .filter(Node::isLiteral)
                .map(value -> value.getLiteralLexicalForm().matches("[1-3]")
                        ? Integer.parseInt(value.getLiteralLexicalForm())
                        : 1)
                .max(Comparator.naturalOrder())
                .map(weight -> Math.min(weight, GREATEST_WEIGHT))
                .orElse(1);
    }

    private static Optional<Triple> triple(Graph graph, Node fact) {
        return values(graph, fact, Qv.subject)
                .flatMap(s -> values(graph, fact, Qv.property)
                        .flatMap(p -> values(graph, fact, Qv.object).map(o -> Triple.create(s, p, o))))
                .findFirst();
    }

    private static Stream<Node> values(Graph graph, Node node, Node property) {
        return graph.find(node, property, Node.ANY).mapWith(Triple::getObject).toList().stream();
    }
}
