package org.quadrivia.knowledge.rdf.load;

import java.nio.file.Path;
import java.util.List;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/** What came of loading RDF: all of it, or nothing. */
public sealed interface LoadOutcome {
    /**
     * Everything was read.
     *
     * @param snapshot the dataset, ready to query
     * @param families files of question families that lay beside the RDF
     * @param shapes files of SHACL shapes; no part of the dataset
     * @param notes what a person should know: files left alone, warnings of the parser
     */
    record Loaded(Snapshot snapshot, List<Path> families, List<Path> shapes, List<String> notes)
            implements LoadOutcome {
        public Loaded {
            families = List.copyOf(families);
            shapes = List.copyOf(shapes);
            notes = List.copyOf(notes);
        }
    }

    /**
     * Nothing was loaded.
     *
     * @param problems at least one; the first fault of each bad file
     */
    record Refused(List<Problem> problems) implements LoadOutcome {
        /** @throws IllegalArgumentException if there is no problem */
        public Refused {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("refused without a problem");
            }
        }
    }
}
