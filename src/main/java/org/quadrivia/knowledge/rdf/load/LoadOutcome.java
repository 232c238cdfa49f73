package org.quadrivia.knowledge.rdf.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.quadrivia.knowledge.rdf.snapshot.Attachments;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/** The outcome of loading RDF: either all of it was loaded, or nothing. */
public sealed interface LoadOutcome {
    /**
     * Everything was loaded.
     *
     * @param snapshot the dataset, ready to query
     * @param families files of question families found beside the RDF
     * @param shapes files of SHACL shapes, which are not part of the dataset
     * @param reviews reviews of questions found beside the RDF, in one text; empty if there are none
     * @param notes what a person should know: ignored files, warnings of the parser
     */
    record Loaded(Snapshot snapshot, List<Path> families, List<RdfFile> shapes, String reviews, List<String> notes)
            implements LoadOutcome {
        public Loaded {
            families = List.copyOf(families);
            shapes = List.copyOf(shapes);
            notes = List.copyOf(notes);
        }

        /** Reads the families and shapes, and adds the reviews. */
        public Attachments attachments() {
            return AttachmentFiles.read(families, shapes, reviews);
        }

        /** Does the same with the families in more files and folders. */
        public Attachments attachmentsAnd(List<Path> places) {
            List<Path> all = new ArrayList<>(families);
            all.addAll(places);
            return AttachmentFiles.read(all, shapes, reviews);
        }
    }

    /**
     * Nothing was loaded.
     *
     * @param problems at least one: for each bad file its first fault, or in N-Triples and N-Quads its bad lines
     */
    record Refused(List<LoadProblem> problems) implements LoadOutcome {
        /** @throws IllegalArgumentException if there is no problem */
        public Refused {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("refused without a problem");
            }
        }
    }

    /**
     * Returns what was loaded, for callers that cannot show an outcome to anybody.
     *
     * @throws KnowledgeRefused with one line for each problem
     */
    default Loaded orRefuse() {
        return switch (this) {
            case Loaded loaded -> loaded;
            case Refused(var problems) ->
                throw new KnowledgeRefused(
                        problems.stream().map(LoadProblem::toString).collect(Collectors.joining("\n")));
        };
    }
}
