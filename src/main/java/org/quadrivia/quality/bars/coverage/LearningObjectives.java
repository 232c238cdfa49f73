package org.quadrivia.quality.bars.coverage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.quadrivia.quality.bank.BankItem;
import org.quadrivia.quality.bars.Inspection;
import org.quadrivia.quality.graph.DatasetFacts;
import org.quadrivia.quality.graph.Vocabulary;
import org.quadrivia.quality.proof.ItemCase;

/** The learning objectives that the knowledge base declares, and which items of a bank ask about them. */
final class LearningObjectives {
    /** The greatest weight. */
    static final int MOST_IMPORTANT = 3;

    /**
     * An objective.
     *
     * @param label the sentence that says what somebody should know; the IRI of the objective if there is no sentence
     * @param weight from 1 to {@value #MOST_IMPORTANT}; 1 if none is declared
     * @param items the items that ask about a fact on which the objective rests; these facts include the content of its claims
     *     and who makes or disputes these claims
     */
    record Objective(String label, int weight, List<BankItem> items) {
        /** Returns the number of different questions among the items. */
        long questions() {
            return items.stream().map(BankItem::question).distinct().count();
        }
    }

    private LearningObjectives() {}

    /** Whether the knowledge base declares any objective. */
    static boolean any(Inspection inspection) {
        return !inspection
                .world()
                .facts()
                .subjects(RDF.type.asNode(), Vocabulary.OBJECTIVE)
                .isEmpty();
    }

    /** Returns the objectives, the most important first; empty if the knowledge base declares none. */
    static List<Objective> of(Inspection inspection) {
        DatasetFacts facts = inspection.world().facts();
        return facts.subjects(RDF.type.asNode(), Vocabulary.OBJECTIVE).stream()
                .distinct()
                .map(node ->
                        new Objective(label(node, facts), weight(node, facts), asking(rests(node, facts), inspection)))
                .sorted(java.util.Comparator.comparingInt((Objective objective) -> -objective.weight())
                        .thenComparing(Objective::label))
                .toList();
    }

    private static String label(Node objective, DatasetFacts facts) {
        return facts.objects(objective, SKOS.prefLabel.asNode()).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .findFirst()
                .orElse(objective.toString());
    }

    private static int weight(Node objective, DatasetFacts facts) {
        return facts.objects(objective, Vocabulary.WEIGHT).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .filter(text -> text.matches("[1-" + MOST_IMPORTANT + "]"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(1);
    }

    private static List<BankItem> asking(Set<Triple> rests, Inspection inspection) {
        Set<String> ids = rests.stream().map(inspection.facts()::id).collect(Collectors.toSet());
        return inspection.cases().stream()
                .map(ItemCase::item)
                .filter(item -> item.asks().stream().anyMatch(ids::contains))
                .toList();
    }

    private static Set<Triple> rests(Node objective, DatasetFacts facts) {
        Set<Triple> rests = new HashSet<>();
        for (Node claim : facts.objects(objective, Vocabulary.RESTS_ON_CLAIM)) {
            facts.dataset().getGraph(claim).find().forEachRemaining(rests::add);
            for (Node side : List.of(Vocabulary.CLAIMED_BY, Vocabulary.DISPUTED_BY)) {
                facts.objects(claim, side).forEach(agent -> rests.add(Triple.create(claim, side, agent)));
            }
        }
        for (Node fact : facts.objects(objective, Vocabulary.RESTS_ON_FACT)) {
            for (Node subject : facts.objects(fact, Vocabulary.SUBJECT)) {
                for (Node property : facts.objects(fact, Vocabulary.PROPERTY)) {
                    facts.objects(fact, Vocabulary.OBJECT)
                            .forEach(object -> rests.add(Triple.create(subject, property, object)));
                }
            }
        }
        return rests;
    }
}
