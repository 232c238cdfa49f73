package org.quadrivia.quiz.rdf;

import org.quadrivia.Messages;
import org.quadrivia.quiz.named.ItemQueries.Found.Refused;

/** Why a query is not run, and where in it that stands. */
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

    /** With a text of {@code messages.properties}. */
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
