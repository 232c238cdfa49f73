package org.quadrivia.quality.bars;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;
import org.quadrivia.quality.graph.InferredDataset;
import org.quadrivia.quality.graph.Step;
import org.quadrivia.quality.proof.ItemCase;
import org.quadrivia.quality.query.ItemQuery;
import org.quadrivia.quality.query.Pattern;

/**
 * Finds the group of things that are of the same kind as a key. By the first rule that applies, the group consists of the members
 * of the key's most specific class with at least four members, of the members of the declared range or domain, or of everything
 * in the same role. Things that serve only as wrong options are members, too. If the key is a class, its group consists of its
 * sibling classes.
 */
public final class SameKindGroups {
    private static final int ENOUGH = 4;
    private final InferredDataset world;
    private final Map<Node, Set<Node>> members = new HashMap<>();
    private final Map<Node, Set<Node>> parents = new HashMap<>();
    private final Map<Node, Set<Node>> children = new HashMap<>();
    private @Nullable Set<Node> roots;

    SameKindGroups(InferredDataset world) {
        this.world = world;
    }

    /**
     * Returns the possible groups of the key by the first rule that applies. There are several groups if several classes are
     * equally specific.
     */
    public List<Set<Node>> of(ItemCase item, Node key) {
        if (world.classes().isClass(key)) {
            return siblings(key);
        }
        List<Set<Node>> byClass = specific(key);
        if (!byClass.isEmpty()) {
            return byClass;
        }
        Optional<Step> role = role(item);
        List<Set<Node>> declared =
                role.stream().flatMap(step -> declared(step).stream()).toList();
        return declared.isEmpty() ? role.map(this::standing).stream().toList() : declared;
    }

    /** Returns the subclasses of each direct superclass, or the root classes if the class has no superclass. */
    private List<Set<Node>> siblings(Node type) {
        Set<Node> parents = parents(type);
        return parents.isEmpty()
                ? List.of(roots())
                : parents.stream()
                        .sorted(Comparator.comparing(Node::getURI))
                        .map(parent -> children.computeIfAbsent(parent, this::beneath))
                        .toList();
    }

    private Set<Node> roots() {
        Set<Node> found = roots;
        if (found == null) {
            found = world.classes().all().stream()
                    .filter(other -> other.isURI() && parents(other).isEmpty())
                    .collect(Collectors.toSet());
            roots = found;
        }
        return found;
    }

    private Set<Node> beneath(Node parent) {
        return world.classes().subs(parent).stream()
                .filter(other -> other.isURI() && parents(other).contains(parent))
                .collect(Collectors.toSet());
    }

    /** Returns the direct named superclasses. Anonymous classes in between are skipped. */
    private Set<Node> parents(Node type) {
        return parents.computeIfAbsent(type, it -> {
            Set<Node> named = new LinkedHashSet<>();
            Set<Node> seen = new HashSet<>(Set.of(it));
            Deque<Node> open = new ArrayDeque<>(seen);
            while (!open.isEmpty()) {
                for (Node above : world.classes().parents(open.pop())) {
                    if (above.isURI() && !above.equals(it)) {
                        named.add(above);
                    } else if (above.isBlank() && seen.add(above)) {
                        open.push(above);
                    }
                }
            }
            named.remove(OWL.Thing.asNode());
            return named;
        });
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

    /** Returns the step by which the query reaches the answer; empty if there is none. */
    Optional<Step> role(ItemCase item) {
        return item.query().stream()
                .flatMap(query -> Stream.concat(
                        query.branches().stream().flatMap(List::stream),
                        query.denied().stream().flatMap(List::stream).flatMap(List::stream)))
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
        return members.computeIfAbsent(type, it -> {
            Set<Node> all = world.classes().members(it);
            Graph distractors = world.facts().distractors();
            world.classes()
                    .subs(it)
                    .forEach(sub -> distractors
                            .find(Node.ANY, RDF.type.asNode(), sub)
                            .forEachRemaining(triple -> all.add(triple.getSubject())));
            return all;
        });
    }
}
