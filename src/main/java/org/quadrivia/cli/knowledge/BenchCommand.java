package org.quadrivia.cli.knowledge;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quadrivia.Messages;
import org.quadrivia.TemporaryFolder;
import org.quadrivia.bench.BaselineComparison;
import org.quadrivia.bench.BenchJson;
import org.quadrivia.bench.BenchText;
import org.quadrivia.bench.Benchmark;
import org.quadrivia.bench.BenchmarkFigures;
import org.quadrivia.bench.Growth;
import org.quadrivia.bench.HardShape;
import org.quadrivia.bench.MeasurementProtocol;
import org.quadrivia.bench.SyntheticGraph;
import org.quadrivia.cli.common.OutputFile;
import org.quadrivia.knowledge.rdf.load.LoadOutcome;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.quality.Checker;
import org.quadrivia.question.Bank;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures speed and memory use. */
@Command(name = "bench", sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the required fields
public final class BenchCommand implements Callable<Integer> {
    private static final int RIGHT_ANSWERS = 1;

    @ArgGroup(multiplicity = "1")
    private What what;

    @Option(names = "--baseline")
    private boolean baseline;

    @Option(names = "--from", paramLabel = "N", defaultValue = "" + Growth.FIRST)
    private int from;

    @Option(names = "--to", paramLabel = "N", defaultValue = "1000000")
    private int to;

    @Option(names = "--size", paramLabel = "N", defaultValue = "5000")
    private int size;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1")
    private long seed;

    @Option(names = "--write", paramLabel = "FILE")
    private @Nullable Path write;

    @Option(names = "--json", paramLabel = "FILE")
    private @Nullable Path json;

    @Option(names = "--warm-ups", paramLabel = "N", defaultValue = "5")
    private int warmUps;

    @Option(names = "--runs", paramLabel = "N", defaultValue = "10")
    private int runs;

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "180")
    private int seconds;

    @Spec
    private CommandSpec spec;

    /** Returns 0, whatever the figures are. */
    @Override
    public Integer call() throws IOException {
        atLeast("--warm-ups", warmUps, 0);
        atLeast("--runs", runs, 1);
        atLeast("--seconds", seconds, 1);
        if (what.synthetic != null) {
            synthetic(what.synthetic);
        } else if (what.growth) {
            atLeast("--from", from, SyntheticGraph.LEAST);
            atLeast("--to", to, from);
            Growth growth = Growth.measure(benchmark(), from, to, seed);
            print(BenchText.of(growth));
            keep(growth.figures());
        } else if (what.shape != null) {
            shape(what.shape);
        } else if (what.kb != null) {
            one(what.kb);
        }
        return 0;
    }

    private void one(Path kb) throws IOException {
        LoadOutcome.Loaded loaded =
                KnowledgeInput.load(kb, List.of(), spec.commandLine().getErr());
        KnowledgeInput.families(loaded, new FamilyOptions(), spec.commandLine().getErr());
        if (baseline) {
            contest(loaded);
            return;
        }
        BenchmarkFigures figures = benchmark().measure(kb);
        print(BenchText.of(figures));
        keep(List.of(figures));
    }

    private void contest(LoadOutcome.Loaded loaded) throws IOException {
        BaselineComparison contest = BaselineComparison.on(loaded, Duration.ofSeconds(seconds));
        print(BenchText.of(
                contest,
                secondAnswers(loaded.snapshot(), contest.ours().bank()),
                secondAnswers(loaded.snapshot(), contest.plain().bank())));
    }

    /**
     * Returns the number of items that fail quality check 1 of the independent checker: items for which the query finds another
     * answer than the key, or more answers.
     */
    private static int secondAnswers(Snapshot snapshot, Bank bank) throws IOException {
        Path file = Files.createTempFile("quadrivia", ".jsonl");
        try {
            BankFiles.items(file, bank.items());
            return (int) Checker.check(snapshot, file, null).bars().stream()
                    .filter(bar -> bar.number() == RIGHT_ANSWERS)
                    .flatMap(bar -> bar.offences().stream())
                    .map(offence -> offence.where())
                    .distinct()
                    .count();
        } finally {
            Files.delete(file);
        }
    }

    private void synthetic(int triples) throws IOException {
        atLeast("--synthetic", triples, SyntheticGraph.LEAST);
        if (write == null) {
            throw misuse("cli.bench.write");
        }
        SyntheticGraph.write(write, triples, seed);
        print(List.of(Messages.text("cli.export.done", write)));
    }

    /** Measures a shape and an ordinary graph of the same number of triples. With --write, the shape is only written. */
    private void shape(String word) throws IOException {
        HardShape shape = HardShape.of(word).orElseThrow(() -> misuse("cli.bench.shape", word, HardShape.words()));
        atLeast("--size", size, 1);
        if (write != null) {
            shape.write(write, size);
            print(List.of(Messages.text("cli.export.done", write)));
            return;
        }
        try (TemporaryFolder folder = TemporaryFolder.create("quadrivia-shape")) {
            Path made = folder.path().resolve(word + ".nt");
            shape.write(made, size);
            BenchmarkFigures figures = benchmark().measure(made);
            SyntheticGraph.write(made, Math.max(SyntheticGraph.LEAST, Math.toIntExact(figures.quads())), seed);
            print(BenchText.of(figures, benchmark().measure(made)));
            keep(List.of(figures));
        }
    }

    private Benchmark benchmark() {
        PrintWriter err = spec.commandLine().getErr();
        return new Benchmark(new MeasurementProtocol(warmUps, runs, Duration.ofSeconds(seconds)), err::println);
    }

    private void print(List<String> lines) {
        lines.forEach(spec.commandLine().getOut()::println);
        spec.commandLine().getOut().flush();
    }

    private void keep(List<BenchmarkFigures> figures) {
        if (json != null) {
            OutputFile.write(json, writer -> {
                for (String line : BenchJson.lines(figures)) {
                    writer.append(line).append('\n');
                }
            });
        }
    }

    private void atLeast(String option, int value, int least) {
        if (value < least) {
            throw misuse("cli.bench.least", option, Integer.toString(least), Integer.toString(value));
        }
    }

    private ParameterException misuse(String key, Object... arguments) {
        return new ParameterException(spec.commandLine(), Messages.text(key, arguments));
    }

    /** The choice of what to measure: exactly one of the four options. */
    static final class What {
        @Option(names = "--kb", paramLabel = "PATH")
        private @Nullable Path kb;

        @Option(names = "--growth")
        private boolean growth;

        @Option(names = "--shape", paramLabel = "NAME")
        private @Nullable String shape;

        @Option(names = "--synthetic", paramLabel = "N")
        private @Nullable Integer synthetic;
    }
}
