package org.quadrivia.exchange.read;

import java.util.Locale;

/**
 * Something about a question of a file that its teacher should know.
 *
 * @param detail words of the file that the remark is about; may be empty
 */
public record ReadRemark(Finding finding, String detail) {
    private static final int LONGEST = 200;

    /** Cuts a long detail. */
    public ReadRemark {
        detail = detail.length() > LONGEST ? detail.substring(0, LONGEST) + "…" : detail;
    }

    /** What was found. The messages {@code exchange.read.WORD} say it. */
    public enum Finding {
        /** Questions of this type cannot be asked here. */
        TYPE(true),
        /** It is a text without a question. */
        NO_QUESTION(true),
        NO_ANSWERS(true),
        /** No answer earns the whole mark. */
        NO_FULL_MARK(true),
        NOT_CLOSED(true),
        /** The key of a statement is neither true nor false. */
        NOT_TRUTH(true),
        NOT_NUMBER(true),
        /** The right answer is none of the options. */
        KEY_NOT_AMONG_OPTIONS(true),
        /** Another question of the file has the same id: the detail is its number. */
        SAME_ID(true),
        /** It is longer than any question. */
        TOO_LONG(true),
        /** What the detail, a word of {@code OwnContent.Fault}, says. */
        FAULT(true),
        PICTURES(false),
        MEDIA(false),
        /** An answer earns part of the mark and is wrong here. */
        PARTIAL(false),
        /** A wording with a star for any characters is left out. */
        WILDCARD(false),
        CAPITALS(false),
        /** Units of numbers are left out. */
        UNITS(false),
        /** What is said to those who type a certain wording is left out. */
        FEEDBACK(false),
        /** What is said about all, some and no right answers is left out. */
        COMBINED_FEEDBACK(false),
        HINTS(false),
        /** Every question counts one point here. */
        GRADE(false);

        private final boolean refuses;

        Finding(boolean refuses) {
            this.refuses = refuses;
        }

        /** Whether the question cannot be taken. */
        public boolean refuses() {
            return refuses;
        }

        /** Returns the name in lower case, with hyphens. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public static ReadRemark of(Finding finding) {
        return new ReadRemark(finding, "");
    }
}
