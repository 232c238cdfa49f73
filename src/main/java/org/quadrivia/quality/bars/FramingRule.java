package org.quadrivia.quality.bars;

import java.util.Set;
import org.quadrivia.knowledge.rdf.GraphKind;
import org.quadrivia.quality.bank.BankItem;
import org.quadrivia.quality.graph.Facts;
import org.quadrivia.quality.proof.ItemCase;
import org.quadrivia.quality.text.Phrases;

/** What must be asked by the source only: what is merely not stated, what has no source, what comes from a plain file. */
final class FramingRule implements ItemRule {
    @Override
    public void check(ItemCase item, Inspection inspection, Findings findings) {
        BankItem it = item.item();
        if (it.framing() != null || Phrases.of(it.language()).saysAccordingTo(it.stem())) {
            return;
        }
        if (it.options().stream().anyMatch(option -> option.proof().reason().equals("not-stated"))) {
            findings.add(item, "check.framing.not-stated");
        }
        if (plain(item, inspection.world().facts())) {
            findings.add(item, "check.framing.plain");
        }
    }

    /** Whether some of the support stands in plain files only. */
    private static boolean plain(ItemCase item, Facts facts) {
        return item.supports().stream()
                .flatMap(Set::stream)
                .map(facts::graphs)
                .anyMatch(graphs ->
                        !graphs.isEmpty() && graphs.stream().allMatch(graph -> facts.kind(graph) == GraphKind.PLAIN));
    }
}
