package org.quadrivia.knowledge.ui.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Fact;
import org.quadrivia.knowledge.FactValue;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.view.FactGroup;

/** Finds facts that hold both ways, such as those about neighbours, so that a page shows them only once. */
public final class SymmetricFacts {
    private SymmetricFacts() {}

    /**
     * Returns whether an outgoing group of the same property relates the entity to all things of the incoming group, each
     * asserted or claimed in the same way. False if one of the groups does not hold all its facts.
     */
    public static boolean isMirrored(FactGroup incoming, List<FactGroup> all) {
        Optional<FactGroup> outgoing = all.stream()
                .filter(group -> group.outgoing()
                        && group.property().id().equals(incoming.property().id()))
                .findFirst();
        return isWhole(incoming)
                && outgoing.filter(SymmetricFacts::isWhole)
                        .map(group -> ends(group)
                                .containsAll(incoming.facts().stream()
                                        .map(SymmetricFacts::asserted)
                                        .toList()))
                        .orElse(false);
    }

    private static boolean isWhole(FactGroup group) {
        return group.facts().size() >= group.total();
    }

    private static Set<End> ends(FactGroup group) {
        return group.facts().stream()
                .flatMap(fact -> fact.object() instanceof FactValue.Entity(Named thing)
                        ? Stream.of(new End(thing.id(), fact.claims().isEmpty()))
                        : Stream.empty())
                .collect(Collectors.toSet());
    }

    private static End asserted(Fact fact) {
        return new End(fact.subject().id(), fact.claims().isEmpty());
    }

    private record End(EntityId thing, boolean asserted) {}
}
