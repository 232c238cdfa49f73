package org.quadrivia.knowledge.rdf.source;

import static org.quadrivia.knowledge.source.Diagnostic.Severity.ERROR;

import java.util.List;
import java.util.OptionalInt;
import org.apache.jena.query.QueryException;
import org.apache.jena.riot.Lang;
import org.apache.jena.sys.JenaSystem;
import org.quadrivia.Messages;
import org.quadrivia.knowledge.rdf.sparql.SparqlFault;
import org.quadrivia.knowledge.rdf.sparql.SparqlParser;
import org.quadrivia.knowledge.rdf.text.SourceText;
import org.quadrivia.knowledge.source.Diagnostic;
import org.quadrivia.knowledge.source.SourceLanguage;

/**
 * Finds faults in a text while somebody writes it, with Jena's parsers, after rejecting text that would keep them busy for minutes.
 * Thread-safe; one instance serves everybody.
 */
public final class SourceCheck {
    /** In UTF-16 units; some 50,000 lines. */
    static final int LONGEST = 4_000_000;

    static {
        JenaSystem.init();
    }

    private final RdfSourceReader reader = new RdfSourceReader();

    /**
     * Returns the syntax errors and warnings of the parser that will read the text: the first error that stops the parser, and
     * everything it reports before that. They come in the order of the text, at most a hundred; empty if the text is
     * well-formed. SPARQL text must be a query, not an update. Nothing is stored or fetched. Checking thousands of lines takes
     * some milliseconds. A text that would take long is refused with a diagnostic that says so.
     */
    public List<Diagnostic> check(SourceLanguage language, String text) {
        if (text.length() > LONGEST) {
            return List.of(new Diagnostic(1, 1, 1, 1, ERROR, Messages.text("source.tooLong", LONGEST)));
        }
        SourceText source = new SourceText(text);
        OptionalInt number = SparqlParser.longNumber(text);
        if (number.isPresent()) {
            String message = Messages.text("source.longNumber", SparqlParser.MAX_DIGITS);
            return List.of(source.diagnostic(number.getAsInt(), ERROR, message));
        }
        return switch (language) {
            case TURTLE -> reader.check(Lang.TURTLE, source);
            case TRIG -> reader.check(Lang.TRIG, source);
            case SPARQL -> sparql(source);
        };
    }

    private static List<Diagnostic> sparql(SourceText source) {
        try {
            SparqlParser.parse(source.text(), RdfSourceReader.BASE);
            return List.of();
        } catch (QueryException e) {
            return List.of(SparqlFault.of(e, source));
        }
    }
}
