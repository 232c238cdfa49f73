package org.quadrivia.knowledge.rdf.vocabulary;

import java.util.Locale;

/** The purposes of properties that questions never ask about. In the lexicons, {@code qv:bookkeeping} has the name in lower case. */
public enum Bookkeeping {
    /** A term with which graphs are described. */
    LANGUAGE,
    NAMING,
    DESCRIPTION,
    /** When and by whom the data was edited. */
    HISTORY,
    /** Licences, sources, schemes, contact details. */
    ADMINISTRATION,
    /** Links to the same thing in other data. */
    MAPPING,
    IDENTIFIER,
    COORDINATES,
    /** Web pages and pictures. */
    LINK,
    /** Authors and dates, of the things in some graphs and of the records about them in others. */
    CREDIT;

    /** @throws IllegalArgumentException if there is no such use */
    static Bookkeeping of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
