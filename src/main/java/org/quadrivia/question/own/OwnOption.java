package org.quadrivia.question.own;

/**
 * A possible answer to a question that a teacher wrote.
 *
 * @param label plain text; of a short answer, a wording that is accepted; of a statement, "true" or "false"
 * @param correct whether it is right; always so of a short answer
 * @param feedback plain text for somebody who chose it; may be empty
 */
public record OwnOption(String label, boolean correct, String feedback) {
    static final String TRUE = "true";
    static final String FALSE = "false";

    /** Returns the option of a statement. */
    public static OwnOption truth(boolean label, boolean correct, String feedback) {
        return new OwnOption(label ? TRUE : FALSE, correct, feedback);
    }

    /** Returns an accepted wording. */
    public static OwnOption accepted(String wording) {
        return new OwnOption(wording, true, "");
    }
}
