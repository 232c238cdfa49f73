package org.quadrivia.question.rdf.preview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.quadrivia.Messages;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.sparql.QueryRunner;
import org.quadrivia.knowledge.source.Diagnostic;
import org.quadrivia.question.DropReason;
import org.quadrivia.question.FamilyPreview;
import org.quadrivia.question.Item;
import org.quadrivia.question.rdf.bank.BankGenerator;
import org.quadrivia.question.rdf.bank.FamilyRun;
import org.quadrivia.question.rdf.bank.GeneratorServices;
import org.quadrivia.question.rdf.bank.GeneratorSettings;
import org.quadrivia.question.rdf.bank.IdentifiedDraft;
import org.quadrivia.question.rdf.bank.ItemWriter;
import org.quadrivia.question.rdf.bank.MakerFactory;
import org.quadrivia.question.rdf.candidates.Candidates;
import org.quadrivia.question.rdf.common.StepBudget;
import org.quadrivia.question.rdf.family.FamilyFile;
import org.quadrivia.question.rdf.family.FamilyParser;
import org.quadrivia.question.rdf.makers.StemLimit;

/** Tries a family before its author saves it. One thread runs the trial; other threads may watch it and cancel it. */
public final class FamilyTrial {
    private static final int MAX_ITEMS = 10;
    private static final int MAX_EXAMINED = 2_000;

    private final Snapshot snapshot;
    private final FamilyFile family;
    private final List<Item> items = new ArrayList<>();
    private int examined;
    private final Map<String, Integer> dropped = new HashMap<>();
    private volatile FamilyPreview known = FamilyPreview.BEGUN;
    private volatile boolean cancelled;
    private volatile @Nullable QueryRunner runner;

    private FamilyTrial(Snapshot snapshot, FamilyFile family) {
        this.snapshot = snapshot;
        this.family = family;
    }

    /** Returns the first fault because of which a text is not a valid family; empty if there is none. */
    public static List<Diagnostic> faults(String text) {
        return FamilyParser.read("", text, true) instanceof FamilyParser.Result.Broken broken
                ? List.of(diagnostic(broken, text))
                : List.of();
    }

    /** Returns the fault with its place. A fault without a line is placed at the beginning of the text. */
    private static Diagnostic diagnostic(FamilyParser.Result.Broken broken, String text) {
        List<String> lines = text.lines().toList();
        int line = Math.max(1, Math.min(broken.line(), Math.max(1, lines.size())));
        int length = lines.isEmpty() ? 0 : lines.get(line - 1).length();
        int column = Math.max(1, Math.min(broken.column(), length + 1));
        int end = broken.line() > 0 ? Math.max(column, length + 1) : column;
        return new Diagnostic(line, column, line, end, Diagnostic.Severity.ERROR, broken.cause());
    }

    /** Returns a trial on a snapshot; empty if the text is not a valid family. */
    public static Optional<FamilyTrial> of(Snapshot snapshot, String file, String text) {
        return FamilyParser.read(file, text, true) instanceof FamilyParser.Result.Read(var family)
                ? Optional.of(new FamilyTrial(snapshot, family))
                : Optional.empty();
    }

    /** Returns the results so far. */
    public FamilyPreview look() {
        return known;
    }

    public void cancel() {
        cancelled = true;
        QueryRunner running = runner;
        if (running != null) {
            running.stop();
        }
    }

    /**
     * Runs the trial until there are ten questions, until there are no more candidates, until enough candidates have been
     * examined, or until somebody cancels it.
     */
    public void run() {
        try {
            make();
        } finally {
            known = new FamilyPreview(known.items(), known.looked(), known.dropped(), known.stopped(), true);
        }
    }

    private void make() {
        GeneratorServices things = new GeneratorServices(snapshot, GeneratorSettings.usual());
        things.steps.allow(BankGenerator.allowance(things.graph));
        try {
            make(things);
        } catch (StepBudget.Exceeded exceeded) {
            tell(examined, DropReason.STEP_LIMIT.text());
        } catch (CancellationException late) {
            tell(examined, Messages.text("family.late"));
        }
    }

    private void make(GeneratorServices things) {
        Map<FamilyFile.About, GeneratorServices> views = things.views();
        Candidates candidates = things.candidates(views);
        runner = candidates.runner(family);
        ItemWriter writer = things.writer();
        FamilyRun run = things.run(
                family,
                MakerFactory.of(family, things, views, StemLimit.NONE),
                candidates.of(family),
                writer,
                candidate -> false);
        while (!cancelled && items.size() < MAX_ITEMS && examined < MAX_EXAMINED && run.more()) {
            Optional<FamilyRun.Result> result;
            try {
                result = run.next();
            } finally {
                examined = run.examined();
            }
            result.ifPresent(made -> take(made, writer));
        }
        tell(examined, candidates.stopped().getOrDefault(family.file(), ""));
    }

    private void take(FamilyRun.Result result, ItemWriter writer) {
        switch (result) {
            case FamilyRun.Result.Failed(DropReason reason, var asked) -> dropped.merge(reason.text(), 1, Integer::sum);
            case FamilyRun.Result.Passed(IdentifiedDraft item) -> {
                switch (writer.write(item)) {
                    case ItemWriter.Written.Complete(Item complete) -> enter(complete);
                    case ItemWriter.Written.Rejected(DropReason reason) ->
                        dropped.merge(reason.text(), 1, Integer::sum);
                }
            }
        }
        tell(examined, "");
    }

    private void enter(Item item) {
        if (items.stream().noneMatch(other -> other.id().equals(item.id())) && items.size() < MAX_ITEMS) {
            items.add(item);
        }
    }

    private void tell(int examined, String stopped) {
        Map<String, Integer> causes = new LinkedHashMap<>();
        dropped.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(cause -> causes.put(cause.getKey(), cause.getValue()));
        known = new FamilyPreview(items, examined, causes, stopped, false);
    }
}
