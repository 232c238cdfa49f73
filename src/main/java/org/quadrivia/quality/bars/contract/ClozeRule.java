package org.quadrivia.quality.bars.contract;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.quadrivia.quality.bars.Findings;
import org.quadrivia.quality.bars.Inspection;
import org.quadrivia.quality.proof.ItemCase;

/** A cloze has exactly one gap. */
final class ClozeRule implements ItemRule {
    private static final Pattern LINE = Pattern.compile("_+");
    private static final String GAP = "____";

    @Override
    public void check(ItemCase item, Inspection inspection, Findings findings) {
        if (item.item().family().equals("cloze")) {
            List<String> gaps = LINE.matcher(item.item().stem())
                    .results()
                    .map(MatchResult::group)
                    .toList();
            if (!gaps.equals(List.of(GAP))) {
                findings.add(item, "check.cloze.gap");
            }
        }
    }
}
