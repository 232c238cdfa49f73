package org.quadrivia.quality.bars.cues;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.Messages;
import org.quadrivia.quality.bank.BankOption;
import org.quadrivia.quality.bars.Bar;
import org.quadrivia.quality.bars.Findings;
import org.quadrivia.quality.bars.Inspection;
import org.quadrivia.quality.bars.cues.ConditionalLogit.Choice;
import org.quadrivia.quality.bars.proof.RightAnswersBar;
import org.quadrivia.quality.graph.AssertedClasses;
import org.quadrivia.quality.graph.DatasetFacts;
import org.quadrivia.quality.proof.ItemCase;
import org.quadrivia.quality.result.BarResult;

/**
 * Bar 10: a solver that sees only the options does not guess better than chance. The solver is a conditional logit model. Its
 * features are the length, digits, capitals, degree in the graph and class depth of each option. It is cross-validated in five
 * folds that have no fact in common.
 */
public final class BlindSolverBar implements Bar {
    private static final int ENOUGH = 200;
    private static final int FOLDS = 5;
    private static final int FEATURES = 5;
    private static final double POINTS = 0.03;
    private static final double ONE_SIDED_95 = 1.645;

    private record Blind(ItemCase item, Choice choice) {}

    @Override
    public int number() {
        return 10;
    }

    @Override
    public BarResult measure(Inspection inspection) {
        Findings findings = new Findings(number());
        List<Blind> items = inspection.cases().stream()
                .flatMap(item -> blind(item, inspection).stream())
                .toList();
        if (items.size() < ENOUGH) {
            return findings.unmeasured(Messages.text("check.few", items.size(), ENOUGH));
        }
        standardise(items);
        double hits = hits(items);
        double chance = items.stream()
                .mapToDouble(blind -> 1.0 / blind.choice().options().length)
                .average()
                .orElse(0);
        double lower = lower(hits / items.size(), items.size());
        return findings.result(
                lower <= chance + POINTS,
                Messages.text(
                        "check.blind.measured", hits / items.size(), lower, chance, items.size(), weights(items)));
    }

    /**
     * Returns the standardised weight of each feature as text. A weight shows how much the keys differ from the other options in
     * that feature.
     */
    private static String weights(List<Blind> items) {
        ConditionalLogit solver =
                ConditionalLogit.fit(items.stream().map(Blind::choice).toList(), FEATURES);
        return Messages.text(
                "check.blind.weights",
                solver.weight(0),
                solver.weight(1),
                solver.weight(2),
                solver.weight(3),
                solver.weight(4));
    }

    private static Optional<Blind> blind(ItemCase item, Inspection inspection) {
        List<BankOption> options = item.item().options();
        if (!RightAnswersBar.oneKey(item) || item.values().size() < options.size()) {
            return Optional.empty();
        }
        double[][] features = options.stream()
                .map(option -> features(option.label(), item.value(option).orElseThrow(), inspection))
                .toArray(double[][]::new);
        return Optional.of(new Blind(
                item, new Choice(features, options.indexOf(item.item().keys().getFirst()))));
    }

    private static double[] features(String label, Node node, Inspection inspection) {
        return new double[] {
            label.codePointCount(0, label.length()),
            label.codePoints().filter(Character::isDigit).count(),
            label.codePoints().filter(Character::isUpperCase).count(),
            Math.log1p(degree(node, inspection)),
            graphs(inspection)
                    .flatMap(graph -> graph.find(node, RDF.type.asNode(), Node.ANY).toList().stream())
                    .mapToInt(type -> depth(type.getObject(), inspection.world().classes()))
                    .max()
                    .orElse(0)
        };
    }

    private static int degree(Node node, Inspection inspection) {
        return graphs(inspection)
                .mapToInt(graph -> graph.find(node, Node.ANY, Node.ANY).toList().size()
                        + graph.find(Node.ANY, Node.ANY, node).toList().size())
                .sum();
    }

    /**
     * Returns the graphs that describe options: the asserted graph, and the graph about things that serve only as wrong options.
     */
    private static Stream<Graph> graphs(Inspection inspection) {
        DatasetFacts facts = inspection.world().facts();
        return Stream.of(facts.asserted(), facts.distractors());
    }

    private static int depth(Node type, AssertedClasses classes) {
        return classes.supers(type).size();
    }

    /** Scales each feature to mean 0 and standard deviation 1 over all options. */
    private static void standardise(List<Blind> items) {
        List<double[]> all = items.stream()
                .flatMap(blind -> java.util.Arrays.stream(blind.choice().options()))
                .toList();
        for (int f = 0; f < FEATURES; f++) {
            int feature = f;
            double mean = all.stream().mapToDouble(x -> x[feature]).average().orElse(0);
            double variance = all.stream()
                    .mapToDouble(x -> (x[feature] - mean) * (x[feature] - mean))
                    .average()
                    .orElse(0);
            double deviation = variance > 0 ? Math.sqrt(variance) : 1;
            all.forEach(x -> x[feature] = (x[feature] - mean) / deviation);
        }
    }

    private static double hits(List<Blind> items) {
        int[] folds = folds(items);
        double hits = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Choice> train = new ArrayList<>();
            List<Choice> test = new ArrayList<>();
            for (int i = 0; i < items.size(); i++) {
                (folds[i] == fold ? test : train).add(items.get(i).choice());
            }
            if (!train.isEmpty()) {
                ConditionalLogit solver = ConditionalLogit.fit(train, FEATURES);
                hits += test.stream().mapToDouble(solver::hit).sum();
            }
        }
        return hits;
    }

    /**
     * Assigns the items to folds. Items that share a fact, directly or through other items, are in the same fold. The largest of
     * these groups are placed first.
     */
    private static int[] folds(List<Blind> items) {
        Map<String, Integer> first = new HashMap<>();
        int[] group = IntStream.range(0, items.size()).toArray();
        for (int i = 0; i < group.length; i++) {
            for (String fact : items.get(i).item().item().asks()) {
                Integer other = first.putIfAbsent(fact, i);
                if (other != null) {
                    group[root(group, i)] = root(group, other);
                }
            }
        }
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int i = 0; i < group.length; i++) {
            members.computeIfAbsent(root(group, i), it -> new ArrayList<>()).add(i);
        }
        int[] folds = new int[group.length];
        int[] sizes = new int[FOLDS];
        members.values().stream()
                .sorted(Comparator.comparingInt((List<Integer> it) -> -it.size()))
                .forEach(it -> {
                    int fold = smallest(sizes);
                    it.forEach(i -> folds[i] = fold);
                    sizes[fold] += it.size();
                });
        return folds;
    }

    private static int root(int[] group, int i) {
        int at = i;
        while (group[at] != at) {
            group[at] = group[group[at]];
            at = group[at];
        }
        return at;
    }

    private static int smallest(int[] sizes) {
        return IntStream.range(0, sizes.length)
                .reduce((one, other) -> sizes[other] < sizes[one] ? other : one)
                .orElseThrow();
    }

    /** Returns the lower bound of Wilson's score interval. */
    private static double lower(double share, int n) {
        double z2 = ONE_SIDED_95 * ONE_SIDED_95;
        double spread = ONE_SIDED_95 * Math.sqrt(share * (1 - share) / n + z2 / (4.0 * n * n));
        return (share + z2 / (2.0 * n) - spread) / (1 + z2 / n);
    }
}
