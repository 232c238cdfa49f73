package org.quadrivia.quality.bars;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.quadrivia.quality.graph.Step;
import org.quadrivia.quality.graph.World;
import org.quadrivia.quality.proof.ItemCase;
import org.quadrivia.quality.query.ItemQuery;
import org.quadrivia.quality.query.Pattern;

/**
 * Who is of a kind with a key: the members of its most specific class with four members or more, else of the declared range or
 * domain, else whatever stands in the same role.
 */
final class Groups {
    private static final int ENOUGH = 4;
    private final World world;
    private final Map<Node, Set<Node>> members = new HashMap<>();

    Groups(World world) {
        this.world = world;
    }

    /** The possible groups of the key, by the first rule that gives any; several where classes are equally specific. */
    List<Set<Node>> of(ItemCase item, Node key) {
        List<Set<Node>> byClass = specific(key);
        if (!byClass.isEmpty()) {
            return byClass;
        }
        Optional<Step> role = role(item);
        List<Set<Node>> declared =
                role.stream().flatMap(step -> declared(step).stream()).toList();
        return declared.isEmpty() ? role.map(this::standing).stream().toList() : declared;
    }

    private List<Set<Node>> specific(Node key) {
        List<Node> large = world.classes().types(key).stream()
                .filter(type -> type.isURI() && members(type).size() >= ENOUGH)
                .toList();
        return large.stream()
                .filter(type -> large.stream().noneMatch(other -> narrower(other, type)))
                .sorted(Comparator.comparing(Node::getURI))
                .map(this::members)
                .toList();
    }

    private boolean narrower(Node one, Node other) {
        return !one.equals(other)
                && world.classes().supers(one).contains(other)
                && !world.classes().supers(other).contains(one);
    }

    private List<Set<Node>> declared(Step step) {
        Node end = step.inverse() ? RDFS.domain.asNode() : RDFS.range.asNode();
        return world.facts().objects(step.property(), end).stream()
                .map(this::members)
                .filter(group -> !group.isEmpty())
                .toList();
    }

    private Set<Node> standing(Step step) {
        Set<Node> nodes = new LinkedHashSet<>();
        world.facts()
                .asserted()
                .find(Node.ANY, step.property(), Node.ANY)
                .forEachRemaining(triple -> nodes.add(step.inverse() ? triple.getSubject() : triple.getObject()));
        return nodes;
    }

    /** The step by which the answer is reached. */
    Optional<Step> role(ItemCase item) {
        return item.query().stream()
                .flatMap(query -> query.branches().stream().flatMap(List::stream))
                .filter(pattern -> pattern.touches(ItemQuery.ANSWER))
                .map(pattern -> pattern.object().equals(ItemQuery.ANSWER) ? pattern : pattern.turned())
                .map(Pattern::ways)
                .filter(ways -> ways.stream().anyMatch(way -> !way.steps().isEmpty()))
                .map(ways -> ways.stream()
                        .filter(way -> !way.steps().isEmpty())
                        .findFirst()
                        .orElseThrow())
                .map(way -> way.steps().getLast())
                .findFirst();
    }

    private Set<Node> members(Node type) {
        return members.computeIfAbsent(type, world.classes()::members);
    }
}
