package org.quadrivia.quality.proof;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;
import org.quadrivia.quality.graph.CompleteSet;
import org.quadrivia.quality.graph.InferredDataset;
import org.quadrivia.quality.graph.Sameness;
import org.quadrivia.quality.graph.Step;
import org.quadrivia.quality.query.PathSteps;
import org.quadrivia.quality.query.Pattern;

/**
 * Shows that facts cannot all hold. A place is a subject or an object of these facts. The class narrows down, step by step, which
 * terms each place can be, as far as the declarations of a proof allow. The facts are refuted if no term is possible for some
 * place, or if two places exclude each other.
 */
final class Refutation {
    private final InferredDataset world;
    private final ProofTriples grounds;
    private final Set<ProofReason> allowed;

    Refutation(InferredDataset world, ProofTriples grounds, Set<ProofReason> allowed) {
        this.world = world;
        this.grounds = grounds;
        this.allowed = allowed;
    }

    /** Whether no branch can hold if the term replaces the variable. */
    boolean refutes(List<List<Pattern>> branches, @Nullable Node variable, @Nullable Node term) {
        return !branches.isEmpty() && branches.stream().allMatch(branch -> refuted(branch, variable, term));
    }

    /** Returns the terms that the variable can be in the facts of a branch; empty if the declarations do not limit them. */
    Optional<Set<Node>> possible(List<Pattern> branch, Node variable) {
        Map<Node, Set<Node>> places = new HashMap<>();
        narrow(branch, places);
        return Optional.ofNullable(places.get(variable));
    }

    private boolean refuted(List<Pattern> branch, @Nullable Node variable, @Nullable Node term) {
        Map<Node, Set<Node>> places = new HashMap<>();
        if (variable != null && term != null) {
            places.put(variable, Set.of(term));
        }
        return narrow(branch, places) || branch.stream().anyMatch(pattern -> excluded(pattern, places));
    }

    /** Narrows down all places of a branch. Returns whether no term is possible for some place. */
    private boolean narrow(List<Pattern> branch, Map<Node, Set<Node>> places) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Pattern pattern : branch) {
                changed |= narrow(pattern, places) | narrow(pattern.turned(), places);
            }
        }
        return places.values().stream().anyMatch(Set::isEmpty);
    }

    private boolean narrow(Pattern pattern, Map<Node, Set<Node>> places) {
        Set<Node> from = place(pattern.subject(), places);
        if (from == null) {
            return false;
        }
        Set<Node> reached = new LinkedHashSet<>();
        for (Node start : from) {
            Optional<Set<Node>> values = all(start, pattern.ways());
            if (values.isEmpty()) {
                return false;
            }
            reached.addAll(values.get());
        }
        Set<Node> before = place(pattern.object(), places);
        if (before != null) {
            Set<Node> kept = new LinkedHashSet<>(before);
            kept.removeIf(node -> !world.sameness().contains(reached, node));
            reached.clear();
            reached.addAll(kept);
        }
        if (before != null && before.size() == reached.size()) {
            return false;
        }
        places.put(pattern.object(), reached);
        return true;
    }

    private static @Nullable Set<Node> place(Node node, Map<Node, Set<Node>> places) {
        Set<Node> known = places.get(node);
        return known != null || node.isVariable() ? known : Set.of(node);
    }

    /** Returns all terms to which the ways can lead from the given term; empty if no declaration limits these terms. */
    private Optional<Set<Node>> all(Node from, List<PathSteps> ways) {
        if (allowed.contains(ProofReason.FUNCTIONAL)) {
            for (ProofTriples.Functional functional : grounds.functional()) {
                Set<Node> values = given(from, functional);
                if (simple(ways, functional.step()) && !values.isEmpty()) {
                    return Optional.of(values);
                }
            }
        }
        if (allowed.contains(ProofReason.COMPLETE)) {
            for (CompleteSet set : grounds.complete()) {
                for (boolean back : new boolean[] {false, true}) {
                    Step step = set.from(from, back, world.sameness());
                    if (step != null && simple(ways, step)) {
                        return Optional.of(world.closure().values(from, step));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private boolean simple(List<PathSteps> ways, Step step) {
        return ways.stream()
                .allMatch(way -> way.steps().size() == 1
                        && (!way.repeated() || world.axioms().transitive(step.property()))
                        && world.axioms().implies(way.steps().getFirst(), step));
    }

    /** Returns the only value that the triples of the proof allow. */
    private Set<Node> given(Node from, ProofTriples.Functional functional) {
        Set<Node> values = new LinkedHashSet<>();
        if (functional.type() != null && !world.classes().types(from).contains(functional.type())) {
            return values;
        }
        Sameness sameness = world.sameness();
        for (Triple triple : grounds.triples()) {
            if (sameness.same(triple.getSubject(), from)
                    && world.axioms().implies(new Step(triple.getPredicate(), false), functional.step())) {
                values.add(triple.getObject());
            }
            if (sameness.same(triple.getObject(), from)
                    && world.axioms().implies(new Step(triple.getPredicate(), true), functional.step())) {
                values.add(triple.getSubject());
            }
        }
        return values;
    }

    /** Whether the two places of a fact exclude each other, as far as it is known which terms they can be. */
    private boolean excluded(Pattern pattern, Map<Node, Set<Node>> places) {
        Set<Node> subjects = place(pattern.subject(), places);
        Set<Node> objects = place(pattern.object(), places);
        if (subjects == null || objects == null) {
            return false;
        }
        Exclusion exclusion = new Exclusion(world, grounds);
        return subjects.stream()
                .allMatch(s -> objects.stream()
                        .allMatch(o -> pattern.ways().stream()
                                .allMatch(way -> way.simple()
                                        && excluded(exclusion, s, way.steps().getFirst(), o))));
    }

    private boolean excluded(Exclusion exclusion, Node subject, Step step, Node object) {
        return (allowed.contains(ProofReason.DENIED) && exclusion.denied(subject, step, object))
                || (allowed.contains(ProofReason.DISJOINT) && exclusion.disjoint(subject, step, object));
    }
}
