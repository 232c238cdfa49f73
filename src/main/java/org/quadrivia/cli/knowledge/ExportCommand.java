package org.quadrivia.cli.knowledge;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.quadrivia.Messages;
import org.quadrivia.cli.common.OutputFile;
import org.quadrivia.knowledge.rdf.load.LoadOutcome;
import org.quadrivia.knowledge.rdf.snapshot.DatasetExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a knowledge base as the queries of its items see it. */
@Command(name = "export", sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the required fields
public final class ExportCommand implements Callable<Integer> {
    @Mixin
    private KnowledgeOptions knowledge;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private Path out;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        LoadOutcome.Loaded loaded =
                KnowledgeInput.load(knowledge, spec.commandLine().getErr());
        OutputFile.write(out, writer -> DatasetExport.write(loaded.snapshot(), writer));
        spec.commandLine().getOut().println(Messages.text("cli.export.done", out.toString()));
        return 0;
    }
}
