package org.quadrivia.knowledge.source;

import java.util.Locale;

/** The languages that people write as text: RDF with or without named graphs, and queries. */
public enum SourceLanguage {
    TURTLE,
    TRIG,
    SPARQL;

    /** Returns its name in lower case, for instance "turtle". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
