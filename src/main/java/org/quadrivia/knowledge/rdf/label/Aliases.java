package org.quadrivia.knowledge.rdf.label;

/** Which names of a thing are wanted, besides its label. */
public enum Aliases {
    /** Names in any language, also those of twins and hidden ones: what people may search for or type as an answer. */
    ALL,
    /** The same without hidden names ({@code skos:hiddenLabel}), such as common misspellings: what pages may show. */
    VISIBLE,
    /** Visible names of the thing itself, in the wanted language or without a language tag: what a text may use. */
    IN_LANGUAGE
}
