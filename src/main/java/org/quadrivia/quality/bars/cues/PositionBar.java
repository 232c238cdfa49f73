package org.quadrivia.quality.bars.cues;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.quadrivia.Messages;
import org.quadrivia.quality.bank.BankOption;
import org.quadrivia.quality.bars.Bar;
import org.quadrivia.quality.bars.Findings;
import org.quadrivia.quality.bars.Inspection;
import org.quadrivia.quality.bars.Quantity;
import org.quadrivia.quality.bars.proof.RightAnswersBar;
import org.quadrivia.quality.proof.ItemCase;
import org.quadrivia.quality.result.BarResult;

/** Bar 9: the position of the key among the options does not give it away. */
public final class PositionBar implements Bar {
    private static final int ENOUGH = 400;
    private static final int ENOUGH_SORTED = 40;
    private static final double CHANCE = 0.001;

    @Override
    public int number() {
        return 9;
    }

    @Override
    public BarResult measure(Inspection inspection) {
        Findings findings = new Findings(number());
        List<ItemCase> items =
                inspection.cases().stream().filter(RightAnswersBar::oneKey).toList();
        List<ItemCase> sorted = items.stream().filter(PositionBar::sorted).toList();
        List<ItemCase> free = items.stream().filter(item -> !sorted(item)).toList();
        boolean enough = free.size() >= ENOUGH;
        boolean enoughSorted = sorted.size() >= ENOUGH_SORTED;
        if (!enough && !enoughSorted) {
            return findings.unmeasured(Messages.text("check.few", free.size(), ENOUGH));
        }
        double p = uniform(free);
        double ranks = uniform(sorted);
        return findings.result(
                (!enough || p > CHANCE) && (!enoughSorted || ranks > CHANCE),
                Messages.text("check.position.measured", p, free.size(), ranks, sorted.size()));
    }

    private static boolean sorted(ItemCase item) {
        return item.item().options().stream()
                .allMatch(option -> item.value(option).flatMap(Quantity::of).isPresent());
    }

    /**
     * Returns the p-value of a chi-squared test that positions are uniform, over items with two, three and four options together.
     */
    private static double uniform(List<ItemCase> items) {
        Map<Integer, int[]> counts = new TreeMap<>();
        for (ItemCase item : items) {
            List<BankOption> options = item.item().options();
            int place = options.indexOf(item.item().keys().getFirst());
            counts.computeIfAbsent(options.size(), int[]::new)[place]++;
        }
        double statistic = 0;
        int degrees = 0;
        for (int[] places : counts.values()) {
            double expected = java.util.Arrays.stream(places).sum() / (double) places.length;
            for (int count : places) {
                statistic += (count - expected) * (count - expected) / expected;
            }
            degrees += places.length - 1;
        }
        return Chance.chiSquared(statistic, degrees);
    }
}
