package org.quadrivia.question.rdf.profile;

import java.util.Locale;

/** The profile's verdict on a property: how it is asked, or why it is not. */
public enum Askability {
    /** Its facts are asked. */
    ASKED,
    /** Its numbers or dates are asked or put in order. */
    AMOUNTS,
    /** It leads to blank nodes, and questions ask what lies beyond them. */
    MEDIATOR,
    /** The knowledge base declares that it is not to be asked. */
    DECLARED,
    /** A term of the RDF, RDFS or OWL vocabulary, or of another that describes graphs. */
    LANGUAGE,
    NAMING,
    /** Long texts, which would give answers away. */
    DESCRIPTION,
    /** When and by whom the data was edited. */
    HISTORY,
    /** Licences, sources, schemes and addresses of the data itself. */
    ADMINISTRATION,
    /** Links to the same thing in other data. */
    MAPPING,
    IDENTIFIER,
    COORDINATES,
    /** Web pages and pictures. */
    LINK,
    CODES,
    /** Number and unit in one text. */
    QUANTITY_TEXTS,
    DUMPS,
    LISTS,
    /** It repeats the class of a thing. */
    REPEATS_CLASS,
    /** No person could read its name. */
    WORDLESS,
    /** It has hardly any values that a question could show. */
    NO_VALUES;

    /** Whether questions are made from it. */
    public boolean asked() {
        return this == ASKED || this == AMOUNTS || this == MEDIATOR;
    }

    /** Returns the last part of its message key: the name in lower case, with hyphens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
