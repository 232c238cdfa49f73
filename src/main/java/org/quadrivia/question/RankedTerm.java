package org.quadrivia.question;

import java.util.List;

/**
 * A property or class, and how soon questions ask about it.
 *
 * @param label its label, or its IRI if it has none
 * @param property whether it is a property rather than a class
 * @param reason why it comes sooner or later, as the last part of a message key
 * @param percent how central the members of a class are on average, compared with all things; 0 for a property
 * @param examples the first things or values asked about
 */
public record RankedTerm(
        String iri, String label, boolean property, String reason, int percent, List<String> examples) {
    /** The reason of a term that the knowledge base declares to be asked sooner. */
    public static final String RAISED = "raised";
    /** The reason of a term that the knowledge base declares to be asked later. */
    public static final String LOWERED = "lowered";

    public RankedTerm {
        examples = List.copyOf(examples);
    }

    /** Whether the knowledge base declares how soon it is asked. */
    public boolean declared() {
        return reason.equals(RAISED) || reason.equals(LOWERED);
    }
}
