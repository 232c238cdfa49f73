package org.quadrivia.question.rdf.tools;

import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.knowledge.Named;

/**
 * Something that could be said and might give questions.
 *
 * @param about the property
 * @param things those of which it would be said; none where it is said of the property
 * @param said what to say; of dates and words a stand-in, to see what it would give
 */
public record Enrichment(Kind kind, Named about, List<Named> things, Set<Quad> said) {
    /** What could be said. */
    public enum Kind {
        /** All values are there. */
        COMPLETE,
        /** There is one value at most. */
        SINGLE,
        /** Dates of things that have none. */
        DATES,
        /** How it is asked and stated. */
        WORDS
    }

    public Enrichment {
        things = List.copyOf(things);
        said = Set.copyOf(said);
    }
}
