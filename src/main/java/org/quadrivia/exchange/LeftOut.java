package org.quadrivia.exchange;

/** A question that a format cannot hold, and why. */
public record LeftOut(SetQuestion question, Reason reason) {
    /** Why a question is left out. The messages {@code exchange.left-out.REASON} name it. */
    public enum Reason {
        /** The format has no questions of this kind. */
        KIND,
        /** The question has more options than the format allows. */
        OPTIONS,
        /** A text is longer than the format allows. */
        LENGTH
    }
}
