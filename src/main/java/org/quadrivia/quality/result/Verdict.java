package org.quadrivia.quality.result;

/** What a bar says of a bank. */
public enum Verdict {
    HOLDS,
    BREACHED,
    /** The bank, or what came with it, does not let the bar be measured; the measured text says why. */
    NOT_MEASURED,
    /** Measured, and not binding, whatever the value. */
    REPORTED
}
