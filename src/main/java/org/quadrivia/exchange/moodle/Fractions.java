package org.quadrivia.exchange.moodle;

import java.util.List;
import java.util.Optional;
import org.quadrivia.exchange.LeftOut;
import org.quadrivia.exchange.SetQuestion;
import org.quadrivia.question.Kind;

/** The shares of a mark that Moodle accepts: its importer refuses any other. */
final class Fractions {
    /** One whole divided by 1, 2, … 10, as Moodle's list of grades writes them. */
    private static final List<String> SHARES =
            List.of("100", "50", "33.33333", "25", "20", "16.66667", "14.28571", "12.5", "11.11111", "10");

    static final String NONE = "0";
    static final String WHOLE = SHARES.getFirst();

    private Fractions() {}

    /** Returns why Moodle cannot share a mark between the options of a question; empty if it can. */
    static Optional<LeftOut.Reason> obstacle(SetQuestion question) {
        boolean shares = question.kind() == Kind.SINGLE || question.kind() == Kind.MULTIPLE;
        int most = Math.max(question.right().size(), question.wrong().size());
        return shares && most > SHARES.size() ? Optional.of(LeftOut.Reason.OPTIONS) : Optional.empty();
    }

    /** Returns one whole divided by so many, in percent. */
    static String share(int parts) {
        return SHARES.get(parts - 1);
    }
}
