package org.quadrivia.quiz.assembly;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;

/** The right sides of a match item, in the order in which they are shown. */
public final class MatchOptions {
    private MatchOptions() {}

    /** Returns the pairs that hold the right sides. Their order depends only on the item and is never that of the left sides. */
    public static List<Option> shuffled(Item item) {
        long seed = Seeds.mix(0, item.id());
        List<Option> shuffled = item.options().stream()
                .sorted(Comparator.comparingLong(pair -> Seeds.mix(seed, pair.id())))
                .collect(Collectors.toList());
        if (shuffled.equals(item.options())) {
            Collections.rotate(shuffled, 1);
        }
        return List.copyOf(shuffled);
    }
}
