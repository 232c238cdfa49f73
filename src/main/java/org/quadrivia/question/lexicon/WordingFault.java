package org.quadrivia.question.lexicon;

import java.util.Locale;

/**
 * A fault in words of the lexicon.
 *
 * @param what the punctuation mark or placeholder that the fault is about; may be empty
 * @param column 1-based column in UTF-16 units; 0 if the fault has no place
 */
public record WordingFault(Kind kind, String what, int column) {
    /** Kinds of faults. */
    public enum Kind {
        /** A placeholder that has no meaning in this form. */
        UNKNOWN,
        /** A brace without its counterpart. */
        BRACE,
        /** A required placeholder is missing. */
        MISSING,
        /** The text ends with the wrong punctuation mark. */
        END,
        /** The text is not a sentence but ends like one. */
        NO_SENTENCE,
        TOO_LONG,
        /** Contains characters that break lines or change the text direction. */
        UNFIT,
        /** Names the answer to a fact. */
        TELLS_KEY;

        /** Returns the name in lower case, with hyphens. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static WordingFault of(Kind kind, String what) {
        return new WordingFault(kind, what, 0);
    }
}
