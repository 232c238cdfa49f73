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
import org.quadrivia.knowledge.source.SourceCheck;
import org.quadrivia.knowledge.source.SourceLanguage;

/**
 * Checks text with Jena's parsers, after rejecting text that would keep them busy for minutes. Thread-safe; one
 * instance serves everybody.
 */
public final class RdfSourceCheck implements SourceCheck {
    /** In UTF-16 units; some 50,000 lines. */
    static final int LONGEST = 4_000_000;

    static {
        JenaSystem.init();
    }

    private final RdfSourceReader reader = new RdfSourceReader();

    @Override
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
