package org.quadrivia.quality.bars.contract;

import java.util.Set;
import org.quadrivia.knowledge.rdf.graph.GraphKind;
import org.quadrivia.quality.bank.BankItem;
import org.quadrivia.quality.bars.Findings;
import org.quadrivia.quality.bars.Inspection;
import org.quadrivia.quality.graph.DatasetFacts;
import org.quadrivia.quality.proof.ItemCase;
import org.quadrivia.quality.query.ItemQuery;
import org.quadrivia.quality.text.Phrases;

/**
 * An item needs a framing, or a stem that says "according to", if an option is proved by {@code not-stated} or if a triple of its
 * support is only in plain files. If an item asks for a number and an option is proved by {@code not-stated}, the stem must ask
 * how many things are named, not how many there are.
 */
final class FramingRule implements ItemRule {
    @Override
    public void check(ItemCase item, Inspection inspection, Findings findings) {
        BankItem it = item.item();
        boolean notStated =
                it.options().stream().anyMatch(option -> option.proof().reason().equals("not-stated"));
        if (notStated
                && item.query().filter(ItemQuery::counts).isPresent()
                && !Phrases.of(it.language()).asksWhatIsNamed(it.stem())) {
            findings.add(item, "check.framing.count");
        }
        if (it.framing() != null || Phrases.of(it.language()).saysAccordingTo(it.stem())) {
            return;
        }
        if (notStated) {
            findings.add(item, "check.framing.not-stated");
        }
        if (plain(item, inspection.world().facts())) {
            findings.add(item, "check.framing.plain");
        }
    }

    /** Whether a triple of the support is only in graphs that come from plain files. */
    private static boolean plain(ItemCase item, DatasetFacts facts) {
        return item.supports().stream()
                .flatMap(Set::stream)
                .map(facts::graphs)
                .anyMatch(graphs ->
                        !graphs.isEmpty() && graphs.stream().allMatch(graph -> facts.kind(graph) == GraphKind.PLAIN));
    }
}
