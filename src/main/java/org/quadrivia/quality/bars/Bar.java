package org.quadrivia.quality.bars;

import org.quadrivia.quality.result.BarResult;

/** A quality bar: one quality measured on a whole bank. */
public interface Bar {
    /** Returns the number of the quality bar; 0 is the contract itself. */
    int number();

    /** Whether a bank must pass this bar. A bar that is not binding is only reported, as a guide to making better items. */
    default boolean binding(Inspection inspection) {
        return true;
    }

    /** Measures the bar. Never throws because of what a bank or dataset holds. */
    BarResult measure(Inspection inspection);
}
