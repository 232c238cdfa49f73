package org.quadrivia.cli.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quadrivia.Messages;
import org.quadrivia.cli.common.OutputFile;
import org.quadrivia.cli.server.StartPreconditions;
import org.quadrivia.knowledge.rdf.load.LoadOutcome;
import org.quadrivia.knowledge.review.ShippedReview;
import org.quadrivia.knowledge.review.ShippedReviewFile;
import org.quadrivia.quality.Checker;
import org.quadrivia.quality.WebReport;
import org.quadrivia.quality.result.CheckReport;
import org.quadrivia.quality.result.Verdict;
import org.quadrivia.question.Bank;
import org.quadrivia.question.DroppedCandidates;
import org.quadrivia.question.rdf.bank.BankGenerator;
import org.quadrivia.question.rdf.bank.GeneratorSettings;
import org.quadrivia.question.rdf.family.FamilySet;
import org.quadrivia.question.rdf.preview.ObjectiveGaps;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes what the checker finds about a bank as one web page for people. */
@Command(name = "report", sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the required fields
public final class ReportCommand implements Callable<Integer> {
    private static final int QUIZZES = 20;
    private static final int LENGTH = 10;

    @Mixin
    private KnowledgeOptions knowledge;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private Path out;

    @Option(names = "--bank", paramLabel = "ITEMS")
    private @Nullable Path bank;

    @Option(names = "--quizzes", paramLabel = "FILE")
    private @Nullable Path quizzes;

    @Mixin
    private FamilyOptions more;

    @Spec
    private CommandSpec spec;

    /**
     * Returns 0 if the bank has items, no bar is breached and no family was refused, else 1. The page is written in any case.
     */
    @Override
    public Integer call() {
        if (bank == null && quizzes != null) {
            throw new ParameterException(spec.commandLine(), Messages.text("cli.report.quizzes"));
        }
        if (bank != null) {
            StartPreconditions.readableItems(bank);
        }
        if (quizzes != null) {
            StartPreconditions.readableItems(quizzes);
        }
        LoadOutcome.Loaded loaded =
                KnowledgeInput.load(knowledge, spec.commandLine().getErr());
        FamilySet families =
                KnowledgeInput.families(loaded, more, spec.commandLine().getErr());
        CheckReport report = bank == null
                ? ofItsOwn(loaded, families)
                : written(loaded, families, bank, quizzes, Map.of(), Map.of());
        say(report);
        return report.ok() && families.refused().isEmpty() ? 0 : 1;
    }

    private CheckReport ofItsOwn(LoadOutcome.Loaded loaded, FamilySet families) {
        Bank made = BankGenerator.generate(loaded.snapshot(), families, GeneratorSettings.usual());
        try {
            Path items = Files.createTempFile("quadrivia", ".jsonl");
            Path tests = Files.createTempFile("quadrivia", ".jsonl");
            try {
                BankFiles.items(items, made.items());
                BankFiles.quizzes(tests, made, QUIZZES, LENGTH, 0);
                Map<String, Map<String, Integer>> leftOut = new TreeMap<>();
                DropReasonTable.of(made, families.names())
                        .forEach((family, causes) -> leftOut.put(
                                family,
                                causes.stream()
                                        .collect(Collectors.toMap(DroppedCandidates::text, DroppedCandidates::count))));
                return written(loaded, families, items, tests, leftOut, unasked(loaded, made));
            } finally {
                Files.delete(items);
                Files.delete(tests);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<String>> unasked(LoadOutcome.Loaded loaded, Bank bank) {
        Map<String, List<String>> unasked = new TreeMap<>();
        Set<String> hidden = hidden(loaded);
        ObjectiveGaps.of(loaded.snapshot(), bank, item -> !hidden.contains(item.id()))
                .forEach(asked -> unasked.put(
                        asked.objective().id().iri(),
                        asked.gaps().stream()
                                .map(gap -> Messages.text("cli.report.gap", gap.fact(), gap.reason()))
                                .toList()));
        return unasked;
    }

    /** Returns the ids of items that the reviews beside the RDF hide. */
    private static Set<String> hidden(LoadOutcome.Loaded loaded) {
        return ShippedReviewFile.read(loaded.reviews()).reviews().stream()
                .filter(ShippedReview::hidden)
                .map(ShippedReview::item)
                .collect(Collectors.toSet());
    }

    private CheckReport written(
            LoadOutcome.Loaded loaded,
            FamilySet families,
            Path items,
            @Nullable Path tests,
            Map<String, Map<String, Integer>> leftOut,
            Map<String, List<String>> unasked) {
        CheckReport report = Checker.check(loaded.snapshot(), items, tests);
        OutputFile.write(
                out,
                writer -> WebReport.write(
                        loaded.snapshot(), items, report, families.titles(), leftOut, unasked, hidden(loaded), writer));
        return report;
    }

    private void say(CheckReport report) {
        long breached = report.bars().stream()
                .filter(bar -> bar.verdict() == Verdict.BREACHED)
                .count();
        String key =
                report.items() == 0 ? "cli.report.empty" : breached == 0 ? "cli.report.done" : "cli.report.breached";
        spec.commandLine().getOut().println(Messages.text(key, out.toString(), breached));
        spec.commandLine().getOut().flush();
    }
}
