package org.quadrivia.question.rdf.candidates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.Objective;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.Objectives;
import org.quadrivia.question.rdf.common.SeededHash;
import org.quadrivia.question.rdf.family.Candidate;
import org.quadrivia.question.rdf.family.FamilyFile;
import org.quadrivia.question.rdf.profile.ThingRanking;

/**
 * Reads the rows of a family's query in a reproducible order and drops duplicates. Claims are sorted by the weight of the most
 * important learning objective that rests on them, because a bank takes only a few claims. Thread-safe.
 */
public final class RowReader {
    /**
     * A row.
     *
     * @param turn the number of better rows about the same thing
     * @param terms by name of the variable
     */
    record Row(int turn, long hash, Map<String, Node> terms) {}

    private static final Comparator<Row> BY_HASH = (a, b) -> Long.compareUnsigned(a.hash(), b.hash());

    private final Snapshot snapshot;
    private final String seed;
    private final Objectives objectives;
    private final ThingRanking ranking;

    public RowReader(Snapshot snapshot, ThingRanking ranking, long seed) {
        this.snapshot = snapshot;
        this.ranking = ranking;
        this.seed = String.valueOf(seed);
        this.objectives = new Objectives(snapshot.objectives());
    }

    /**
     * Returns the rows in an order that depends only on the seed, the family, the objectives and the rows; empty if there are
     * more than {@code most} rows.
     */
    Optional<List<Row>> read(FamilyFile family, Iterator<Binding> bindings, int most) {
        List<Row> found = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        while (bindings.hasNext()) {
            Row row = row(family, bindings.next());
            if (seen.add(row.hash())) {
                found.add(row);
            }
            if (found.size() > most) {
                return Optional.empty();
            }
        }
        found.sort(
                family.about() == FamilyFile.About.CLAIMS
                        ? Comparator.comparingInt((Row row) -> -weight(family, row))
                                .thenComparing(BY_HASH)
                        : BY_HASH);
        return Optional.of(ranking.ranks() && family.from().isPresent() ? inTurn(family, found) : found);
    }

    /**
     * Returns the rows with their turns and sorts them by turn: first the best row about each thing, then the second best row
     * about each thing, and so on. Of two rows about a thing, one is better if its property is more informative or if fewer of
     * the better rows have this property. If the properties are the same, the row with the better known things is better.
     */
    private List<Row> inTurn(FamilyFile family, List<Row> rows) {
        String by = family.from().orElseThrow();
        Node asked = family.asks().getPredicate();
        Map<Node, List<Placed>> byThing = new LinkedHashMap<>();
        for (Row row : rows) {
            Node property = asked.isVariable() ? row.terms().getOrDefault(asked.getName(), asked) : asked;
            byThing.computeIfAbsent(row.terms().getOrDefault(by, asked), thing -> new ArrayList<>())
                    .add(new Placed(row, property, leastKnown(row, by)));
        }
        List<Row> all = new ArrayList<>(rows.size());
        byThing.values().forEach(own -> {
            own.sort(Comparator.comparingInt(Placed::place));
            Map<Node, Integer> used = new HashMap<>();
            own.replaceAll(placed -> new Placed(
                    placed.row(),
                    placed.property(),
                    used.merge(placed.property(), 1, Integer::sum)
                            + ranking.worth(placed.property()).delay()));
            own.sort(Comparator.comparingInt(Placed::place).thenComparing(Placed::row, BY_HASH));
            for (int turn = 0; turn < own.size(); turn++) {
                Row row = own.get(turn).row();
                all.add(new Row(turn, row.hash(), row.terms()));
            }
        });
        all.sort(Comparator.comparingInt(Row::turn).thenComparing(BY_HASH));
        return all;
    }

    private record Placed(Row row, Node property, int place) {}

    /** Returns the tier of the least known thing in the row, apart from the thing by which the row was found. */
    private int leastKnown(Row row, String by) {
        int tier = 0;
        for (Map.Entry<String, Node> term : row.terms().entrySet()) {
            if (term.getValue().isURI() && !term.getKey().equals(by)) {
                tier = Math.max(tier, ranking.tier(term.getValue()));
            }
        }
        return tier;
    }

    /** Returns the weight of the most important objective that rests on the claim; 0 if none does. */
    private int weight(FamilyFile family, Row row) {
        FactId fact = snapshot.factId(new Candidate(family, row.terms()).asked().fact());
        return objectives.of(List.of(fact)).stream()
                .mapToInt(Objective::weight)
                .max()
                .orElse(0);
    }

    private Row row(FamilyFile family, Binding binding) {
        Map<String, Node> terms = new TreeMap<>();
        List<String> words = new ArrayList<>(List.of(seed, family.file()));
        for (Iterator<Var> vars = binding.vars(); vars.hasNext(); ) {
            Var var = vars.next();
            terms.put(var.getVarName(), binding.get(var));
        }
        terms.forEach((name, term) -> words.add(name + "=" + text(term)));
        return new Row(0, SeededHash.of(words.toArray(String[]::new)), terms);
    }

    private String text(Node node) {
        return node.isBlank() ? snapshot.stableName(node) : node.toString();
    }
}
