package org.quadrivia.question.wording;

import java.util.Locale;

/**
 * What is wrong with words of the lexicon.
 *
 * @param what a sign, or a name in braces, that it is about; may be empty
 * @param column from 1, in UTF-16 units; 0 where it has no place
 */
public record WordingFault(Kind kind, String what, int column) {
    /** What can be wrong. */
    public enum Kind {
        /** Braces around what stands for nothing here. */
        UNKNOWN,
        /** A brace without its other half. */
        BRACE,
        /** It does not name what it must. */
        MISSING,
        /** It ends otherwise than such words do. */
        END,
        /** It is no sentence, and ends like one. */
        NO_SENTENCE,
        TOO_LONG,
        /** Characters that break lines or turn directions. */
        UNFIT,
        /** It names the answer to a fact. */
        TELLS_KEY;

        /** Lower-case, with a hyphen. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static WordingFault of(Kind kind, String what) {
        return new WordingFault(kind, what, 0);
    }
}
