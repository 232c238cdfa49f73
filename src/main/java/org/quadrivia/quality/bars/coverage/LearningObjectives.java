package org.quadrivia.quality.bars.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.quadrivia.quality.graph.DatasetFacts;
import org.quadrivia.quality.graph.Vocabulary;

/** What somebody should know after studying, as the knowledge base declares, and which of it the items of a bank ask. */
final class LearningObjectives {
    private static final String MOST_IMPORTANT = "3";
    private static final int FEWEST_OF_MOST_IMPORTANT = 3;

    /**
     * An objective.
     *
     * @param label the sentence that says it; its IRI if there is none
     * @param fewest how many items it needs
     * @param facts the facts on which it rests: those of its claims and who makes or disputes these included
     */
    record Objective(String label, int fewest, Set<Triple> facts) {}

    private LearningObjectives() {}

    /** Returns the objectives; empty if the knowledge base declares none. */
    static List<Objective> of(DatasetFacts facts) {
        return facts.subjects(RDF.type.asNode(), Vocabulary.OBJECTIVE).stream()
                .map(node -> new Objective(
                        facts.objects(node, SKOS.prefLabel.asNode()).stream()
                                .filter(Node::isLiteral)
                                .map(Node::getLiteralLexicalForm)
                                .findFirst()
                                .orElse(node.toString()),
                        mostImportant(node, facts) ? FEWEST_OF_MOST_IMPORTANT : 1,
                        rests(node, facts)))
                .toList();
    }

    /** Returns the labels of the objectives for which too few of the items ask a fact. */
    static List<String> lacking(List<Objective> objectives, Collection<Set<String>> asked, FactNames names) {
        List<String> lacking = new ArrayList<>();
        for (Objective objective : objectives) {
            Set<String> ids = new HashSet<>();
            objective.facts().forEach(fact -> ids.add(names.id(fact)));
            long items = asked.stream()
                    .filter(asks -> asks.stream().anyMatch(ids::contains))
                    .count();
            if (items < objective.fewest()) {
                lacking.add(objective.label());
            }
        }
        return lacking;
    }

    /** Gives facts the ids that items use. */
    @FunctionalInterface
    interface FactNames {
        String id(Triple fact);
    }

    private static boolean mostImportant(Node objective, DatasetFacts facts) {
        return facts.objects(objective, Vocabulary.WEIGHT).stream()
                .anyMatch(weight ->
                        weight.isLiteral() && weight.getLiteralLexicalForm().equals(MOST_IMPORTANT));
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
