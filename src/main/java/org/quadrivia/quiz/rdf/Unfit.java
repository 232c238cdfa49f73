package org.quadrivia.quiz.rdf;

import org.quadrivia.Messages;
import org.quadrivia.quiz.named.ItemQueries.Found.Refused;

/** Says why a query cannot be run, and at which place in the query the fault is. */
final class Unfit extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String why;
    private final int line;
    private final int column;

    private Unfit(String why, int line, int column) {
        super(why, null, false, false);
        this.why = why;
        this.line = line;
        this.column = column;
    }

    /** Creates one with a text of {@code messages.properties} and no particular place. */
    static Unfit because(String key, Object... arguments) {
        return new Unfit(Messages.text(key, arguments), 0, 0);
    }

    static Unfit at(int line, int column, String why) {
        return new Unfit(why, Math.max(0, line), Math.max(0, column));
    }

    Refused refused() {
        return new Refused(why, line, column);
    }
}
