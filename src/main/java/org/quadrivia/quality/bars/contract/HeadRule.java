package org.quadrivia.quality.bars.contract;

import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.quality.bank.BankItem;
import org.quadrivia.quality.bank.BankKind;
import org.quadrivia.quality.bank.BankOption;
import org.quadrivia.quality.bank.QuestionIds;
import org.quadrivia.quality.bars.Findings;
import org.quadrivia.quality.bars.Inspection;
import org.quadrivia.quality.proof.ItemCase;

/** The metadata of an item: its knowledge base, its language, the facts that it asks about, and its difficulty. */
final class HeadRule implements ItemRule {
    private static final Pattern FACT = Pattern.compile("[0-9a-f]{32}");

    @Override
    public void check(ItemCase item, Inspection inspection, Findings findings) {
        BankItem head = item.item();
        if (!isOf(head, inspection.dataset())) {
            findings.add(item, "check.kb", head.kb(), inspection.dataset().kb());
        }
        if (!tag(head.language())) {
            findings.add(item, "check.language", head.language());
        }
        if (!(head.difficulty() >= 0 && head.difficulty() <= 1)) {
            findings.add(item, "check.difficulty", head.difficulty());
        }
        asks(item, inspection, findings);
        String question = QuestionIds.of(head.kb(), head.asks(), head.support());
        if (!head.question().equals(question)) {
            findings.add(item, "check.question", head.question(), question);
        }
    }

    /**
     * Whether the item belongs to this knowledge base. A knowledge base without an IRI is named after its file, so the same
     * revision in a file with another name counts as the same knowledge base.
     */
    private static boolean isOf(BankItem item, Snapshot dataset) {
        boolean renamed = !item.kb().contains(":")
                && !dataset.kb().contains(":")
                && item.revision().equals(dataset.revision());
        return renamed || item.kb().equals(dataset.kb());
    }

    private static void asks(ItemCase item, Inspection inspection, Findings findings) {
        if (item.item().asks().isEmpty()) {
            findings.add(item, "check.asks.empty");
        }
        if (item.item().asks().stream().distinct().count() < item.item().asks().size()) {
            findings.add(item, "check.asks.twice");
        }
        if (item.item().kind() == BankKind.MULTIPLE && !item.supports().isEmpty()) {
            shown(item, inspection, findings);
        }
        for (String fact : item.item().asks()) {
            if (!FACT.matcher(fact).matches() || !inspection.facts().has(fact, item)) {
                findings.add(item, "check.asks.unknown", fact);
            } else if (!item.item().family().equals("attribution")
                    && !inspection.facts().supports(fact, item)) {
                findings.add(item, "check.asks.support", fact);
            }
        }
    }

    /** Checks that a multiple-choice item asks about facts of all right options that it shows, and of no other options. */
    private static void shown(ItemCase item, Inspection inspection, Findings findings) {
        Set<Triple> asked = new HashSet<>();
        item.supports().stream()
                .flatMap(Set::stream)
                .filter(triple -> item.item().asks().contains(inspection.facts().id(triple)))
                .forEach(asked::add);
        List<Node> keys = item.values(item.item().keys());
        for (BankOption option : item.item().keys()) {
            if (asked.stream()
                    .noneMatch(triple -> item.value(option)
                            .filter(node -> touches(triple, node))
                            .isPresent())) {
                findings.add(item, "check.asks.option", option.label());
            }
        }
        Set<Node> hidden = new HashSet<>(item.decision().answers());
        keys.forEach(hidden::remove);
        if (asked.stream()
                .anyMatch(triple -> hidden.contains(triple.getSubject()) || hidden.contains(triple.getObject()))) {
            findings.add(item, "check.asks.hidden");
        }
    }

    private static boolean touches(Triple triple, Node node) {
        return triple.getSubject().equals(node) || triple.getObject().equals(node);
    }

    private static boolean tag(String language) {
        try {
            return !new Locale.Builder()
                            .setLanguageTag(language)
                            .build()
                            .getLanguage()
                            .isEmpty()
                    || language.equals("und");
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
