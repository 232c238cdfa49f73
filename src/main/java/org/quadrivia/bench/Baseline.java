package org.quadrivia.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.quadrivia.knowledge.Standing;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Framing;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;
import org.quadrivia.question.Proof;
import org.quadrivia.question.Reason;
import org.quadrivia.question.rdf.bank.GeneratorSettings;

/**
 * The straightforward way to make questions from RDF, as a baseline for comparison. For each subject and property, one query
 * finds the value and another finds three other values with {@code ORDER BY RAND()}. Nothing is proved. The choice cannot be
 * repeated, because SPARQL's {@code RAND()} has no seed.
 */
final class Baseline {
    private static final Query PAIRS =
            QueryFactory.create("SELECT DISTINCT ?s ?p { ?s ?p ?o FILTER (isIRI(?s) && isIRI(?o)) }");
    private static final Query VALUE = QueryFactory.create("SELECT ?o { ?s ?p ?o FILTER isIRI(?o) } LIMIT 1");
    private static final Query OTHERS = QueryFactory.create(
            "SELECT ?d { { SELECT DISTINCT ?d { ?x ?p ?d FILTER (isIRI(?d) && ?d != ?o) } } } ORDER BY RAND() LIMIT 3");
    private static final int OTHERS_WANTED = 3;

    private final Snapshot snapshot;
    private int made;

    Baseline(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** Returns at most as many items as the generator makes by default, fewer if the time runs out. Their order means nothing. */
    Bank bank(Duration atMost) {
        long start = System.nanoTime();
        List<Item> items = new ArrayList<>();
        for (Node[] pair : pairs()) {
            boolean late = System.nanoTime() - start > atMost.toNanos();
            if (late || items.size() >= GeneratorSettings.DEFAULT_LIMIT) {
                break;
            }
            item(pair[0], pair[1]).ifPresent(items::add);
        }
        return new Bank(snapshot.kb(), snapshot.revision(), items);
    }

    private List<Node[]> pairs() {
        List<Node[]> pairs = new ArrayList<>();
        try (QueryExec exec = QueryExec.dataset(snapshot.dataset()).query(PAIRS).build()) {
            exec.select().forEachRemaining(row -> pairs.add(new Node[] {row.get("s"), row.get("p")}));
        }
        java.util.Collections.shuffle(pairs, new Random(0));
        return pairs;
    }

    private Optional<Item> item(Node subject, Node property) {
        List<Node> values = nodes(VALUE, "o", Map.of("s", subject, "p", property));
        if (values.isEmpty()) {
            return Optional.empty();
        }
        Node key = values.getFirst();
        List<Node> others = nodes(OTHERS, "d", Map.of("p", property, "o", key));
        boolean named = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(subject, property, key), others.stream())
                .allMatch(node -> snapshot.label(node).isPresent());
        return others.size() < OTHERS_WANTED || !named
                ? Optional.empty()
                : Optional.of(write(Triple.create(subject, property, key), others));
    }

    private List<Node> nodes(Query query, String variable, Map<String, Node> bound) {
        var builder = QueryExec.dataset(snapshot.dataset()).query(query);
        bound.forEach(builder::substitution);
        List<Node> found = new ArrayList<>();
        try (QueryExec exec = builder.build()) {
            RowSet rows = exec.select();
            rows.forEachRemaining(row -> found.add(row.get(variable)));
        }
        return found;
    }

    private Item write(Triple fact, List<Node> others) {
        List<Option> options = new ArrayList<>(List.of(option(0, fact.getObject(), Reason.KEY, List.of(line(fact)))));
        others.forEach(other -> options.add(option(options.size(), other, Reason.NOT_STATED, List.of())));
        return new Item(
                "plain-" + ++made,
                snapshot.kb(),
                snapshot.revision(),
                snapshot.language(),
                "plain",
                Kind.SINGLE,
                List.of(snapshot.factId(fact)),
                "%s, %s: which one?".formatted(label(fact.getSubject()), label(fact.getPredicate())),
                new Framing("source", snapshot.kb()),
                options,
                "SELECT ?answer { %s %s ?answer }"
                        .formatted(snapshot.stableName(fact.getSubject()), snapshot.stableName(fact.getPredicate())),
                List.of(line(fact)),
                List.of(),
                Standing.STATED,
                label(fact.getObject()),
                0.5);
    }

    private Option option(int place, Node value, Reason reason, List<String> triples) {
        String id = Character.toString('a' + place);
        return Option.of(
                id, label(value), snapshot.stableName(value), place == 0, label(value), new Proof(reason, triples));
    }

    private String line(Triple triple) {
        return "%s %s %s ."
                .formatted(
                        snapshot.stableName(triple.getSubject()),
                        snapshot.stableName(triple.getPredicate()),
                        snapshot.stableName(triple.getObject()));
    }

    private String label(Node node) {
        return snapshot.label(node).orElse("");
    }
}
