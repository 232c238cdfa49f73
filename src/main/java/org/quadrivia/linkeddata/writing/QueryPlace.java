package org.quadrivia.linkeddata.writing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * A place in a query, and what stands around it. Terms are as they are written in the query.
 *
 * @param role what must stand at the place
 * @param subject the subject that the place belongs to; empty if there is none
 * @param path the properties between the subject and the place, in the order in which they lead there
 * @param around the statements of the group in which the place is, and of the groups around that one
 * @param prefixes IRIs of the prefixes that the query declares
 */
record QueryPlace(Role role, String subject, List<String> path, List<Pattern> around, Map<String, String> prefixes) {
    /** What can stand at a place. */
    enum Role {
        /** A subject, or another part of a group. */
        SUBJECT,
        PROPERTY,
        VALUE,
        /** Nothing of the statement that ends here, but maybe another part of the group. */
        END,
        EXPRESSION,
        GRAPH,
        /** A value in a table of values. */
        DATA,
        PREFIX,
        /** A part of a query outside of groups. */
        CLAUSE,
        NOTHING
    }

    /**
     * A statement with variables.
     *
     * @param path one property, or several of a path; a step that is not simply a property is empty
     */
    record Pattern(String subject, List<String> path, String value) {}

    QueryPlace {
        path = List.copyOf(path);
        around = List.copyOf(around);
        prefixes = Map.copyOf(prefixes);
    }

    /** Returns the IRI of a term as written; empty if it is not an IRI or its prefix is not declared. */
    Optional<String> iri(String term) {
        if (term.equals("a")) {
            return Optional.of(RDF.type.getURI());
        }
        if (term.startsWith("<") && term.endsWith(">")) {
            return Optional.of(term.substring(1, term.length() - 1));
        }
        int colon = term.indexOf(':');
        if (colon < 0 || term.startsWith("_:") || term.startsWith("\"") || term.startsWith("'")) {
            return Optional.empty();
        }
        return Optional.ofNullable(prefixes.get(term.substring(0, colon)))
                .map(space -> space + term.substring(colon + 1));
    }

    /** Returns the classes that a term is said to have. */
    List<String> classes(String term) {
        return around.stream()
                .filter(pattern -> pattern.subject().equals(term) && saysClass(pattern.path()))
                .flatMap(pattern -> iri(pattern.value()).stream())
                .distinct()
                .toList();
    }

    private boolean saysClass(List<String> path) {
        return is(path.getFirst(), RDF.type.getURI())
                && path.stream().skip(1).allMatch(step -> is(step, RDFS.subClassOf.getURI()));
    }

    /** Returns the properties that a term is said to have, besides its class. */
    List<String> properties(String term) {
        return simple(around.stream().filter(pattern -> pattern.subject().equals(term)));
    }

    /** Returns the properties whose value a term is said to be. */
    List<String> propertiesWithValue(String term) {
        return simple(around.stream().filter(pattern -> pattern.value().equals(term)));
    }

    private List<String> simple(Stream<Pattern> patterns) {
        return patterns.filter(pattern -> pattern.path().size() == 1)
                .flatMap(pattern -> iri(pattern.path().getFirst()).stream())
                .filter(property -> !property.equals(RDF.type.getURI()))
                .distinct()
                .toList();
    }

    private boolean is(String term, String iri) {
        return iri(term).filter(iri::equals).isPresent();
    }
}
