package org.quadrivia.knowledge.source;

import java.util.Locale;

/** What people write as text: RDF with or without graphs, and queries. */
public enum SourceLanguage {
    TURTLE,
    TRIG,
    SPARQL;

    /** Its name in lower case, for instance "turtle". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
