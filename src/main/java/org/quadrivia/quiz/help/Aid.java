package org.quadrivia.quiz.help;

/** What helped with an answer. */
public enum Aid {
    NONE,
    /** What the question asks was read shortly before. */
    READ,
    /** A hint was shown. */
    HINT
}
