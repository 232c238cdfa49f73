package org.quadrivia.quality.bars.contract;

import org.quadrivia.quality.bars.Findings;
import org.quadrivia.quality.bars.Inspection;
import org.quadrivia.quality.proof.ItemCase;

/** A part of the contract that one item can break. */
interface ItemRule {
    void check(ItemCase item, Inspection inspection, Findings findings);
}
