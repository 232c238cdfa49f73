package org.quadrivia.question.own;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A possible answer to a question that a teacher wrote.
 *
 * @param label plain text; of a short answer, a wording that is accepted; of a statement, "true" or "false"
 * @param correct whether it is right; always so of a short answer
 * @param feedback plain text for somebody who chose it; may be empty
 * @param tolerance of a short answer that is a number: how far a typed number may be from it; null for all others
 */
public record OwnOption(
        String label,
        boolean correct,
        String feedback,
        @Nullable BigDecimal tolerance) {
    /** Stands between a number and its tolerance. */
    public static final String PLUS_MINUS = " ± ";

    static final String TRUE = "true";
    static final String FALSE = "false";

    /** A number with a decimal point, if it has one, and a power of ten. The lengths keep its plain form short. */
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(?:[0-9]{1,40}(?:[.][0-9]{0,40})?|[.][0-9]{1,40})(?:[eE][+-]?[0-9]{1,2})?");

    /** Creates an option that is no number. */
    public OwnOption(String label, boolean correct, String feedback) {
        this(label, correct, feedback, null);
    }

    /** Returns the option of a statement. */
    public static OwnOption truth(boolean label, boolean correct, String feedback) {
        return new OwnOption(label ? TRUE : FALSE, correct, feedback);
    }

    /** Returns an accepted wording. */
    public static OwnOption accepted(String wording) {
        return new OwnOption(wording, true, "");
    }

    /** Returns an accepted number. */
    public static OwnOption number(String number, BigDecimal tolerance) {
        return new OwnOption(number, true, "", tolerance);
    }

    /** Returns the number that a text writes; empty if it writes none. */
    public static Optional<BigDecimal> number(String text) {
        String bare = text.strip();
        return NUMBER.matcher(bare).matches() ? Optional.of(new BigDecimal(bare)) : Optional.empty();
    }

    /** Returns the label, for a number with its tolerance. */
    public String words() {
        return tolerance == null ? label : label + PLUS_MINUS + tolerance.toPlainString();
    }
}
