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
 * Bar 21: no more than a tenth of the questions ask about any one property. A question counts once, regardless of how many forms
 * it has. For a bank with n properties, fewer than twenty, the limit is 2/n, which is twice an even share. The limit is binding
 * only if the knowledge base has objectives. Otherwise, nothing says what is worth asking about, and the questions reflect the
 * data. If a question follows a path through blank nodes, only the properties at the end of the path count.
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

    /**
     * Whether the triple is at the end of a path: its object is not a blank node, and it does not merely name a part of a reified
     * statement.
     */
    private static boolean isEnd(Triple fact) {
        return !fact.getObject().isBlank() && !REIFYING.contains(fact.getPredicate());
    }

    private static String name(Node property, Inspection inspection) {
        return inspection.world().facts().label(property).orElse(property.toString());
    }
}
