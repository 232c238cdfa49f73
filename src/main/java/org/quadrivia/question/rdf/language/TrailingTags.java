package org.quadrivia.question.rdf.language;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/**
 * Finds tags in brackets at the end of names that only say which kind of thing is meant, such as "Zooropa (song)" and "Dobbiaco
 * (cheese)". A date in brackets, or text in brackets that belongs to the name itself, is not such a tag.
 */
final class TrailingTags {
    /** Classes to which everything belongs. */
    private static final Set<Node> GENERAL =
            Set.of(OWL2.Thing.asNode(), OWL2.NamedIndividual.asNode(), RDFS.Resource.asNode());

    private final Snapshot snapshot;
    private final NameWords words;
    /** For each name without its tag, the things that have this name with or without a tag. */
    private final Map<String, Set<Node>> bearers = new HashMap<>();
    /** For each name, the classes to which several things with this name belong. */
    private final Map<String, Set<Node>> crowded = new HashMap<>();

    TrailingTags(Snapshot snapshot) {
        this.snapshot = snapshot;
        words = NameWords.of(snapshot.language());
        snapshot.forEachName((thing, name) -> parse(name)
                .ifPresent(parts -> bearers.computeIfAbsent(LanguageWords.normal(parts.name()), it -> new HashSet<>())
                        .add(thing)));
        if (!bearers.isEmpty()) {
            snapshot.forEachName((thing, name) -> {
                Set<Node> same = bearers.get(LanguageWords.normal(name));
                if (same != null) {
                    same.add(thing);
                }
            });
        }
    }

    /** A name without its tag, and the tag without brackets. */
    record Parts(String name, String tag) {}

    /** Returns the name without its tag, unless another thing of the same kind has this name with or without a tag. */
    Optional<String> without(Node thing, String label) {
        return kindTag(thing, label).map(Parts::name).filter(name -> apart(thing, name));
    }

    /**
     * Whether the name alone identifies the thing among the things of its kind. An album and a song on it may share their name,
     * because a sentence shows which of them it means.
     */
    private boolean apart(Node thing, String name) {
        String normal = LanguageWords.normal(name);
        Set<Node> same = bearers.getOrDefault(normal, Set.of());
        if (same.equals(Set.of(thing))) {
            return true;
        }
        Set<Node> kinds = kinds(thing);
        return same.contains(thing)
                && !kinds.isEmpty()
                && Collections.disjoint(kinds, crowded.computeIfAbsent(normal, it -> crowded(same)));
    }

    /** Whether both things have classes but no class in common. */
    boolean ofOtherKind(Node one, Node other) {
        Set<Node> kinds = kinds(one);
        Set<Node> others = kinds(other);
        return !kinds.isEmpty() && !others.isEmpty() && Collections.disjoint(kinds, others);
    }

    /**
     * Returns the classes to which several of the things belong. If one of the things has no class, returns all classes, because
     * this thing could be of any kind.
     */
    private Set<Node> crowded(Set<Node> things) {
        Set<Node> once = new HashSet<>();
        Set<Node> several = new HashSet<>();
        boolean unknown = false;
        for (Node thing : things) {
            Set<Node> kinds = kinds(thing);
            unknown |= kinds.isEmpty();
            kinds.stream().filter(kind -> !once.add(kind)).forEach(several::add);
        }
        return unknown ? once : several;
    }

    private Set<Node> kinds(Node thing) {
        return snapshot.dataset()
                .getDefaultGraph()
                .find(thing, RDF.type.asNode(), Node.ANY)
                .mapWith(Triple::getObject)
                .filterDrop(GENERAL::contains)
                .toSet();
    }

    /** Returns the parts of a label if its tag says which kind of thing is meant. */
    Optional<Parts> kindTag(Node thing, String label) {
        return parse(label).filter(parts -> isKind(thing, NameWords.lastWord(parts.tag())));
    }

    /**
     * Returns the parts of a label that ends with a tag in brackets; empty if there is no tag or if the last word of the tag
     * contains a digit.
     */
    static Optional<Parts> parse(String label) {
        int open = label.endsWith(")") ? label.lastIndexOf('(') : 0;
        if (open <= 0) {
            return Optional.empty();
        }
        String name = label.substring(0, open);
        String tag = label.substring(open + 1, label.length() - 1).strip();
        boolean plain = Character.isWhitespace(name.charAt(open - 1))
                && !name.isBlank()
                && !tag.isEmpty()
                && (name + tag).chars().noneMatch(c -> c == '(' || c == ')')
                && NameWords.lastWord(tag).chars().noneMatch(Character::isDigit);
        return plain ? Optional.of(new Parts(name.strip(), tag)) : Optional.empty();
    }

    private boolean isKind(Node thing, String word) {
        return words.has("tags", word)
                || kinds(thing).stream()
                        .flatMap(type -> snapshot.label(type).stream())
                        .anyMatch(label -> NameWords.lastWord(label).equals(word));
    }
}
