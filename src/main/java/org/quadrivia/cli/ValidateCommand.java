package org.quadrivia.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.quadrivia.Messages;
import org.quadrivia.knowledge.rdf.LoadOutcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says whether a knowledge base can be taken: its RDF, its families, and what its shapes ask. */
@Command(name = "validate")
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class ValidateCommand implements Callable<Integer> {
    @Parameters(paramLabel = "PATH")
    private Path path;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        LoadOutcome.Loaded loaded = Rdf.load(path, spec.commandLine().getErr());
        Rdf.families(loaded);
        spec.commandLine().getOut().println(Messages.text("cli.validate.good", path.toString()));
        return 0;
    }
}
