package org.quadrivia.quality.bars.labels;

import java.util.Optional;
import org.quadrivia.quality.bank.BankOption;
import org.quadrivia.quality.bars.Bar;
import org.quadrivia.quality.bars.Findings;
import org.quadrivia.quality.bars.Inspection;
import org.quadrivia.quality.proof.ItemCase;
import org.quadrivia.quality.result.BarResult;
import org.quadrivia.quality.text.LabelDefects;

/** Bar 12: no stem and no option contains text that should never be shown. */
public final class LabelsBar implements Bar {
    @Override
    public int number() {
        return 12;
    }

    @Override
    public BarResult measure(Inspection inspection) {
        Findings findings = new Findings(number());
        for (ItemCase item : inspection.cases()) {
            texts(item, inspection, findings);
            LabelLanguages.check(item, inspection.world(), findings);
        }
        return findings.none(inspection.cases().size());
    }

    private static void texts(ItemCase item, Inspection inspection, Findings findings) {
        defect(item, item.item().stem(), LabelDefects.inText(item.item().stem()), inspection, findings);
        for (BankOption option : item.item().options()) {
            for (String shown : option.shown()) {
                defect(item, shown, LabelDefects.inOption(shown), inspection, findings);
            }
        }
    }

    private static void defect(
            ItemCase item, String text, Optional<String> defect, Inspection inspection, Findings findings) {
        defect.ifPresent(key -> findings.add(item, key, text));
        LabelDefects.wordsForMissingValue(text).stream()
                .filter(word -> !inspection.localNames().written(word))
                .forEach(word -> findings.add(item, "check.label.none", word));
        for (String word : LabelDefects.joined(text)) {
            if (inspection.localNames().from(word)) {
                findings.add(item, "check.label.local", word, text);
            }
        }
    }
}
