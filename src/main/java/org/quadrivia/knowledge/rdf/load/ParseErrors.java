package org.quadrivia.knowledge.rdf.load;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;

/** An error handler that ends the parse at the first error, with its position, and keeps the first warnings. */
public final class ParseErrors implements ErrorHandler {
    private static final int KEPT = 3;

    /** An error at a position; line and column are -1 if there is none. */
    public static final class At extends RiotException {
        private static final long serialVersionUID = 1;
        public final long line;
        public final long column;

        At(String message, long line, long column) {
            super(message);
            this.line = line;
            this.column = column;
        }
    }

    private final boolean absolute;
    private final List<String> warnings = new ArrayList<>();
    private int more;

    public ParseErrors() {
        this(false);
    }

    /** @param absolute whether a relative IRI is an error, as it is if there is no base to resolve it against */
    public ParseErrors(boolean absolute) {
        this.absolute = absolute;
    }

    /** Returns a handler for the format. N-Triples and N-Quads allow no relative IRIs. */
    static ParseErrors of(Lang lang) {
        return new ParseErrors(lang.equals(Lang.NTRIPLES) || lang.equals(Lang.NQUADS));
    }

    @Override
    public void warning(String message, long line, long column) {
        if (absolute && message.startsWith("Bad IRI: Relative IRI")) {
            throw new At(message, line, column);
        }
        if (warnings.size() < KEPT) {
            warnings.add(line > 0 ? line + ": " + message : message);
        } else {
            more++;
        }
    }

    @Override
    public void error(String message, long line, long column) {
        throw new At(message, line, column);
    }

    @Override
    public void fatal(String message, long line, long column) {
        throw new At(message, line, column);
    }

    /** Returns the first few warnings, each with its line if it has one. */
    List<String> warnings() {
        return warnings;
    }

    /** Returns how many warnings were not kept. */
    int more() {
        return more;
    }
}
