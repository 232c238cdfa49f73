package org.quadrivia.study;

import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.question.Item;

/**
 * A fact to be asked about now, and the item that asks about it.
 *
 * @param known the memory of the fact; null if the fact is new
 * @param retrievability the probability that the learner remembers the fact now, 0 to 1; 0 if the fact is new
 */
public record DueFact(FactId fact, Item item, @Nullable FactMemory known, double retrievability) {}
