package org.quadrivia.cli.knowledge;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.quadrivia.Messages;
import org.quadrivia.cli.common.Refused;
import org.quadrivia.cli.server.Preconditions;
import org.quadrivia.knowledge.rdf.load.KnowledgeLoader;
import org.quadrivia.knowledge.rdf.load.LoadOutcome;
import org.quadrivia.knowledge.rdf.load.Problem;
import org.quadrivia.question.rdf.family.FamilySet;

/** What the commands read: a knowledge base, and the families that lie with it. */
final class Rdf {
    private Rdf() {}

    /** {@link #load(Path, List, PrintWriter)} of what a command's options name. */
    static LoadOutcome.Loaded load(KnowledgeOptions options, PrintWriter notes) {
        return load(options.kb, options.lexicons, notes);
    }

    /**
     * The whole knowledge base, with what the lexicons say of its terms; what a person should know of it goes to {@code notes}.
     *
     * @throws Refused with a line for each problem
     */
    static LoadOutcome.Loaded load(Path path, List<Path> lexicons, PrintWriter notes) {
        Preconditions.readable(path);
        lexicons.forEach(Preconditions::readableLexicon);
        return switch (KnowledgeLoader.load(path, lexicons)) {
            case LoadOutcome.Loaded loaded -> {
                loaded.notes().forEach(note -> notes.println(Messages.text("cli.note", note)));
                yield loaded;
            }
            case LoadOutcome.Refused refused -> throw Refused.saying(lines(refused.problems()));
        };
    }

    /**
     * The shipped families, those beside the RDF and those that the options name; a line for each broken one goes to
     * {@code refusals}.
     *
     * @throws Refused where there is no such folder or file of families
     */
    static FamilySet families(LoadOutcome.Loaded loaded, FamilyOptions more, PrintWriter refusals) {
        more.places.forEach(Preconditions::readableFamilies);
        List<Path> places = new ArrayList<>(loaded.families());
        places.addAll(more.places);
        FamilySet families = FamilySet.with(places).and(loaded.snapshot());
        families.refused().forEach(refusals::println);
        return families;
    }

    /** A line for each problem. */
    static String lines(List<Problem> problems) {
        return problems.stream().map(Problem::toString).collect(Collectors.joining(System.lineSeparator()));
    }
}
