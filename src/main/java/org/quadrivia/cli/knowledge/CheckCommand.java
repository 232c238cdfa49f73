package org.quadrivia.cli.knowledge;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quadrivia.cli.common.OutputFile;
import org.quadrivia.cli.server.StartPreconditions;
import org.quadrivia.knowledge.rdf.load.LoadOutcome;
import org.quadrivia.quality.Checker;
import org.quadrivia.quality.ReportJson;
import org.quadrivia.quality.ReportText;
import org.quadrivia.quality.result.CheckReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures a bank, from any generator, against the quality bars. */
@Command(name = "check", sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the required fields
public final class CheckCommand implements Callable<Integer> {
    @Mixin
    private KnowledgeOptions knowledge;

    @Parameters(paramLabel = "ITEMS", descriptionKey = "items")
    private Path items;

    @Option(names = "--quizzes", paramLabel = "FILE")
    private @Nullable Path quizzes;

    @Option(names = "--json", paramLabel = "FILE")
    private @Nullable Path json;

    @Spec
    private CommandSpec spec;

    /** Returns 0 if the bank has items and no bar is breached, else 1. */
    @Override
    public Integer call() {
        StartPreconditions.readableItems(items);
        if (quizzes != null) {
            StartPreconditions.readableItems(quizzes);
        }
        LoadOutcome.Loaded loaded =
                KnowledgeInput.load(knowledge, spec.commandLine().getErr());
        CheckReport report = Checker.check(loaded.snapshot(), items, quizzes);
        ReportText.print(report, System.out);
        if (json != null) {
            OutputFile.write(json, writer -> {
                for (String line : ReportJson.lines(report)) {
                    writer.append(line).append('\n');
                }
            });
        }
        return report.ok() ? 0 : 1;
    }
}
