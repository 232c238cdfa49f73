package org.quadrivia.question.rdf.preview;

import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.knowledge.Named;

/**
 * Statements that could be added to a knowledge base and might yield more questions.
 *
 * @param about the property of the statements
 * @param things the things that would get a value; empty if the statements are about the property itself
 * @param said the quads to add; dates and wordings are placeholders, which are used to test how many questions would result
 */
public record Enrichment(Kind kind, Named about, List<Named> things, Set<Quad> said) {
    /** The kinds of such statements. */
    public enum Kind {
        /** The knowledge base has all values of the property. */
        COMPLETE,
        /** The property has at most one value. */
        SINGLE,
        /** Dates of things that have none. */
        DATES,
        /** Wordings with which questions ask about the property and sentences state it. */
        WORDS
    }

    public Enrichment {
        things = List.copyOf(things);
        said = Set.copyOf(said);
    }
}
