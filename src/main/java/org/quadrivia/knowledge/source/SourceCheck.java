package org.quadrivia.knowledge.source;

import java.util.List;

/** Finds faults in a text while somebody writes it. */
public interface SourceCheck {
    /**
     * Returns the syntax errors and warnings of the parser that will read the text: the first error that stops the parser, and
     * everything it reports before that. They come in the order of the text, at most a hundred; empty if the text is
     * well-formed. SPARQL text must be a query, not an update. Nothing is stored or fetched. Checking thousands of lines takes
     * some milliseconds. A text that would take long is refused with a diagnostic that says so.
     */
    List<Diagnostic> check(SourceLanguage language, String text);
}
