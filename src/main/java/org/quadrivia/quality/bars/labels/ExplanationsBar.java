package org.quadrivia.quality.bars.labels;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.quality.bank.BankItem;
import org.quadrivia.quality.bank.BankOption;
import org.quadrivia.quality.bars.Bar;
import org.quadrivia.quality.bars.Findings;
import org.quadrivia.quality.bars.Inspection;
import org.quadrivia.quality.graph.DatasetFacts;
import org.quadrivia.quality.graph.Matching;
import org.quadrivia.quality.proof.ItemCase;
import org.quadrivia.quality.result.BarResult;
import org.quadrivia.quality.text.LinkMarkup;

/** Bar 15: each item and each option has an explanation or feedback, and everything cited is in the dataset. */
public final class ExplanationsBar implements Bar {
    @Override
    public int number() {
        return 15;
    }

    @Override
    public BarResult measure(Inspection inspection) {
        Findings findings = new Findings(number());
        for (ItemCase item : inspection.cases()) {
            explained(item, item.item().explanation(), inspection.world().facts(), findings);
            for (BankOption option : item.item().options()) {
                explained(item, option.feedback(), inspection.world().facts(), findings);
            }
            cited(item, inspection, findings);
            passages(item, inspection.world().facts(), findings);
        }
        return findings.none(inspection.cases().size());
    }

    private static void explained(ItemCase item, String text, DatasetFacts facts, Findings findings) {
        if (LinkMarkup.plain(text).codePoints().noneMatch(Character::isLetterOrDigit)) {
            findings.add(item, "check.explained.empty");
        }
        if (LinkMarkup.broken(text)) {
            findings.add(item, "check.explained.link", text);
        }
        for (String iri : LinkMarkup.iris(text)) {
            if (!facts.knows(NodeFactory.createURI(iri))) {
                findings.add(item, "check.explained.unknown", iri);
            }
        }
    }

    private static void cited(ItemCase item, Inspection inspection, Findings findings) {
        DatasetFacts facts = inspection.world().facts();
        item.item().cited().distinct().forEach(line -> {
            boolean there = inspection
                    .terms()
                    .line(line)
                    .filter(quad -> stands(quad, facts))
                    .isPresent();
            if (!there) {
                findings.add(item, "check.cited", line);
            }
        });
        if (item.supports().isEmpty() && !item.item().support().isEmpty()) {
            findings.add(item, "check.cited.together");
        }
    }

    /** Whether a single line is in the dataset. Whether all lines are there together is checked for the whole list. */
    private static boolean stands(Quad quad, DatasetFacts facts) {
        if (!quad.getSubject().isBlank() && !quad.getObject().isBlank()) {
            return quad.isDefaultGraph() ? facts.holds(quad.asTriple()) : facts.holds(quad);
        }
        return !new Matching(facts).matches(java.util.List.of(quad), true).isEmpty();
    }

    private static void passages(ItemCase item, DatasetFacts facts, Findings findings) {
        for (BankItem.Passage passage : item.item().passages()) {
            Node id = NodeFactory.createURI(passage.id());
            String locator =
                    facts.passage(id).map(found -> found.locator().value()).orElse(null);
            if (locator == null) {
                findings.add(item, "check.passage.unknown", passage.id());
            } else if (!locator.equals(passage.locator())) {
                findings.add(item, "check.passage.locator", passage.id(), passage.locator(), locator);
            }
        }
        if (item.item().passages().isEmpty() && sourced(item, facts)) {
            findings.add(item, "check.passage.none");
        }
    }

    private static boolean sourced(ItemCase item, DatasetFacts facts) {
        return item.supports().stream()
                .flatMap(java.util.Set::stream)
                .anyMatch(triple -> !facts.passages(triple).isEmpty());
    }
}
