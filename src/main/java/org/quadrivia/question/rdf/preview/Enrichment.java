package org.quadrivia.question.rdf.preview;

import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.knowledge.Named;

/**
 * A statement that could be added to a knowledge base and might yield more questions.
 *
 * @param about the property
 * @param things the things that would get a value; empty if the statement is about the property itself
 * @param said the quads to add; dates and words are placeholders, to test what they would yield
 */
public record Enrichment(Kind kind, Named about, List<Named> things, Set<Quad> said) {
    /** Kinds of such statements. */
    public enum Kind {
        /** All values of the property are known. */
        COMPLETE,
        /** The property has at most one value. */
        SINGLE,
        /** Dates of things that have none. */
        DATES,
        /** Words with which the property is asked and stated. */
        WORDS
    }

    public Enrichment {
        things = List.copyOf(things);
        said = Set.copyOf(said);
    }
}
