package org.quadrivia.quality.result;

/** The verdict of a bar on a bank. */
public enum Verdict {
    HOLDS,
    BREACHED,
    /** The bar cannot be measured on this bank or on the files that came with it. The field “measured” says why. */
    NOT_MEASURED,
    /** Measured, but not binding, whatever the value is. */
    REPORTED
}
