package org.quadrivia.quality.bars;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.quality.BarResult;
import org.quadrivia.quality.bank.BankOption;
import org.quadrivia.quality.graph.World;
import org.quadrivia.quality.proof.ItemCase;
import org.quadrivia.quality.text.LabelDefects;
import org.quadrivia.quality.text.Phrases;

/** Bar 12: no stem and no option shows what should never be shown. */
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
            languages(item, inspection.world(), findings);
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
        for (String word : LabelDefects.joined(text)) {
            if (inspection.localNames().from(word)) {
                findings.add(item, "check.label.local", word, text);
            }
        }
    }

    /** The labels of the options, as far as the dataset tags them, are of one language, and of the item's where it has frames. */
    private static void languages(ItemCase item, World world, Findings findings) {
        Set<String> all = new LinkedHashSet<>();
        for (BankOption option : item.item().options()) {
            List<Node> terms = item.values().getOrDefault(option, List.of());
            for (int side = 0; side < terms.size(); side++) {
                Set<String> tags = tags(terms.get(side), option.shown().get(side), world);
                if (!tags.isEmpty()
                        && !tags.contains("")
                        && !tags.contains(primary(item.item().language()))) {
                    all.add(String.join("/", tags));
                }
            }
        }
        boolean quoted = !Phrases.speaks(item.item().language()) || all.size() == 1 && everyOption(item, world, all);
        if (!all.isEmpty() && !(quoted && all.size() == 1)) {
            findings.add(item, "check.label.language", item.item().language(), String.join(", ", all));
        }
    }

    private static boolean everyOption(ItemCase item, World world, Set<String> all) {
        return !Phrases.speaks(all.iterator().next())
                && item.item().options().stream()
                        .flatMap(option -> item.value(option).map(node -> tags(node, option.label(), world)).stream())
                        .allMatch(tags -> !tags.isEmpty() && all.contains(String.join("/", tags)));
    }

    /** The languages in which the dataset has just that text for the thing; none where it has it nowhere. */
    private static Set<String> tags(Node thing, String shown, World world) {
        if (thing.isLiteral()) {
            return thing.getLiteralLanguage().isEmpty() ? Set.of() : Set.of(primary(thing.getLiteralLanguage()));
        }
        Set<Node> literals = new HashSet<>();
        world.facts()
                .asserted()
                .find(thing, Node.ANY, Node.ANY)
                .mapWith(Triple::getObject)
                .forEachRemaining(literals::add);
        return literals.stream()
                .filter(node -> node.isLiteral() && node.getLiteralLexicalForm().equals(shown))
                .map(node -> primary(node.getLiteralLanguage()))
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    private static String primary(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }
}
