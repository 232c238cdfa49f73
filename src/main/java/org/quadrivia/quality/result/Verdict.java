package org.quadrivia.quality.result;

/** The verdict of a bar on a bank. */
public enum Verdict {
    HOLDS,
    BREACHED,
    /** The bar cannot be measured on this bank or on what came with it; the measured text says why. */
    NOT_MEASURED,
    /** Measured, but not binding, whatever the value is. */
    REPORTED
}
