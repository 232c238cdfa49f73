package org.quadrivia.quiz.report;

import java.util.Locale;

/** The reason for reporting a question. */
public enum ReportReason {
    /** The key is wrong, or an option called wrong is right. */
    WRONG,
    /** The question can be understood in more than one way, or not at all. */
    UNCLEAR,
    /** There is a spelling mistake. */
    TYPO,
    /** The wording of the question gives the answer away. */
    GIVEN_AWAY,
    /** Another reason, which the reporter explains. */
    OTHER;

    /** Returns the name in lower case, with a hyphen between words. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
