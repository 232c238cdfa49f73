package org.quadrivia.study;

import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.question.Item;

/**
 * A fact to be asked now, and how.
 *
 * @param known null where it is new
 * @param retrievability the chance that it is known now, 0 to 1; 0 where it is new
 */
public record DueFact(FactId fact, Item item, @Nullable FactMemory known, double retrievability) {}
