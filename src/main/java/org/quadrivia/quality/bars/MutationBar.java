package org.quadrivia.quality.bars;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.quality.BarResult;
import org.quadrivia.quality.bank.BankKind;
import org.quadrivia.quality.bank.BankOption;
import org.quadrivia.quality.graph.Facts;
import org.quadrivia.quality.graph.Mutation;
import org.quadrivia.quality.graph.Sameness;
import org.quadrivia.quality.proof.ItemCase;
import org.quadrivia.quality.query.Decider;
import org.quadrivia.quality.query.Decision;
import org.quadrivia.quality.query.ItemQuery;
import org.quadrivia.quality.query.Pattern;

/**
 * Bar 3: an item rests on what it says it rests on. With the triple added that makes a distractor right its query sees it; with
 * its support taken from every graph its query no longer decides for the key.
 */
public final class MutationBar implements Bar {
    private static final int SAMPLE = 200;

    @Override
    public int number() {
        return 3;
    }

    @Override
    public BarResult measure(Inspection inspection) {
        Findings findings = new Findings(number());
        List<ItemCase> sample = inspection.cases().stream()
                .filter(item -> item.query().isPresent()
                        && item.decision().failure() == null
                        && !item.supports().isEmpty())
                .sorted(Comparator.comparing(ItemCase::id))
                .limit(SAMPLE)
                .toList();
        for (ItemCase item : sample) {
            ItemQuery query = item.query().orElseThrow();
            removed(item, query, inspection, findings);
            added(item, query, inspection, findings);
        }
        return findings.none(sample.size());
    }

    private static void removed(ItemCase item, ItemQuery query, Inspection inspection, Findings findings) {
        Set<Triple> support = item.supports().stream().flatMap(Set::stream).collect(Collectors.toSet());
        if (item.item().kind() == BankKind.BOOLEAN && !item.item().saysTrue()) {
            if (item.item().options().stream().anyMatch(option -> !rests(option, support, inspection))) {
                findings.add(item, "check.mutation.proof");
            }
            return;
        }
        Decision after = new Decider(Mutation.minus(inspection.world().facts(), support)).decide(query);
        if (decides(item, after, inspection.world().sameness())) {
            findings.add(item, "check.mutation.removed");
        }
    }

    /** Whether a triple of the proof goes with the support. */
    private static boolean rests(BankOption option, Set<Triple> support, Inspection inspection) {
        return option.proof().triples().stream()
                .flatMap(line -> inspection.terms().line(line).stream())
                .anyMatch(quad -> support.contains(quad.asTriple()));
    }

    /** Whether it still decides for a key. */
    private static boolean decides(ItemCase item, Decision after, Sameness sameness) {
        return switch (item.item().kind()) {
            case BOOLEAN -> after.truth();
            case ORDER, MATCH -> after.pairs().containsAll(item.decision().pairs());
            case SINGLE, MULTIPLE, TEXT ->
                item.values(item.item().keys()).stream().anyMatch(key -> sameness.contains(after.answers(), key));
        };
    }

    private static void added(ItemCase item, ItemQuery query, Inspection inspection, Findings findings) {
        Facts facts = inspection.world().facts();
        if (item.item().kind() == BankKind.BOOLEAN) {
            if (!item.item().saysTrue()) {
                Set<Quad> statement = statement(query);
                boolean seen = new Decider(Mutation.plus(facts, statement))
                        .decide(query)
                        .truth();
                if (!seen && !statement.isEmpty()) {
                    findings.add(item, "check.mutation.added", item.item().stem());
                }
            }
            return;
        }
        if (query.counts() || item.item().listsOptions()) {
            return;
        }
        for (BankOption option : item.item().distractors()) {
            item.value(option).ifPresent(value -> {
                Set<Quad> right = right(item, query, value, inspection);
                Decision after = new Decider(Mutation.plus(facts, right)).decide(query);
                if (!right.isEmpty() && !inspection.world().sameness().contains(after.answers(), value)) {
                    findings.add(item, "check.mutation.added", option.label());
                }
            });
        }
    }

    /** The facts of a statement, as it would be true. */
    private static Set<Quad> statement(ItemQuery query) {
        return query.branches().stream()
                .findFirst()
                .filter(branch -> branch.stream()
                        .allMatch(p -> p.subject().isConcrete() && p.object().isConcrete()))
                .stream()
                .flatMap(List::stream)
                .flatMap(MutationBar::triple)
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

    /** The support of the key, said of the distractor, in the graphs in which it stands. */
    private static Set<Quad> right(ItemCase item, ItemQuery query, Node distractor, Inspection inspection) {
        Set<Quad> quads = new HashSet<>();
        Sameness sameness = inspection.world().sameness();
        Optional<Node> key = item.values(item.item().keys()).stream().findFirst();
        for (Triple triple : item.supports().stream().flatMap(Set::stream).toList()) {
            if (key.isEmpty() || !query.properties().contains(triple.getPredicate())) {
                continue;
            }
            boolean subject = sameness.same(triple.getSubject(), key.get()) && !distractor.isLiteral();
            boolean object = sameness.same(triple.getObject(), key.get());
            if (subject || object) {
                Triple instead = Triple.create(
                        subject ? distractor : triple.getSubject(),
                        triple.getPredicate(),
                        object ? distractor : triple.getObject());
                graphs(triple, inspection.world().facts()).forEach(graph -> quads.add(new Quad(graph, instead)));
            }
        }
        return quads;
    }

    private static Set<Node> graphs(Triple triple, Facts facts) {
        Set<Node> graphs = new HashSet<>(facts.graphs(triple));
        if (facts.asserts(triple)) {
            graphs.add(Quad.defaultGraphIRI);
        }
        return graphs;
    }
}
