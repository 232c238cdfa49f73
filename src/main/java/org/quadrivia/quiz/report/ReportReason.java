package org.quadrivia.quiz.report;

import java.util.Locale;

/** What is the matter with a question. */
public enum ReportReason {
    /** What it calls right is wrong, or the other way round. */
    WRONG,
    /** It can be understood in more than one way, or in none. */
    UNCLEAR,
    /** It is misspelt. */
    TYPO,
    /** The right answer can be told from how the question is put. */
    GIVEN_AWAY,
    /** What the words say. */
    OTHER;

    /** Lower-case, with a hyphen. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
