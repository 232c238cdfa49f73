package org.quadrivia.question.rdf.profile;

import java.util.Locale;

/** What the profile says of a property: how it is asked, or why not. */
public enum Askability {
    /** Its facts are asked. */
    ASKED,
    /** Its numbers or dates are asked or put in order. */
    AMOUNTS,
    /** It leads to blank nodes, which are looked through. */
    MEDIATOR,
    /** The knowledge base says that it is not to be asked. */
    DECLARED,
    /** A term of the languages that RDF is written in. */
    LANGUAGE,
    NAMING,
    /** Long texts, which would give answers away. */
    DESCRIPTION,
    /** When and by whom the data was edited. */
    HISTORY,
    /** Licences, sources, schemes, addresses of the data itself. */
    ADMINISTRATION,
    /** The same thing elsewhere. */
    MAPPING,
    IDENTIFIER,
    COORDINATES,
    /** Pages and pictures. */
    LINK,
    CODES,
    /** Number and unit in one text. */
    QUANTITY_TEXTS,
    DUMPS,
    LISTS,
    /** It says again of what class a thing is. */
    REPEATS_CLASS,
    /** No person could read its name. */
    WORDLESS,
    /** Hardly a value that a question could show. */
    NO_VALUES;

    /** Whether questions are made of it. */
    public boolean asked() {
        return this == ASKED || this == AMOUNTS || this == MEDIATOR;
    }

    /** The last part of the key of its message. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
