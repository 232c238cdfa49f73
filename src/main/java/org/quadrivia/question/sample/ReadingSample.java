package org.quadrivia.question.sample;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.quadrivia.Sha256;
import org.quadrivia.question.Item;

/** Draws the items that people read. */
public final class ReadingSample {
    private ReadingSample() {}

    /**
     * Draws items without regard to family, difficulty or order in the bank: those with the smallest SHA-256 digests of seed, space
     * and item id, in that order. So anybody can repeat the draw, and a change elsewhere in the bank leaves most of a sample as it
     * was.
     *
     * @param size number of items, 1 or more; a smaller bank is returned whole
     */
    public static List<Item> draw(Collection<Item> bank, int size, long seed) {
        return bank.stream()
                .sorted(Comparator.comparing((Item item) -> Sha256.hex(seed + " " + item.id())))
                .limit(size)
                .toList();
    }
}
