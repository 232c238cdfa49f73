package org.quadrivia.quality.proof;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.knowledge.rdf.graph.GraphKind;
import org.quadrivia.quality.bank.BankKind;
import org.quadrivia.quality.graph.InferredDataset;
import org.quadrivia.quality.graph.Step;
import org.quadrivia.quality.graph.Vocabulary;
import org.quadrivia.quality.query.ItemQuery;
import org.quadrivia.quality.query.PathSteps;
import org.quadrivia.quality.query.Pattern;

/**
 * Judges denials that are not negative assertions. There are three kinds: a declaration says that the key and the option exclude
 * each other; the option is on the other side of a dispute; or the option is right only by a claim that conflicts with the claim
 * in question or that its claimant disputes.
 */
final class Denial {
    private static final List<Node> SIDES = List.of(Vocabulary.CLAIMED_BY, Vocabulary.DISPUTED_BY);

    private final InferredDataset world;

    Denial(InferredDataset world) {
        this.world = world;
    }

    boolean denies(OptionCase option) {
        List<List<Pattern>> branches = option.query().branches();
        return !branches.isEmpty()
                && branches.stream()
                        .allMatch(branch -> branch.stream()
                                .anyMatch(pattern -> option.item().kind() == BankKind.BOOLEAN
                                        ? excluded(option, pattern)
                                        : denied(option, pattern) || denied(option, pattern.turned())));
    }

    private boolean denied(OptionCase option, Pattern pattern) {
        return pattern.object().equals(ItemQuery.ANSWER)
                && pattern.ways().stream()
                        .filter(PathSteps::simple)
                        .map(way -> way.steps().getFirst())
                        .anyMatch(step -> excluded(option, pattern.subject(), step)
                                || ofOtherSide(option, pattern.subject(), step)
                                || rival(option, pattern.subject(), step));
    }

    /**
     * Whether the proof contains a fact that differs from the pattern only in its object, and the two objects exclude each other.
     */
    private boolean excluded(OptionCase option, Pattern pattern) {
        return pattern.ways().stream()
                .filter(PathSteps::simple)
                .map(way -> way.steps().getFirst())
                .filter(step -> !step.inverse())
                .anyMatch(step -> option.triples().stream()
                        .filter(triple -> triple.getSubject().equals(pattern.subject())
                                && triple.getPredicate().equals(step.property())
                                && world.facts().asserts(triple))
                        .anyMatch(triple -> excludes(option, triple.getObject(), pattern.object())));
    }

    private static boolean excludes(OptionCase option, Node key, Node value) {
        return Stream.of(Triple.create(key, Vocabulary.EXCLUDES, value), Triple.create(value, Vocabulary.EXCLUDES, key))
                .anyMatch(option.triples()::contains);
    }

    private boolean excluded(OptionCase option, Node subject, Step step) {
        return !step.inverse()
                && option.of().decision().answers().stream()
                        .filter(key -> option.triples().contains(Triple.create(subject, step.property(), key)))
                        .anyMatch(key -> excludes(option, key, option.value()));
    }

    /**
     * Whether the option disputes the claim if the item asks who makes it, or makes the claim if the item asks who disputes it.
     */
    private static boolean ofOtherSide(OptionCase option, Node other, Step step) {
        if (!SIDES.contains(step.property())) {
            return false;
        }
        Node opposite = SIDES.get(1 - SIDES.indexOf(step.property()));
        return option.triples().contains(fact(other, opposite, option.value(), step.inverse()));
    }

    /**
     * Whether another claim states that the option is right, and this claim conflicts with the claim in question or is disputed
     * by the claimant of the latter.
     */
    private boolean rival(OptionCase option, Node subject, Step step) {
        Triple given = fact(subject, step.property(), option.value(), step.inverse());
        if (!option.triples().contains(given)) {
            return false;
        }
        Set<Node> others = world.facts().graphs(given);
        return option.of().support().stream()
                .map(Quad::getGraph)
                .filter(graph -> world.facts().kind(graph) == GraphKind.CLAIM)
                .distinct()
                .anyMatch(claim -> others.stream().anyMatch(other -> against(option, claim, other)));
    }

    private boolean against(OptionCase option, Node claim, Node other) {
        return option.triples().contains(Triple.create(claim, Vocabulary.CONFLICTS_WITH, other))
                || option.triples().contains(Triple.create(other, Vocabulary.CONFLICTS_WITH, claim))
                || world.facts().objects(claim, Vocabulary.CLAIMED_BY).stream()
                        .anyMatch(claimant ->
                                option.triples().contains(Triple.create(other, Vocabulary.DISPUTED_BY, claimant)));
    }

    private static Triple fact(Node from, Node property, Node to, boolean inverse) {
        return inverse ? Triple.create(to, property, from) : Triple.create(from, property, to);
    }
}
