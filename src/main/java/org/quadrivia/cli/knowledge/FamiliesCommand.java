package org.quadrivia.cli.knowledge;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.quadrivia.Messages;
import org.quadrivia.cli.common.OutputFile;
import org.quadrivia.knowledge.rdf.load.LoadOutcome;
import org.quadrivia.question.rdf.family.FamilySet;
import org.quadrivia.question.rdf.preview.FamilyGuide;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Describes the question families, each with an example item from a knowledge base. */
@Command(name = "families", sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the required fields
public final class FamiliesCommand implements Callable<Integer> {
    @Mixin
    private KnowledgeOptions knowledge;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private Path out;

    @Mixin
    private FamilyOptions more;

    @Spec
    private CommandSpec spec;

    /** Returns 0, or 1 if a family was refused; the other families are described all the same. */
    @Override
    public Integer call() {
        LoadOutcome.Loaded loaded =
                KnowledgeInput.load(knowledge, spec.commandLine().getErr());
        FamilySet families =
                KnowledgeInput.families(loaded, more, spec.commandLine().getErr());
        OutputFile.write(out, writer -> FamilyGuide.write(families, loaded.snapshot(), writer));
        spec.commandLine().getOut().println(Messages.text("cli.export.done", out.toString()));
        return families.refused().isEmpty() ? 0 : 1;
    }
}
