package org.quadrivia.bench;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.jena.graph.NodeFactory;
import org.quadrivia.knowledge.rdf.load.KnowledgeLoader;
import org.quadrivia.knowledge.rdf.load.LoadOutcome;
import org.quadrivia.question.Bank;

/** One pass over all stages, from the files to the bank. Nothing is kept from one pass to the next. */
final class BenchmarkPass {
    private final Path kb;
    private final Map<Stage, Cost> costs = new EnumMap<>(Stage.class);
    private long quads;
    private int items;
    private long steps;
    private long peak;
    private long kept;
    private String revision = "";

    private BenchmarkPass(Path kb) {
        this.kb = kb;
    }

    /**
     * Makes one pass over the knowledge base at that path.
     *
     * @throws IllegalStateException if the knowledge base is refused; check beforehand that it loads
     */
    static BenchmarkPass over(Path kb) {
        BenchmarkPass pass = new BenchmarkPass(kb);
        System.gc();
        try (HeapWatch heap = new HeapWatch()) {
            pass.questions(pass.load());
            pass.peak = heap.peak();
            pass.kept = heap.kept();
        }
        return pass;
    }

    Map<Stage, Cost> costs() {
        return costs;
    }

    long quads() {
        return quads;
    }

    int items() {
        return items;
    }

    long steps() {
        return steps;
    }

    /** Returns the largest heap use, garbage included, in bytes. */
    long peak() {
        return peak;
    }

    /** Returns the largest heap use after a collection, in bytes. */
    long kept() {
        return kept;
    }

    String revision() {
        return revision;
    }

    private LoadOutcome.Loaded load() {
        LoadOutcome.Loaded loaded = timed(Stage.PARSE, () -> read(kb));
        revision = timed(Stage.REVISION, () -> loaded.snapshot().revision());
        timed(Stage.LABELS, () -> loaded.snapshot().label(NodeFactory.createURI("urn:nothing")));
        costs.put(Stage.LOAD, cost(Stage.PARSE).plus(cost(Stage.REVISION)).plus(cost(Stage.LABELS)));
        return loaded;
    }

    /**
     * Collects the garbage of loading first. Otherwise one of the later stages would have to, and the size of the heap would
     * decide which.
     */
    private void questions(LoadOutcome.Loaded loaded) {
        System.gc();
        quads = timed(Stage.SCAN, () -> Scan.query(loaded.snapshot().dataset()));
        timed(Stage.ITERATE, () -> Scan.iterate(loaded.snapshot().dataset()));
        BenchmarkedGenerator generator = timed(Stage.PROFILE, BenchmarkedGenerator.of(loaded));
        timed(Stage.FIRST, generator::first);
        Bank bank = timed(Stage.BANK, generator::bank);
        costs.put(Stage.BANK, cost(Stage.PROFILE).plus(cost(Stage.FIRST)).plus(cost(Stage.BANK)));
        items = bank.items().size();
        steps = generator.steps();
    }

    private static LoadOutcome.Loaded read(Path kb) {
        return switch (KnowledgeLoader.load(kb)) {
            case LoadOutcome.Loaded loaded -> loaded;
            case LoadOutcome.Refused refused -> throw new IllegalStateException(refused.toString());
        };
    }

    private Cost cost(Stage stage) {
        return java.util.Objects.requireNonNull(costs.get(stage));
    }

    private <T> T timed(Stage stage, Supplier<T> work) {
        Cost.Of<T> done = Cost.of(work);
        costs.put(stage, done.cost());
        return done.result();
    }
}
