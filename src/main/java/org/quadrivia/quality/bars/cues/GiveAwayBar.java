package org.quadrivia.quality.bars.cues;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.quadrivia.quality.bank.BankItem;
import org.quadrivia.quality.bank.BankKind;
import org.quadrivia.quality.bank.BankOption;
import org.quadrivia.quality.bars.Bar;
import org.quadrivia.quality.bars.Findings;
import org.quadrivia.quality.bars.Inspection;
import org.quadrivia.quality.graph.Vocabulary;
import org.quadrivia.quality.proof.ItemCase;
import org.quadrivia.quality.query.ItemQuery;
import org.quadrivia.quality.result.BarResult;
import org.quadrivia.quality.text.NormalizedText;

/**
 * Bar 7: the wording of an item does not give the key away. No content word of the stem is in a key unless it is also in a
 * distractor. In a matching item, no content word of a left side is in its own right side unless it is also in another right
 * side. An attribution item does not ask who made a claim if the claim is about its own claimant. No item asks only about an
 * evident order.
 */
public final class GiveAwayBar implements Bar {
    private static final String FIRST = "first";

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
        List<ItemCase> pairs = inspection.cases(BankKind.MATCH);
        pairs.forEach(item -> pairs(item, inspection, findings));
        List<ItemCase> orders = inspection.cases(BankKind.ORDER);
        EvidentOrder evident = new EvidentOrder(inspection.world().facts());
        Stream.concat(
                        orders.stream(),
                        items.stream().filter(item -> item.item().family().equals(FIRST)))
                .forEach(item -> order(item, evident, findings));
        return findings.none(items.size() + pairs.size() + orders.size());
    }

    /**
     * Checks an item about the order of events. An item that asks which event came first must contain no pair whose order is
     * evident. An item whose options have to be put in order may contain one such pair, but not two.
     */
    private static void order(ItemCase item, EvidentOrder evident, Findings findings) {
        Set<Node> properties = item.query().map(ItemQuery::properties).orElse(Set.of());
        long pairs = evident.pairs(item.values(item.item().options()), properties);
        if (pairs > (item.item().family().equals(FIRST) ? 0 : 1)) {
            findings.add(item, "check.giveaway.order", pairs);
        }
    }

    /**
     * Checks a matching item. The left side of a pair is what is asked, and the right sides of the other pairs are the
     * distractors.
     */
    private static void pairs(ItemCase item, Inspection inspection, Findings findings) {
        String language = item.item().language();
        for (BankOption pair : item.item().options()) {
            Map<String, String> left = inspection.words().content(pair.label(), language);
            Set<String> others = new HashSet<>();
            item.item().options().stream()
                    .filter(other -> !other.equals(pair))
                    .forEach(other -> others.addAll(content(other, language, inspection)));
            content(pair, language, inspection).stream()
                    .filter(word -> left.containsKey(word) && !others.contains(word))
                    .forEach(word -> findings.add(
                            item, "check.giveaway.pair", left.getOrDefault(word, word), String.valueOf(pair.right())));
        }
    }

    private static Set<String> content(BankOption pair, String language, Inspection inspection) {
        return inspection
                .words()
                .content(String.valueOf(pair.right()), language)
                .keySet();
    }

    private static void words(ItemCase item, Inspection inspection, Findings findings) {
        BankItem it = item.item();
        Map<String, String> stem = inspection.words().content(it.stem(), it.language());
        Set<String> harmless = new HashSet<>();
        it.distractors()
                .forEach(d -> harmless.addAll(
                        inspection.words().content(d.label(), it.language()).keySet()));
        for (BankOption key : it.keys()) {
            Map<String, String> words = inspection.words().content(key.label(), it.language());
            words.keySet().stream()
                    .filter(word -> stem.containsKey(word) && !harmless.contains(word))
                    .forEach(word ->
                            findings.add(item, "check.giveaway.word", stem.getOrDefault(word, word), key.label()));
            if (item.value(key).filter(Node::isURI).isPresent()) {
                otherwise(item, key, stem.values(), words.values(), inspection, findings);
            }
        }
    }

    /**
     * Reports a thing that the stem and the key call by different names, such as "Indian" and "India", if no distractor names it.
     * At least one of the two names is a single word. A name that is a value in the item's facts does not count, because it is
     * what the item asks about.
     */
    private static void otherwise(
            ItemCase item,
            BankOption key,
            Collection<String> stem,
            Collection<String> words,
            Inspection inspection,
            Findings findings) {
        String asked = inspection.names().without(item.item().stem(), texts(item));
        for (Node thing : things(stem, words, inspection)) {
            if (names(asked, thing, inspection)
                    && names(key.label(), thing, inspection)
                    && item.item().distractors().stream().noneMatch(d -> names(d.label(), thing, inspection))) {
                findings.add(item, "check.giveaway.name", inspection.names().label(thing), key.label());
            }
        }
    }

    /**
     * Returns the literals in the item's facts. If a nickname is such a value, the item asks about it and does not give it away.
     */
    private static List<Node> texts(ItemCase item) {
        return item.supports().stream()
                .flatMap(Set::stream)
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .toList();
    }

    private static Set<Node> things(Collection<String> stem, Collection<String> key, Inspection inspection) {
        Set<Node> things = new LinkedHashSet<>();
        Stream.concat(stem.stream(), key.stream())
                .forEach(word -> things.addAll(inspection.names().byWord(NormalizedText.form(word))));
        return things;
    }

    private static boolean names(String text, Node thing, Inspection inspection) {
        String normal = NormalizedText.form(text);
        return inspection.names().of(thing).stream().anyMatch(name -> NormalizedText.holds(normal, name));
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
