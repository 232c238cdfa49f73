package org.quadrivia.quality.proof;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.quality.graph.InferredDataset;
import org.quadrivia.quality.query.Decider;
import org.quadrivia.quality.query.Decision;
import org.quadrivia.quality.query.ItemQuery;

/**
 * Checks whether the triples of a proof decide between an option and the key, and whether no other value of the option or the key
 * leads to the opposite decision.
 */
final class Comparison {
    private final InferredDataset world;

    Comparison(InferredDataset world) {
        this.world = world;
    }

    boolean decides(OptionCase option) {
        List<Node> keys = option.of().values(option.item().keys());
        if (keys.size() != 1) {
            return false;
        }
        Node key = keys.getFirst();
        ItemQuery two = option.query().among(Set.of(key, option.value()));
        if (!decides(two, option, key, option.triples())) {
            return false;
        }
        boolean onlyKey = decides(new Decider(world.facts().dataset()).decide(two), option, key);
        return onlyKey
                && option.triples().stream()
                        .filter(triple -> triple.getObject().isLiteral())
                        .filter(triple -> triple.getSubject().equals(key)
                                || triple.getSubject().equals(option.value()))
                        .allMatch(triple -> world.facts().objects(triple.getSubject(), triple.getPredicate()).stream()
                                .allMatch(value -> decides(two, option, key, with(option.triples(), triple, value))));
    }

    private boolean decides(ItemQuery query, OptionCase option, Node key, Set<Triple> triples) {
        return decides(Extract.decide(query, triples, world.facts()), option, key);
    }

    /** Whether the key is right and the option is not. A query that does not list its options may have other answers, too. */
    private static boolean decides(Decision decision, OptionCase option, Node key) {
        return decision.answers().contains(key) && !decision.answers().contains(option.value());
    }

    private static Set<Triple> with(Set<Triple> triples, Triple instead, Node value) {
        Set<Triple> others = new HashSet<>(triples);
        others.remove(instead);
        others.add(Triple.create(instead.getSubject(), instead.getPredicate(), value));
        return others;
    }
}
