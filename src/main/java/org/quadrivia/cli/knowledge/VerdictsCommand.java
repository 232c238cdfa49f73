package org.quadrivia.cli.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.quadrivia.Messages;
import org.quadrivia.cli.common.CommandRefused;
import org.quadrivia.cli.common.Refusals;
import org.quadrivia.cli.server.StartPreconditions;
import org.quadrivia.question.Item;
import org.quadrivia.question.sample.Verdict;
import org.quadrivia.question.sample.VerdictFile;
import org.quadrivia.question.sample.VerdictSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks the verdicts of readers and counts them. */
@Command(name = "verdicts", sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the required fields
public final class VerdictsCommand implements Callable<Integer> {
    @Option(names = "--items", paramLabel = "ITEMS", required = true)
    private Path items;

    @Parameters(paramLabel = "SHEET", arity = "1..*", descriptionKey = "sheets")
    private List<Path> sheets;

    @Spec
    private CommandSpec spec;

    /**
     * Prints how many items the readers find usable, and how often each code was given. Returns 0.
     *
     * @throws CommandRefused with a line for each bad row if any sheet has one
     */
    @Override
    public Integer call() {
        List<Item> sample = BankFiles.read(items);
        List<Verdict> verdicts = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (Path sheet : sheets) {
            VerdictFile.Content content = VerdictFile.read(text(sheet), sample);
            verdicts.addAll(content.verdicts());
            content.faults().forEach(fault -> faults.add(sheet + ", " + fault));
        }
        if (!faults.isEmpty()) {
            throw CommandRefused.saying(String.join(System.lineSeparator(), faults));
        }
        if (verdicts.isEmpty()) {
            throw CommandRefused.because("cli.verdicts.none");
        }
        VerdictSummary summary = VerdictSummary.of(verdicts);
        spec.commandLine()
                .getOut()
                .println(Messages.text(
                        "cli.verdicts.done",
                        summary.usable(),
                        summary.verdicts(),
                        (double) summary.usable() / summary.verdicts(),
                        summary.codes().entrySet().stream()
                                .map(code -> code.getKey() + " " + code.getValue())
                                .collect(Collectors.joining(", "))));
        return 0;
    }

    private static String text(Path sheet) {
        StartPreconditions.readableItems(sheet);
        try {
            return Files.readString(sheet);
        } catch (IOException e) {
            throw CommandRefused.because("cli.items.unreadable", sheet, Refusals.cause(e));
        }
    }
}
