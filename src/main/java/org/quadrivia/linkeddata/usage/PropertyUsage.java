package org.quadrivia.linkeddata.usage;

import java.util.List;

/**
 * How a property is used, by the members of a class or by everything.
 *
 * @param iri IRI of the property
 * @param triples number of statements with it
 * @param classes the classes of its values, with the number of statements, the most frequent first
 * @param datatypes the datatypes of its values, with the number of statements, the most frequent first
 */
public record PropertyUsage(String iri, long triples, List<Count> classes, List<Count> datatypes) {
    public PropertyUsage {
        classes = List.copyOf(classes);
        datatypes = List.copyOf(datatypes);
    }

    /** A term and how often it was counted. */
    public record Count(String iri, long number) {}
}
