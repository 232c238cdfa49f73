package org.quadrivia.knowledge.source;

import java.util.List;

/** Tells what is wrong with a text while it is written. */
public interface SourceCheck {
    /**
     * The faults of its syntax as the parser that will read it sees them: the first that stops it, and what it complains of until
     * there, at most a hundred in the order of the text; empty where it is well formed. Nothing is stored or fetched. It takes some
     * milliseconds for thousands of lines; a text that would take long is refused by a diagnostic that says so. SPARQL is a query,
     * not an update.
     */
    List<Diagnostic> check(SourceLanguage language, String text);
}
