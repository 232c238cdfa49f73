package org.quadrivia.quality.bars.options;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.quadrivia.quality.bank.BankOption;
import org.quadrivia.quality.bars.Bar;
import org.quadrivia.quality.bars.Findings;
import org.quadrivia.quality.bars.Inspection;
import org.quadrivia.quality.bars.Quantity;
import org.quadrivia.quality.proof.ItemCase;
import org.quadrivia.quality.result.BarResult;
import org.quadrivia.quality.text.NormalizedText;

/** Bar 5: no two options of an item share a name or denote the same thing. */
public final class CoincidenceBar implements Bar {
    @Override
    public int number() {
        return 5;
    }

    @Override
    public BarResult measure(Inspection inspection) {
        Findings findings = new Findings(number());
        for (ItemCase item : inspection.cases()) {
            int sides = item.item().options().stream()
                    .mapToInt(option -> option.shown().size())
                    .max()
                    .orElse(0);
            for (int side = 0; side < sides; side++) {
                compare(item, side, inspection, findings);
            }
        }
        return findings.none(inspection.cases().size());
    }

    private record Shown(String label, Set<String> names, List<Node> term) {}

    private static void compare(ItemCase item, int side, Inspection inspection, Findings findings) {
        List<Shown> all = new ArrayList<>();
        item.item().options().forEach(option -> all.add(shown(item, option, side, inspection)));
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                Shown one = all.get(i);
                Shown other = all.get(j);
                if (one.names().stream().anyMatch(other.names()::contains)) {
                    findings.add(item, "check.coincide.name", one.label(), other.label());
                } else if (same(one, other, inspection)) {
                    findings.add(item, "check.coincide.thing", one.label(), other.label());
                }
            }
        }
    }

    private static boolean same(Shown one, Shown other, Inspection inspection) {
        return !one.term().isEmpty()
                && !other.term().isEmpty()
                && inspection
                        .world()
                        .sameness()
                        .same(one.term().getFirst(), other.term().getFirst());
    }

    private static Shown shown(ItemCase item, BankOption option, int side, Inspection inspection) {
        String label = option.shown().get(side);
        List<Node> terms = item.values().getOrDefault(option, List.of());
        List<Node> term = terms.size() > side ? List.of(terms.get(side)) : List.of();
        boolean number = term.stream()
                .anyMatch(node -> node.isLiteral() && Quantity.of(node).isPresent());
        Set<String> names = new TreeSet<>(Set.of(number ? label.strip() : NormalizedText.form(label)));
        term.stream()
                .filter(Node::isURI)
                .forEach(node -> names.addAll(inspection.names().of(node)));
        return new Shown(label, names, term);
    }
}
