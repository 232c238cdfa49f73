package org.quadrivia.quality.bars.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.quality.bank.BankItem;
import org.quadrivia.quality.bank.BankKind;
import org.quadrivia.quality.bars.Bar;
import org.quadrivia.quality.bars.Findings;
import org.quadrivia.quality.bars.Inspection;
import org.quadrivia.quality.graph.InferredDataset;
import org.quadrivia.quality.proof.ItemCase;
import org.quadrivia.quality.query.ItemQuery;
import org.quadrivia.quality.result.BarResult;
import org.quadrivia.quality.text.NormalizedText;

/**
 * Bar 4: each stem has only one meaning. If it uses a name that several things share, only one of them could be meant. No two
 * items have the same stem but different answers.
 */
public final class ReadingsBar implements Bar {
    @Override
    public int number() {
        return 4;
    }

    @Override
    public BarResult measure(Inspection inspection) {
        Findings findings = new Findings(number());
        Map<String, List<ItemCase>> byStem = new HashMap<>();
        PossiblePlaces places = new PossiblePlaces(inspection.world());
        for (ItemCase item : inspection.cases()) {
            shared(item, inspection, places, findings);
            if (!item.item().listsOptions()) {
                byStem.computeIfAbsent(asked(item.item()), it -> new ArrayList<>())
                        .add(item);
            }
        }
        byStem.values().forEach(items -> answers(items, inspection.world(), findings));
        return findings.none(inspection.cases().size());
    }

    private static String asked(BankItem item) {
        String framing = item.framing() == null ? "" : item.framing().text();
        String kind = item.kind() == BankKind.BOOLEAN || item.kind() == BankKind.MATCH
                ? item.kind().word()
                : "";
        return String.join("|", kind, item.language(), NormalizedText.form(framing), NormalizedText.form(item.stem()));
    }

    private static void shared(ItemCase item, Inspection inspection, PossiblePlaces places, Findings findings) {
        Set<Node> asked = item.query().map(ItemQuery::named).orElse(Set.of());
        Set<Node> candidates = new HashSet<>(asked);
        for (Set<Triple> support : item.supports()) {
            support.forEach(triple -> candidates.addAll(List.of(triple.getSubject(), triple.getObject())));
        }
        inspection.names().named(item.item().stem(), candidates).forEach((name, found) -> {
            Set<Node> bearing = inspection.names().bearing(name);
            // The stem means the thing that the query names, even if something else in the support has the same name
            Node entity = asked.stream()
                    .filter(bearing::contains)
                    .min(Comparator.comparing(Node::toString))
                    .orElse(found);
            if (bearing.contains(entity)) {
                others(item, name, entity, inspection, places, findings);
            }
        });
    }

    private static void others(
            ItemCase item, String name, Node entity, Inspection inspection, PossiblePlaces places, Findings findings) {
        InferredDataset world = inspection.world();
        boolean type = world.classes().isClass(entity);
        for (Node other : inspection.names().bearing(name)) {
            boolean likely = !world.sameness().same(entity, other)
                    && world.classes().isClass(other) == type
                    && inspection.names().spokenOf(other);
            if (likely && !told(item, entity, other, inspection) && places.fits(item, entity, other)) {
                findings.add(item, "check.reading.label", name, other.toString());
                return;
            }
        }
    }

    /**
     * Whether the stem contains the label of a class to which the entity belongs and the other thing does not. This label shows
     * which of the two is meant.
     */
    private static boolean told(ItemCase item, Node entity, Node other, Inspection inspection) {
        String stem = NormalizedText.form(item.item().stem());
        Set<Node> types = inspection.world().classes().types(entity);
        types.removeAll(inspection.world().classes().types(other));
        return types.stream().map(inspection.names()::label).anyMatch(label -> NormalizedText.holds(stem, label));
    }

    private static void answers(List<ItemCase> items, InferredDataset world, Findings findings) {
        ItemCase first = items.getFirst();
        for (ItemCase other : items.subList(1, items.size())) {
            boolean same = first.decision().truth() == other.decision().truth()
                    && first.decision().pairs().equals(other.decision().pairs())
                    && world.sameness()
                            .sameSets(
                                    first.decision().answers(), other.decision().answers());
            if (!same) {
                findings.add(other, "check.reading.answers", first.id());
            }
        }
    }
}
