package org.quadrivia.cli.knowledge;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.quadrivia.Messages;
import org.quadrivia.cli.common.CommandRefused;
import org.quadrivia.cli.server.StartPreconditions;
import org.quadrivia.knowledge.rdf.load.KnowledgeLoader;
import org.quadrivia.knowledge.rdf.load.LoadOutcome;
import org.quadrivia.knowledge.rdf.load.LoadProblem;
import org.quadrivia.question.rdf.family.FamilySet;

/** Loads what the commands read: a knowledge base, and the families beside it. */
final class KnowledgeInput {
    private KnowledgeInput() {}

    /** Loads the knowledge base and lexicons named by the options; see {@link #load(Path, List, PrintWriter)}. */
    static LoadOutcome.Loaded load(KnowledgeOptions options, PrintWriter notes) {
        return load(options.kb, options.lexicons, notes);
    }

    /**
     * Loads the whole knowledge base and the lexicons for its terms. Remarks that people should read go to {@code notes}.
     *
     * @throws CommandRefused with a line for each problem
     */
    static LoadOutcome.Loaded load(Path path, List<Path> lexicons, PrintWriter notes) {
        StartPreconditions.readable(path);
        lexicons.forEach(StartPreconditions::readableLexicon);
        return switch (KnowledgeLoader.load(path, lexicons)) {
            case LoadOutcome.Loaded loaded -> {
                loaded.notes().forEach(note -> notes.println(Messages.text("cli.note", note)));
                yield loaded;
            }
            case LoadOutcome.Refused refused -> throw CommandRefused.saying(lines(refused.problems()));
        };
    }

    /**
     * Reads the shipped families, those beside the RDF, and those named by the options. A line for each broken family goes to
     * {@code refusals}.
     *
     * @throws CommandRefused if a folder or file of families does not exist or cannot be read
     */
    static FamilySet families(LoadOutcome.Loaded loaded, FamilyOptions more, PrintWriter refusals) {
        more.places.forEach(StartPreconditions::readableFamilies);
        List<Path> places = new ArrayList<>(loaded.families());
        places.addAll(more.places);
        FamilySet families = FamilySet.with(places).and(loaded.snapshot());
        families.refused().forEach(refusals::println);
        return families;
    }

    /** Returns a line for each problem. */
    static String lines(List<LoadProblem> problems) {
        return problems.stream().map(LoadProblem::toString).collect(Collectors.joining(System.lineSeparator()));
    }
}
