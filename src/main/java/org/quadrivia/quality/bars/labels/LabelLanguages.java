package org.quadrivia.quality.bars.labels;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.quality.bank.BankOption;
import org.quadrivia.quality.bars.DatasetNames;
import org.quadrivia.quality.bars.Findings;
import org.quadrivia.quality.graph.InferredDataset;
import org.quadrivia.quality.proof.ItemCase;
import org.quadrivia.quality.query.ItemQuery;
import org.quadrivia.quality.text.NormalizedText;
import org.quadrivia.quality.text.Phrases;

/**
 * Checks whether an item shows labels of two languages, as far as the dataset tags them. If there are no frames in a language, an
 * English frame around labels in that language is not a mix of languages.
 */
final class LabelLanguages {
    private final InferredDataset world;
    private final String own;
    private final Set<String> foreign = new TreeSet<>();
    private boolean sameLanguage;

    private LabelLanguages(ItemCase item, InferredDataset world) {
        this.world = world;
        this.own = primary(item.item().language());
        for (BankOption option : item.item().options()) {
            List<Node> terms = item.values().getOrDefault(option, List.of());
            for (int side = 0; side < terms.size(); side++) {
                String shown = option.shown().get(side);
                count(terms.get(side), shown::equals);
            }
        }
        String stem = NormalizedText.form(item.item().stem());
        item.query()
                .map(ItemQuery::named)
                .orElse(Set.of())
                .forEach(thing -> count(thing, text -> NormalizedText.holds(stem, NormalizedText.form(text))));
    }

    static void check(ItemCase item, InferredDataset world, Findings findings) {
        LabelLanguages languages = new LabelLanguages(item, world);
        if (languages.mixed()) {
            findings.add(item, "check.label.language", languages.own, String.join(", ", languages.foreign));
        }
    }

    private boolean mixed() {
        boolean frame =
                foreign.size() == 1 && !Phrases.speaks(foreign.iterator().next()) && !sameLanguage;
        return !foreign.isEmpty() && !frame;
    }

    /** Records the language tags of the text that is shown for a thing. A text without a language tag fits any language. */
    private void count(Node thing, Predicate<String> shown) {
        Set<String> tags = new TreeSet<>();
        if (thing.isLiteral()) {
            tags.add(primary(thing.getLiteralLanguage()));
        } else {
            world.facts()
                    .asserted()
                    .find(thing, Node.ANY, Node.ANY)
                    .mapWith(Triple::getObject)
                    .filterKeep(node -> node.isLiteral() && shown.test(DatasetNames.shown(node)))
                    .forEachRemaining(node -> tags.add(primary(node.getLiteralLanguage())));
        }
        if (tags.contains(own)) {
            sameLanguage = true;
        } else if (!tags.isEmpty() && !tags.contains("")) {
            foreign.add(String.join("/", tags));
        }
    }

    private static String primary(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }
}
