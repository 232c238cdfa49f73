package org.quadrivia.quality.bars.proof;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quadrivia.quality.bank.BankOption;
import org.quadrivia.quality.bars.Bar;
import org.quadrivia.quality.bars.Findings;
import org.quadrivia.quality.bars.Inspection;
import org.quadrivia.quality.proof.ItemCase;
import org.quadrivia.quality.result.BarResult;

/** Bar 2: each option has a proof that holds. Also reports how often wrong options give each reason. */
public final class ProofsBar implements Bar {
    @Override
    public int number() {
        return 2;
    }

    @Override
    public BarResult measure(Inspection inspection) {
        Findings findings = new Findings(number());
        Map<String, Integer> mix = new TreeMap<>();
        int options = 0;
        for (ItemCase item : inspection.cases()) {
            for (BankOption option : item.item().options()) {
                options++;
                if (!option.correct()) {
                    mix.merge(option.proof().reason(), 1, Integer::sum);
                }
                inspection
                        .judge()
                        .fault(item, option)
                        .ifPresent(fault -> findings.add(item, "check.proof", option.id(), fault));
            }
        }
        String reasons = mix.entrySet().stream()
                .map(e -> e.getKey() + " " + e.getValue())
                .collect(Collectors.joining(", "));
        return findings.none(options, reasons);
    }
}
