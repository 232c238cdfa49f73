package org.quadrivia.quality.bars.options;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.quadrivia.quality.bank.BankKind;
import org.quadrivia.quality.bank.BankOption;
import org.quadrivia.quality.bars.Bar;
import org.quadrivia.quality.bars.DatasetNames;
import org.quadrivia.quality.bars.Findings;
import org.quadrivia.quality.bars.Inspection;
import org.quadrivia.quality.proof.ItemCase;
import org.quadrivia.quality.result.BarResult;
import org.quadrivia.quality.text.NormalizedText;
import org.quadrivia.quality.text.Phrases;

/**
 * Bar 18: every name of the key is accepted as a typed answer. No accepted wording is the name of another thing of the key's
 * kind, and no forgiven slip turns an accepted wording into the name of anything else.
 */
public final class TypedAnswersBar implements Bar {
    /** By the item contract, no slip is forgiven in a wording that has fewer characters than this without its leading article. */
    private static final int FORGIVES_ONE = 6;

    /** At most one slip is forgiven in a wording with fewer characters than this. */
    private static final int FORGIVES_TWO = 10;

    @Override
    public int number() {
        return 18;
    }

    @Override
    public BarResult measure(Inspection inspection) {
        Findings findings = new Findings(number());
        List<ItemCase> items = inspection.cases(BankKind.TEXT);
        for (ItemCase item : items) {
            for (BankOption option : item.item().options()) {
                item.value(option).ifPresent(value -> check(item, option, value, inspection, findings));
            }
        }
        return findings.none(items.size());
    }

    private static void check(ItemCase item, BankOption option, Node value, Inspection inspection, Findings findings) {
        Set<String> accepted = new HashSet<>();
        option.accepted().forEach(text -> accepted.add(NormalizedText.form(text)));
        for (String name : inspection.names().typeable(value)) {
            if (!accepted.contains(name)) {
                findings.add(item, "check.typed.alias", name);
            }
        }
        int slips = option.slips() == null ? 0 : option.slips();
        for (Set<Node> group : inspection.groups().of(item, value)) {
            group.stream()
                    .filter(other -> !inspection.world().sameness().same(other, value))
                    .flatMap(other -> inspection.names().of(other).stream())
                    .filter(accepted::contains)
                    .forEach(name -> findings.add(item, "check.typed.near", name, name, 0));
        }
        accepted.forEach(text -> near(item, value, accepted, text, slips, inspection, findings));
    }

    private static void near(
            ItemCase item,
            Node value,
            Set<String> accepted,
            String text,
            int slips,
            Inspection inspection,
            Findings findings) {
        Phrases phrases = Phrases.of(item.item().language());
        String typed = DatasetNames.typed(text, phrases);
        int forgiven = Math.min(slips, typed.length() < FORGIVES_ONE ? 0 : typed.length() < FORGIVES_TWO ? 1 : 2);
        for (String name : inspection.names().within(typed, forgiven, phrases)) {
            boolean own = accepted.contains(name)
                    || inspection.names().bearing(name).stream()
                            .anyMatch(bearer -> inspection.world().sameness().same(bearer, value));
            if (!own) {
                findings.add(item, "check.typed.near", name, text, forgiven);
            }
        }
    }
}
