package org.quadrivia.linkeddata.writing;

import java.util.Optional;
import org.quadrivia.linkeddata.writing.QueryPlace.Role;

/** Reads terms as they are written in a query. */
public final class TermReader {
    private TermReader() {}

    /**
     * Returns the IRI of a term.
     *
     * @param query the query, which declares prefixes
     * @param term an IRI in angle brackets, or a prefixed name
     * @return empty if the term is neither, or the IRI is relative or its prefix is not declared
     */
    public static Optional<String> iri(String query, String term) {
        QueryPlace end = PlaceReader.read(query, "");
        return end.role() == Role.NOTHING && end.prefixes().isEmpty()
                ? Optional.empty()
                : end.iri(term).filter(iri -> iri.contains(":"));
    }
}
