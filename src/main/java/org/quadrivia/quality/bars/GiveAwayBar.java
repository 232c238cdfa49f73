package org.quadrivia.quality.bars;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.quadrivia.quality.BarResult;
import org.quadrivia.quality.bank.BankItem;
import org.quadrivia.quality.bank.BankKind;
import org.quadrivia.quality.bank.BankOption;
import org.quadrivia.quality.graph.Vocabulary;
import org.quadrivia.quality.proof.ItemCase;
import org.quadrivia.quality.text.Normal;

/** Bar 7: no content word of the stem stands in a key and in no distractor; no claim about its own claimant asks who made it. */
public final class GiveAwayBar implements Bar {
    @Override
    public int number() {
        return 7;
    }

    @Override
    public BarResult measure(Inspection inspection) {
        Findings findings = new Findings(number());
        List<ItemCase> items = inspection.cases(BankKind.SINGLE, BankKind.MULTIPLE, BankKind.TEXT);
        for (ItemCase item : items) {
            words(item, inspection, findings);
            claimant(item, inspection, findings);
        }
        return findings.none(items.size());
    }

    private static void words(ItemCase item, Inspection inspection, Findings findings) {
        BankItem it = item.item();
        Map<String, String> stem = content(it.stem(), it.language(), inspection);
        Set<String> harmless = new HashSet<>();
        it.distractors().forEach(d -> harmless.addAll(content(d.label(), it.language(), inspection).keySet()));
        for (BankOption key : it.keys()) {
            content(key.label(), it.language(), inspection).forEach((word, text) -> {
                if (stem.containsKey(word) && !harmless.contains(word)) {
                    findings.add(item, "check.giveaway.word", stem.getOrDefault(word, text), key.label());
                }
            });
        }
    }

    /** The content words, and those of the things that one of them is an alias of: "Indian" counts as "India". */
    private static Map<String, String> content(String text, String language, Inspection inspection) {
        Map<String, String> plain = inspection.words().content(text, language);
        Map<String, String> all = new LinkedHashMap<>(plain);
        plain.values().forEach(word -> inspection.names().byWord(Normal.form(word)).forEach(entity ->
                inspection.words()
                        .content(inspection.names().label(entity), language)
                        .keySet()
                        .forEach(other -> all.putIfAbsent(other, word))));
        return all;
    }

    private static void claimant(ItemCase item, Inspection inspection, Findings findings) {
        if (!item.item().family().equals("attribution")) {
            return;
        }
        List<Node> keys = item.values(item.item().keys());
        for (Triple triple : item.supports().stream().flatMap(Set::stream).toList()) {
            if (triple.getPredicate().equals(Vocabulary.CLAIMED_BY)
                    && keys.contains(triple.getObject())
                    && speaksOf(triple.getSubject(), triple.getObject(), inspection)) {
                findings.add(item, "check.giveaway.claimant", triple.getObject().toString());
            }
        }
    }

    private static boolean speaksOf(Node claim, Node claimant, Inspection inspection) {
        Node graph = NodeFactory.createURI(claim.toString());
        var dataset = inspection.world().facts().dataset();
        return dataset.contains(graph, claimant, Node.ANY, Node.ANY)
                || dataset.contains(graph, Node.ANY, Node.ANY, claimant);
    }
}
