package org.quadrivia.quality.bars.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.Messages;
import org.quadrivia.quality.bars.Bar;
import org.quadrivia.quality.bars.Findings;
import org.quadrivia.quality.bars.Inspection;
import org.quadrivia.quality.graph.Vocabulary;
import org.quadrivia.quality.proof.ItemCase;
import org.quadrivia.quality.result.BarResult;

/**
 * Bar 21: no property is asked by more than a tenth of the questions. A question counts once, in however many forms it is asked.
 * A bank with fewer than twenty properties cannot be held to that: with n properties, the limit is 2/n, twice an even share. With
 * objectives, the limit is binding; without any, nothing says what is worth asking, and a bank follows its data.
 * A question along a path through blank nodes is about the properties at its end.
 */
public final class PropertyShareBar implements Bar {
    private static final double MOST = 0.1;
    private static final int FEW = 20;
    private static final int SHOWN = 5;
    private static final Set<Node> REIFYING = Set.of(RDF.subject.asNode(), RDF.predicate.asNode(), RDF.object.asNode());

    @Override
    public int number() {
        return 21;
    }

    @Override
    public boolean binding(Inspection inspection) {
        return LearningObjectives.any(inspection);
    }

    @Override
    public BarResult measure(Inspection inspection) {
        Findings findings = new Findings(number());
        Map<String, Set<Node>> properties = new HashMap<>();
        for (ItemCase item : inspection.cases()) {
            Set<Node> asked = properties.computeIfAbsent(item.item().question(), it -> new HashSet<>());
            List<Triple> facts = inspection.facts().asked(item);
            boolean ends = facts.stream().anyMatch(PropertyShareBar::isEnd);
            facts.stream()
                    .filter(fact -> !ends || isEnd(fact))
                    .map(Triple::getPredicate)
                    .filter(property -> !Vocabulary.own(property))
                    .forEach(asked::add);
        }
        properties.values().removeIf(Set::isEmpty);
        if (properties.size() < FEW) {
            return findings.unmeasured(Messages.text("check.few", properties.size(), FEW));
        }
        Map<Node, Integer> counts = new HashMap<>();
        properties.values().forEach(asked -> asked.forEach(property -> counts.merge(property, 1, Integer::sum)));
        double limit = Math.min(1, Math.max(MOST, 2.0 / counts.size()));
        List<Map.Entry<Node, Integer>> most = new ArrayList<>(counts.entrySet());
        most.sort(Map.Entry.<Node, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(entry -> entry.getKey().toString()));
        int questions = properties.size();
        most.stream()
                .filter(entry -> entry.getValue() > limit * questions)
                .forEach(entry -> findings.add(
                        name(entry.getKey(), inspection), "check.share.property", entry.getValue(), questions, limit));
        return findings.result(
                findings.offences().isEmpty(),
                Messages.text(
                        "check.share.measured",
                        (double) most.getFirst().getValue() / questions,
                        questions,
                        most.stream()
                                .limit(SHOWN)
                                .map(entry -> name(entry.getKey(), inspection) + " " + entry.getValue())
                                .collect(Collectors.joining(", ")),
                        counts.size(),
                        limit));
    }

    /** Whether the triple leads to more than a blank node, and says more than which statement another is about. */
    private static boolean isEnd(Triple fact) {
        return !fact.getObject().isBlank() && !REIFYING.contains(fact.getPredicate());
    }

    private static String name(Node property, Inspection inspection) {
        return inspection.world().facts().label(property).orElse(property.toString());
    }
}
