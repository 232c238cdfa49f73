package org.quadrivia.knowledge.ui.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Fact;
import org.quadrivia.knowledge.FactValue;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.Standing;
import org.quadrivia.knowledge.ui.fact.SymmetricFacts;
import org.quadrivia.knowledge.view.EntityDetails;
import org.quadrivia.knowledge.view.FactGroup;
import org.quadrivia.knowledge.view.KnowledgeBase;

/**
 * What is one fact away from an entity: a branch for each property, direction, class of the things at the other end, and standing.
 * The entity's own classes are left out, and what a fact says both ways is said once.
 */
record Neighbourhood(List<Branch> branches) {
    /** Groups larger than this are one branch without a class: that of the things that are not read is not known. */
    private static final int READ = 500;

    /** How firmly a connection is held. */
    enum Firmness {
        ASSERTED,
        CLAIMED,
        HEDGED
    }

    /**
     * Things that the same property connects with the entity.
     *
     * @param outgoing whether the entity is the subject
     * @param kind the class of the things; empty if they have none, or if there are too many to know
     * @param things not empty; only the first ones if {@code total} is larger
     * @param total how many there are
     */
    record Branch(
            Named property, boolean outgoing, Optional<Named> kind, Firmness firmness, List<Named> things, int total) {
        Branch {
            things = List.copyOf(things);
        }
    }

    private record Key(Optional<Named> kind, Firmness firmness) {}

    Neighbourhood {
        branches = List.copyOf(branches);
    }

    static Neighbourhood of(EntityDetails view, KnowledgeBase base) {
        Set<EntityId> left = view.kinds().stream().map(Named::id).collect(Collectors.toSet());
        left.add(view.entity().id());
        List<Branch> branches = new ArrayList<>();
        for (FactGroup group : view.facts()) {
            if (group.outgoing() || !SymmetricFacts.isMirrored(group, view.facts())) {
                branches.addAll(branches(view.entity().id(), group, left, base));
            }
        }
        return new Neighbourhood(branches);
    }

    private static List<Branch> branches(EntityId centre, FactGroup group, Set<EntityId> left, KnowledgeBase base) {
        boolean huge = group.total() > READ;
        boolean whole = group.facts().size() >= group.total();
        List<Fact> facts = huge || whole
                ? group.facts()
                : base.facts(centre, group.property().id(), group.outgoing(), 0, READ);
        Map<Key, Map<EntityId, Named>> things = new LinkedHashMap<>();
        for (Fact fact : facts) {
            end(group.outgoing(), fact)
                    .filter(thing -> !left.contains(thing.id()))
                    .forEach(thing -> things.computeIfAbsent(
                                    new Key(huge ? Optional.empty() : kind(base, thing), firmness(fact.standing())),
                                    first -> new LinkedHashMap<>())
                            .putIfAbsent(thing.id(), thing));
        }
        return things.entrySet().stream()
                .map(entry -> new Branch(
                        group.property(),
                        group.outgoing(),
                        entry.getKey().kind(),
                        entry.getKey().firmness(),
                        List.copyOf(entry.getValue().values()),
                        huge && things.size() == 1
                                ? group.total()
                                : entry.getValue().size()))
                .toList();
    }

    private static Optional<Named> kind(KnowledgeBase base, Named thing) {
        return base.kinds(thing.id()).stream().findFirst();
    }

    /** Returns the things at the other ends of facts. */
    static List<Named> ends(List<Fact> facts, boolean outgoing) {
        return facts.stream().flatMap(fact -> end(outgoing, fact)).toList();
    }

    private static Stream<Named> end(boolean outgoing, Fact fact) {
        if (!outgoing) {
            return Stream.of(fact.subject());
        }
        return fact.object() instanceof FactValue.Entity(Named entity) ? Stream.of(entity) : Stream.empty();
    }

    private static Firmness firmness(Standing standing) {
        return switch (standing) {
            case STATED, BACKGROUND, UNSOURCED -> Firmness.ASSERTED;
            case ATTRIBUTED, REPORTED -> Firmness.CLAIMED;
            case HEDGED -> Firmness.HEDGED;
        };
    }
}
