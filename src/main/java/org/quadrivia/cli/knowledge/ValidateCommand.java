package org.quadrivia.cli.knowledge;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.quadrivia.Messages;
import org.quadrivia.cli.common.CommandRefused;
import org.quadrivia.knowledge.rdf.load.LoadOutcome;
import org.quadrivia.knowledge.rdf.shapes.ShapesCheck;
import org.quadrivia.knowledge.rdf.shapes.ShapesOutcome;
import org.quadrivia.question.rdf.family.FamilySet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks whether a knowledge base can be used: its RDF, its families, and its SHACL shapes. */
@Command(name = "validate")
@SuppressWarnings("NullAway.Init") // picocli sets the required fields
public final class ValidateCommand implements Callable<Integer> {
    @Parameters(paramLabel = "PATH", descriptionKey = "path")
    private Path path;

    @Option(names = "--lexicon", paramLabel = "FILE", descriptionKey = "lexicon")
    private List<Path> lexicons = List.of();

    @Mixin
    private FamilyOptions more;

    @Spec
    private CommandSpec spec;

    /** Returns 0 if the knowledge base can be used, with or without warnings, else 1. */
    @Override
    public Integer call() {
        LoadOutcome.Loaded loaded =
                KnowledgeInput.load(path, lexicons, spec.commandLine().getErr());
        FamilySet families =
                KnowledgeInput.families(loaded, more, spec.commandLine().getErr());
        if (!families.refused().isEmpty()) {
            return 1;
        }
        PrintWriter print = spec.commandLine().getOut();
        if (loaded.snapshot().languageFound()) {
            print.println(
                    Messages.text("cli.validate.language", loaded.snapshot().language()));
        }
        return switch (ShapesCheck.check(loaded.snapshot(), loaded.shapes())) {
            case ShapesOutcome.Conforms conforms -> {
                print.println(Messages.text("cli.validate.good", path.toString(), conforms.shapes()));
                yield 0;
            }
            case ShapesOutcome.Violated violated -> {
                violated.violations()
                        .forEach(violation ->
                                print.println(line(violation.severity().name(), violation)));
                print.println(Messages.text(
                        "cli.validate.departs",
                        path.toString(),
                        violated.violations().size()));
                yield violated.hasErrors() ? 1 : 0;
            }
            case ShapesOutcome.BadShapes bad -> throw CommandRefused.saying(KnowledgeInput.lines(bad.problems()));
        };
    }

    private static String line(String severity, Object violation) {
        return Messages.text("cli.validate." + severity.toLowerCase(java.util.Locale.ROOT), violation);
    }
}
