package org.quadrivia.exchange.moodle;

/** Stars in accepted answers: for Moodle, each stands for any characters, unless a backslash stands before it. */
final class Wildcards {
    private Wildcards() {}

    /** Whether a star stands for any characters. */
    static boolean isIn(String wording) {
        return wording.replace("\\*", "").contains("*");
    }

    /** Returns a wording without wildcards as people type it. */
    static String literal(String wording) {
        return wording.replace("\\*", "*");
    }
}
