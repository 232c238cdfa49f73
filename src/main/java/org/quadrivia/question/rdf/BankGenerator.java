package org.quadrivia.question.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.quadrivia.knowledge.rdf.SnapshotDataset;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;

/**
 * Makes the bank of a snapshot: candidates by SPARQL, wrong options, proofs, words, lint. The same snapshot, families and
 * settings give the same bank.
 */
public final class BankGenerator {
    /** Rows that a family's query may give for each item wanted, since some give none. */
    private static final int ROWS_AN_ITEM = 6;

    private static final int FEWEST_ROWS = 600;
    /** No family makes more than the bank's limit divided by this. */
    private static final int LARGEST_SHARE = 4;
    /** Items with one and the same stem. */
    private static final int SAME_STEM = 3;
    /** The same for those that list their options, so that each asks something else. */
    private static final int SAME_ORDER_STEM = 24;
    /** Items of a family with one and the same key: more would make it the better guess. */
    private static final int SAME_KEY = 10;

    private final Ground ground;
    private final Map<FamilyFile, Maker> makers = new LinkedHashMap<>();
    private final ItemWriter writer;
    private final Lint lint;
    private final Candidates candidates;
    private final Map<FamilyFile, Integer> made = new HashMap<>();
    private final Map<String, Integer> dropped = new TreeMap<>();
    private final Map<String, Item> items = new LinkedHashMap<>();
    private final Map<String, List<Item>> byStem = new HashMap<>();
    private final Map<String, Integer> byKey = new HashMap<>();

    private BankGenerator(SnapshotDataset snapshot, FamilySet families, GeneratorSettings settings) {
        ground = new Ground(snapshot, settings.seed());
        writer = new ItemWriter(ground);
        lint = new Lint(ground.clues);
        candidates = new Candidates(ground);
        Stems stems = new Stems(ground);
        Distractors distractors = new Distractors(ground);
        Telling telling = new Telling(ground);
        for (FamilyFile family : families.families()) {
            if (settings.families().isEmpty() || settings.families().contains(family.family())) {
                makers.put(family, maker(family, stems, distractors, telling));
            }
        }
    }

    /** The bank, bounded by the settings. */
    public static Bank generate(SnapshotDataset snapshot, FamilySet families, GeneratorSettings settings) {
        return new BankGenerator(snapshot, families, settings).bank(settings.limit());
    }

    private Maker maker(FamilyFile family, Stems stems, Distractors distractors, Telling telling) {
        return switch (family.kind()) {
            case SINGLE -> new SingleMaker(ground, stems, distractors, telling);
            case MULTIPLE -> new MultipleMaker(ground, stems, distractors, telling);
            case BOOLEAN -> new BooleanMaker(ground, stems, distractors, telling);
            case ORDER ->
                family.key().equals("*") ? new OrderMaker(ground, telling) : new SortMaker(ground, stems, telling);
            case TEXT, MATCH -> (f, row) -> List.of(new Made.Dropped("this kind is not made yet"));
        };
    }

    /** Families take turns, so that a bound cuts none of them off. */
    private Bank bank(int limit) {
        Map<FamilyFile, Iterator<Map<String, Node>>> open = new LinkedHashMap<>();
        int rows = Math.max(FEWEST_ROWS, limit * ROWS_AN_ITEM / Math.max(1, makers.size()));
        makers.keySet()
                .forEach(family -> open.put(family, candidates.of(family, rows).iterator()));
        int share = Math.max(1, limit / LARGEST_SHARE);
        while (!open.isEmpty() && items.size() < limit) {
            open.entrySet()
                    .removeIf(entry -> made.getOrDefault(entry.getKey(), 0) >= share
                            || !next(entry.getKey(), entry.getValue(), limit));
        }
        Balance.surplus(items.values()).forEach(item -> {
            items.remove(item.id());
            dropped.merge(item.family() + ": one answer would be the better guess", 1, Integer::sum);
        });
        List<Item> sorted = items.values().stream()
                .sorted(Comparator.comparing(Item::family).thenComparing(Item::id))
                .toList();
        return new Bank(ground.snapshot.kb(), ground.snapshot.revision(), sorted, dropped);
    }

    /** Makes the family's next item; false where it has no more. */
    private boolean next(FamilyFile family, Iterator<Map<String, Node>> rows, int limit) {
        Maker maker = Objects.requireNonNull(makers.get(family));
        while (rows.hasNext() && items.size() < limit) {
            int more = add(family, maker.make(family, rows.next()));
            if (more > 0) {
                made.merge(family, more, Integer::sum);
                return true;
            }
        }
        return rows.hasNext();
    }

    /** Items of a candidate that pass the lint enter. */
    private int add(FamilyFile family, List<Made> results) {
        List<Item> fit = new ArrayList<>();
        for (Made one : results) {
            switch (one) {
                case Made.Dropped none -> count(family, none.cause());
                case Made.Drafted drafted -> {
                    Item item = writer.write(drafted.draft());
                    Optional<String> fault = lint.fault(item).or(() -> crowded(item));
                    fault.ifPresentOrElse(cause -> count(family, cause), () -> fit.add(item));
                }
            }
        }
        fit.forEach(item -> {
            items.putIfAbsent(item.id(), item);
            byStem.computeIfAbsent(item.stem(), k -> new ArrayList<>(1)).add(item);
            byKey.merge(key(item), 1, Integer::sum);
        });
        return fit.size();
    }

    private static String key(Item item) {
        String values = item.kind() == Kind.SINGLE
                ? item.options().stream()
                        .filter(Option::correct)
                        .map(Option::value)
                        .findFirst()
                        .orElse("")
                : item.id();
        return item.family() + " " + values;
    }

    /** One stem with two sets of answers could be read in two ways; one stem over and over bores. */
    private Optional<String> crowded(Item item) {
        List<Item> same = byStem.getOrDefault(item.stem(), List.of());
        boolean lists = item.kind() == Kind.ORDER;
        if (!lists && same.stream().anyMatch(other -> !other.query().equals(item.query()))) {
            return Optional.of("the same stem asks something else");
        }
        if (byKey.getOrDefault(key(item), 0) >= SAME_KEY) {
            return Optional.of("the same key often enough");
        }
        return same.size() >= (lists ? SAME_ORDER_STEM : SAME_STEM)
                ? Optional.of("the same stem often enough")
                : Optional.empty();
    }

    private void count(FamilyFile family, String cause) {
        dropped.merge(family.family() + ": " + cause, 1, Integer::sum);
    }
}
