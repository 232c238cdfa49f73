package org.quadrivia.question.rdf.profile;

import java.util.Locale;

/** The profile's verdict on a property: how questions ask about it, or why they do not. */
public enum Askability {
    /** Questions ask about its facts. */
    ASKED,
    /** Questions ask about its numbers or dates, or about their order. */
    AMOUNTS,
    /** It leads to blank nodes, and questions ask about the nodes to which these lead. */
    MEDIATOR,
    /** The knowledge base declares it as not asked. */
    DECLARED,
    /** A term of the RDF, RDFS or OWL vocabulary, or of another vocabulary that describes graphs. */
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
    /** Texts that contain a number and a unit. */
    QUANTITY_TEXTS,
    DUMPS,
    LISTS,
    /** It repeats the class of a thing. */
    REPEATS_CLASS,
    /** No person could read its name. */
    WORDLESS,
    /** It has hardly any values that a question could show. */
    NO_VALUES;

    /** Whether questions ask about the property. */
    public boolean asked() {
        return this == ASKED || this == AMOUNTS || this == MEDIATOR;
    }

    /** Returns the last part of the verdict's message key: its name in lower case, with hyphens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
