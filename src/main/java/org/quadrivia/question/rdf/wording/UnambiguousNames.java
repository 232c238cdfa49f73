package org.quadrivia.question.rdf.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.quadrivia.question.rdf.language.LanguageWords;
import org.quadrivia.question.rdf.language.TaggedName;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.profile.GraphStatistics;
import org.quadrivia.question.rdf.schema.SameAs;

/** Names things in stems so that no reader can confuse them with others. */
public final class UnambiguousNames {
    private static final int MOST_COMPARED = 2_000;
    private static final int SHORTEST = 3;

    private final SameAs sameAs;
    private final ThingNames names;
    private final GraphStatistics profile;
    private final StandingKinds standing;
    private @Nullable Map<String, Set<Node>> classes;
    private @Nullable Map<String, List<Name>> byWord;

    private record Name(Node bearer, Set<String> words) {}

    /**
     * @param graph the facts that are asked about
     * @param types where the classes of things are stated
     */
    public UnambiguousNames(Graph graph, Graph types, SameAs sameAs, ThingNames names, GraphStatistics profile) {
        standing = new StandingKinds(graph, types, profile);
        this.sameAs = sameAs;
        this.names = names;
        this.profile = profile;
    }

    /**
     * Returns the node itself if its label is unambiguous. Otherwise, returns its name with the tag that was removed from it or
     * with its class, if this makes the name unambiguous; empty if nothing does.
     */
    public Optional<Object> of(Node node) {
        return isPlain(node) ? Optional.of(node) : apart(node);
    }

    /**
     * Like {@link #of(Node)}, but for a node at one end of a property. Only things that can be at this end count: a stadium is in
     * Burnley, the town, not in Burnley, the football team.
     */
    public Optional<Object> of(Node node, Node property, boolean object) {
        return isPlain(node) || namesakes(node).noneMatch(other -> standing.canStand(other, property, object))
                ? Optional.of(node)
                : apart(node);
    }

    private Optional<Object> apart(Node node) {
        Optional<TaggedName> tagged = names.leftOut(node);
        if (tagged.isPresent()) {
            return tagged.map(name -> name);
        }
        List<Node> kinds = profile.kinds(node);
        boolean apart = !kinds.isEmpty()
                && namesakes(node).noneMatch(other -> profile.classes(other).contains(kinds.get(0)));
        return apart ? Optional.of(new TaggedName(names.common(kinds.get(0)), names.of(node), node)) : Optional.empty();
    }

    /** Whether nothing else has the label. */
    boolean isPlain(Node node) {
        return node.isLiteral() || namesakes(node).findAny().isEmpty();
    }

    /**
     * Returns the names, other than the label, with which readers cannot confuse the thing with another: no other thing has a
     * name with all words of this name. Empty if the graph is too large to compare all names.
     */
    public List<String> others(Node node) {
        if (node.isLiteral() || profile.things().size() > MOST_COMPARED) {
            return List.of();
        }
        return names.otherNames(node).stream()
                .filter(name -> {
                    Set<String> words = words(name);
                    return !words.isEmpty() && !isBorneByAnother(node, words);
                })
                .toList();
    }

    /** Whether another thing has a name with all these words. Only names that contain the rarest of these words are compared. */
    private boolean isBorneByAnother(Node node, Set<String> words) {
        return words.stream()
                .map(word -> byWord().getOrDefault(word, List.of()))
                .min(Comparator.comparingInt(List::size))
                .orElse(List.of())
                .stream()
                .anyMatch(name -> name.words.containsAll(words) && !sameAs.same(node, name.bearer));
    }

    private Map<String, List<Name>> byWord() {
        if (byWord == null) {
            Map<String, List<Name>> found = new HashMap<>();
            profile.things()
                    .forEach(thing -> names.allNormal(thing).forEach(text -> {
                        Name name = new Name(thing, words(text));
                        name.words.forEach(word -> found.computeIfAbsent(word, w -> new ArrayList<>())
                                .add(name));
                    }));
            byWord = found;
        }
        return byWord;
    }

    private static Set<String> words(String name) {
        return Stream.of(LanguageWords.normal(name).split(" "))
                .filter(word -> word.length() >= SHORTEST)
                .filter(word -> !word.equals("the"))
                .collect(Collectors.toSet());
    }

    /** Returns other things with the same name. The stream is lazy, because a hundred thousand things may share a name. */
    private Stream<Node> namesakes(Node node) {
        String name = names.of(node);
        return Stream.concat(
                        names.bearers(name).stream(),
                        classes().getOrDefault(LanguageWords.normal(name), Set.of()).stream())
                .filter(other -> !sameAs.same(node, other));
    }

    /**
     * Returns classes by name. If the graph says nothing about a class except that it has members, the class is not one of the
     * graph's things, but readers could still confuse it with one.
     */
    private Map<String, Set<Node>> classes() {
        if (classes == null) {
            Map<String, Set<Node>> found = new HashMap<>();
            for (Node type : profile.populated()) {
                names.allNormal(type)
                        .forEach(name -> found.computeIfAbsent(name, n -> new HashSet<>())
                                .add(type));
            }
            classes = found;
        }
        return classes;
    }
}
