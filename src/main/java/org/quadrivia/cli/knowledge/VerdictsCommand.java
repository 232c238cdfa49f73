package org.quadrivia.cli.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quadrivia.Messages;
import org.quadrivia.cli.common.CommandRefused;
import org.quadrivia.cli.common.OutputFile;
import org.quadrivia.cli.common.Refusals;
import org.quadrivia.cli.server.StartPreconditions;
import org.quadrivia.knowledge.review.ShippedReview;
import org.quadrivia.knowledge.review.ShippedReviewFile;
import org.quadrivia.question.Item;
import org.quadrivia.question.sample.ReaderVerdict;
import org.quadrivia.question.sample.VerdictFile;
import org.quadrivia.question.sample.VerdictReviews;
import org.quadrivia.question.sample.VerdictSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks the verdicts of readers, counts them, and takes them over as reviews that come with a knowledge base. */
@Command(name = "verdicts", sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the required fields
public final class VerdictsCommand implements Callable<Integer> {
    @Option(names = "--items", paramLabel = "ITEMS", required = true)
    private Path items;

    @Option(names = "--reviews-out", paramLabel = "FILE")
    private @Nullable Path reviewsOut;

    @Parameters(paramLabel = "SHEET", arity = "1..*", descriptionKey = "sheets")
    private List<Path> sheets;

    @Spec
    private CommandSpec spec;

    /**
     * Prints how many items the readers find usable, and how often each code was given. If wanted, takes the verdicts over
     * into a file of reviews. Returns 0.
     *
     * @throws CommandRefused with a line for each bad row if any sheet or the present file of reviews has one; nothing is
     *     written then
     */
    @Override
    public Integer call() {
        List<Item> sample = BankFiles.read(items);
        List<ReaderVerdict> verdicts = new ArrayList<>();
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
        if (reviewsOut != null) {
            takeOver(verdicts, reviewsOut);
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

    private void takeOver(List<ReaderVerdict> verdicts, Path file) {
        if (!ShippedReviewFile.NAME.equals(String.valueOf(file.getFileName()))) {
            throw new ParameterException(
                    spec.commandLine(), Messages.text("cli.verdicts.reviews.name", ShippedReviewFile.NAME));
        }
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        List<ShippedReview> reviews = VerdictReviews.merged(present(file), verdicts, now);
        OutputFile.write(file, writer -> writer.append(ShippedReviewFile.write(reviews)));
        List<ShippedReview> taken = VerdictReviews.of(verdicts, now);
        spec.commandLine()
                .getOut()
                .println(Messages.text(
                        "cli.verdicts.reviews",
                        taken.stream().filter(ShippedReview::approved).count(),
                        taken.stream()
                                .filter(review -> review.reworded().isPresent())
                                .count(),
                        taken.stream().filter(ShippedReview::hidden).count(),
                        file,
                        reviews.size()));
    }

    /** Returns the reviews that the file holds already; none if it does not exist. */
    private static List<ShippedReview> present(Path file) {
        if (!Files.exists(file)) {
            return List.of();
        }
        ShippedReviewFile.Content content = ShippedReviewFile.read(text(file));
        if (!content.faults().isEmpty()) {
            throw CommandRefused.saying(content.faults().stream()
                    .map(fault -> file + ":" + fault.line() + ": " + fault.message())
                    .collect(Collectors.joining(System.lineSeparator())));
        }
        return content.reviews();
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
