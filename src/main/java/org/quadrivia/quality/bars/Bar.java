package org.quadrivia.quality.bars;

import org.quadrivia.quality.result.BarResult;

/** A quality bar: it measures one thing on a whole bank. */
public interface Bar {
    /** As the quality bars are numbered; 0 is the contract itself. */
    int number();

    /** Whether a bank must pass it. One that is not binding is reported: it guides the making of better items. */
    default boolean binding(Inspection inspection) {
        return true;
    }

    /** Measures; never throws for what a bank or dataset may hold. */
    BarResult measure(Inspection inspection);
}
