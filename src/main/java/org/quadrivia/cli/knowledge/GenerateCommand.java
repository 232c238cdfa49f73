package org.quadrivia.cli.knowledge;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quadrivia.Messages;
import org.quadrivia.cli.common.OutputFile;
import org.quadrivia.exchange.LeftOut;
import org.quadrivia.exchange.QuestionSet;
import org.quadrivia.exchange.file.QuestionFormat;
import org.quadrivia.knowledge.rdf.load.LoadOutcome;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.view.KbCards;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Difficulty;
import org.quadrivia.question.DropReason;
import org.quadrivia.question.DroppedCandidates;
import org.quadrivia.question.rdf.bank.BankGenerator;
import org.quadrivia.question.rdf.bank.GeneratorSettings;
import org.quadrivia.question.rdf.family.FamilySet;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the question bank of a knowledge base, and quizzes drawn from it. */
@Command(name = "generate", sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the required fields
public final class GenerateCommand implements Callable<Integer> {
    @Mixin
    private KnowledgeOptions knowledge;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private Path out;

    @Option(names = "--format", paramLabel = "FORMAT", converter = BankFormat.Converter.class, defaultValue = "json")
    private BankFormat format;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "0")
    private long seed;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "" + GeneratorSettings.DEFAULT_LIMIT)
    private int limit;

    @Option(names = "--family", paramLabel = "NAME")
    private Set<String> families = Set.of();

    @Option(names = "--difficulty", paramLabel = "LEVEL", converter = DifficultyConverter.class)
    private @Nullable Difficulty difficulty;

    @Mixin
    private FamilyOptions more;

    @ArgGroup(exclusive = false)
    private @Nullable QuizOptions quizzes;

    @Spec
    private CommandSpec spec;

    /** Returns 0, or 1 if a family was refused; the questions of the other families are written all the same. */
    @Override
    public Integer call() {
        atLeastOne("--limit", limit);
        if (quizzes != null) {
            atLeastOne("--quizzes", quizzes.count);
            atLeastOne("--length", quizzes.length);
        }
        LoadOutcome.Loaded loaded =
                KnowledgeInput.load(knowledge, spec.commandLine().getErr());
        FamilySet known =
                KnowledgeInput.families(loaded, more, spec.commandLine().getErr());
        families.stream()
                .filter(name -> !known.names().contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw misuse("cli.family.unknown", name, String.join(", ", known.names()));
                });
        Bank bank = BankGenerator.generate(
                loaded.snapshot(), known, new GeneratorSettings(seed, limit, families, difficulty));
        List<LeftOut> leftOut = write(loaded.snapshot(), bank);
        if (quizzes != null) {
            BankFiles.quizzes(quizzes.out, bank, quizzes.count, quizzes.length, seed);
        }
        report(bank, families.isEmpty() ? known.names() : families);
        report(leftOut);
        return known.refused().isEmpty() ? 0 : 1;
    }

    /** Writes the file and returns what its format cannot hold. */
    private List<LeftOut> write(Snapshot snapshot, Bank bank) {
        QuestionFormat other = format.other();
        if (other == null) {
            BankFiles.items(out, bank.items());
            return List.of();
        }
        QuestionSet set = QuestionSet.of(QuestionSet.key(bank.kb()), KbCards.title(snapshot), bank, bank.items());
        OutputFile.writeBytes(out, stream -> other.write(set, stream));
        return other.leftOut(set);
    }

    private void report(List<LeftOut> leftOut) {
        PrintWriter print = spec.commandLine().getOut();
        leftOut.stream()
                .collect(Collectors.groupingBy(LeftOut::reason, TreeMap::new, Collectors.toList()))
                .forEach((reason, questions) -> {
                    print.println(Messages.text(
                            "cli.generate.left-out",
                            questions.size(),
                            Messages.text("exchange.left-out." + reason.name().toLowerCase(Locale.ROOT))));
                    questions.forEach(
                            left -> print.println("  " + left.question().id() + "  "
                                    + left.question().kind().word() + "  "
                                    + left.question().text()));
                });
        print.flush();
    }

    private void report(Bank bank, Set<String> asked) {
        PrintWriter print = spec.commandLine().getOut();
        bank.families().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(family ->
                        print.println(Messages.text("cli.generate.family", family.getKey(), family.getValue())));
        DropReasonTable.of(bank, asked)
                .forEach((family, causes) -> reported(bank, family, causes)
                        .forEach(cause -> print.println(
                                Messages.text("cli.generate.dropped", family, cause.text(), cause.count()))));
        print.println(Messages.text(
                "cli.generate.done",
                bank.questions().size(),
                bank.items().size(),
                bank.families().size(),
                out.toString()));
        print.flush();
    }

    /**
     * Returns the causes to print for a family: all of them if the bank is empty; else that it stopped at the limit, if it did;
     * else the most frequent one, if the family has candidates but no item; else none.
     */
    private static List<DroppedCandidates> reported(Bank bank, String family, List<DroppedCandidates> causes) {
        if (bank.items().isEmpty()) {
            return causes;
        }
        List<DroppedCandidates> limits = causes.stream()
                .filter(cause -> cause.reason() == DropReason.STEP_LIMIT)
                .toList();
        DroppedCandidates mostFrequent = Collections.max(causes, Comparator.comparing(DroppedCandidates::count));
        boolean silent = !bank.families().containsKey(family) && mostFrequent.count() > 0;
        return limits.isEmpty() && silent ? List.of(mostFrequent) : limits;
    }

    private void atLeastOne(String option, int value) {
        if (value < 1) {
            throw misuse("cli.at-least-one", option, Integer.toString(value));
        }
    }

    private ParameterException misuse(String key, Object... arguments) {
        return new ParameterException(spec.commandLine(), Messages.text(key, arguments));
    }

    /** How many quizzes to write, and where. */
    @SuppressWarnings("NullAway.Init")
    static final class QuizOptions {
        @Option(names = "--quizzes", paramLabel = "N", required = true)
        private int count;

        @Option(names = "--length", paramLabel = "N", defaultValue = "10")
        private int length;

        @Option(names = "--quizzes-out", paramLabel = "FILE", required = true)
        private Path out;
    }
}
