package org.quadrivia.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.quadrivia.Messages;
import org.quadrivia.knowledge.rdf.KnowledgeLoader;
import org.quadrivia.knowledge.rdf.LoadOutcome;
import org.quadrivia.knowledge.rdf.Problem;
import org.quadrivia.question.rdf.FamilySet;

/** What the commands read: a knowledge base, and the families that lie with it. */
final class Rdf {
    private Rdf() {}

    /**
     * The whole knowledge base; what a person should know of it goes to {@code notes}.
     *
     * @throws Refused with a line for each problem
     */
    static LoadOutcome.Loaded load(Path path, PrintWriter notes) {
        Preconditions.readable(path);
        return switch (KnowledgeLoader.load(path)) {
            case LoadOutcome.Loaded loaded -> {
                loaded.notes().forEach(note -> notes.println(Messages.text("cli.note", note)));
                yield loaded;
            }
            case LoadOutcome.Refused refused -> throw Refused.saying(lines(refused.problems()));
        };
    }

    /** The shipped families and those beside the RDF; a line for each broken one goes to {@code refusals}. */
    static FamilySet families(LoadOutcome.Loaded loaded, PrintWriter refusals) {
        FamilySet families = FamilySet.with(loaded.families());
        families.refused().forEach(refusals::println);
        return families;
    }

    /** A line for each problem. */
    static String lines(List<Problem> problems) {
        return problems.stream().map(Problem::toString).collect(Collectors.joining(System.lineSeparator()));
    }
}
