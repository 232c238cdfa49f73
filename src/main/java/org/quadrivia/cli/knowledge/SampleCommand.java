package org.quadrivia.cli.knowledge;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quadrivia.Messages;
import org.quadrivia.cli.common.CommandRefused;
import org.quadrivia.cli.common.OutputFile;
import org.quadrivia.knowledge.Passage;
import org.quadrivia.knowledge.rdf.load.LoadOutcome;
import org.quadrivia.question.Item;
import org.quadrivia.question.rdf.bank.BankGenerator;
import org.quadrivia.question.rdf.bank.GeneratorSettings;
import org.quadrivia.question.rdf.family.FamilySet;
import org.quadrivia.question.sample.ReadingSample;
import org.quadrivia.question.sample.SampleText;
import org.quadrivia.question.sample.VerdictSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Draws questions for people to read and judge. */
@Command(name = "sample", sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the required fields
public final class SampleCommand implements Callable<Integer> {
    @Option(names = "--kb", paramLabel = "PATH", descriptionKey = "kb")
    private @Nullable Path kb;

    @Option(names = "--lexicon", paramLabel = "FILE", descriptionKey = "lexicon")
    private List<Path> lexicons = List.of();

    @Mixin
    private FamilyOptions more;

    @Option(names = "--bank", paramLabel = "ITEMS")
    private @Nullable Path bank;

    @Option(names = "--seed", paramLabel = "N", required = true)
    private long seed;

    @Option(names = "--size", paramLabel = "N", defaultValue = "100")
    private int size;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private Path out;

    @Spec
    private CommandSpec spec;

    /**
     * Writes the sample as text and, beside it, the items and an empty sheet for the verdicts. Returns 0.
     *
     * @throws CommandRefused if there is nothing to draw from, or if a sheet is there already, which may hold verdicts
     */
    @Override
    public Integer call() {
        if (size < 1) {
            throw misuse("cli.at-least-one", "--size", Integer.toString(size));
        }
        Path sheet = beside(".verdicts.tsv");
        if (Files.exists(sheet)) {
            throw CommandRefused.because("cli.sample.sheet", sheet);
        }
        if (bank == null && kb == null) {
            throw misuse("cli.sample.origin");
        }
        Optional<LoadOutcome.Loaded> loaded = Optional.ofNullable(kb)
                .map(path ->
                        KnowledgeInput.load(path, lexicons, spec.commandLine().getErr()));
        List<Item> sample = ReadingSample.draw(items(loaded), size, seed);
        if (sample.isEmpty()) {
            throw CommandRefused.because("cli.sample.empty");
        }
        Path items = beside(".items.jsonl");
        OutputFile.write(out, writer -> {
            for (int n = 0; n < sample.size(); n++) {
                writer.append(SampleText.of(n + 1, sample.get(n), id -> paraphrase(loaded, id)));
            }
        });
        BankFiles.items(items, sample);
        OutputFile.write(sheet, writer -> writer.append(VerdictSheet.empty(sample)));
        spec.commandLine().getOut().println(Messages.text("cli.sample.done", sample.size(), out, items, sheet));
        return 0;
    }

    private List<Item> items(Optional<LoadOutcome.Loaded> loaded) {
        if (bank != null) {
            return BankFiles.read(bank);
        }
        FamilySet families = KnowledgeInput.families(
                loaded.orElseThrow(), more, spec.commandLine().getErr());
        GeneratorSettings settings = new GeneratorSettings(seed, GeneratorSettings.DEFAULT_LIMIT, Set.of());
        return BankGenerator.generate(loaded.orElseThrow().snapshot(), families, settings)
                .items();
    }

    private static String paraphrase(Optional<LoadOutcome.Loaded> loaded, String passage) {
        return loaded.flatMap(base -> base.snapshot().passage(passage))
                .map(Passage::paraphrase)
                .orElse("");
    }

    private ParameterException misuse(String key, Object... arguments) {
        return new ParameterException(spec.commandLine(), Messages.text(key, arguments));
    }

    /** Returns a file beside the text, with the same name but this ending. */
    private Path beside(String ending) {
        String name = String.valueOf(out.getFileName());
        int dot = name.lastIndexOf('.');
        return out.resolveSibling((dot < 1 ? name : name.substring(0, dot)) + ending);
    }
}
