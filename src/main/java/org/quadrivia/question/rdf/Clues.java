package org.quadrivia.question.rdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/**
 * What a text lets a reader guess: its content words, and the things it names by a label or an alias, so that "US" in a stem
 * points to "the United States" and "Pakistani" to Pakistan.
 */
final class Clues {
    private static final int LONGEST_NAME = 5;

    private final Names names;
    private final Words words;
    private final Map<String, Set<String>> known = new HashMap<>();

    Clues(Names names, Words words) {
        this.names = names;
        this.words = words;
    }

    /** The clues in a text. */
    Set<String> of(String text) {
        return known.computeIfAbsent(text, t -> {
            Set<String> found = new HashSet<>(words.content(t));
            String[] all = Words.normal(t).split(" ");
            for (int from = 0; from < all.length; from++) {
                StringBuilder name = new StringBuilder();
                for (int to = from; to < Math.min(all.length, from + LONGEST_NAME); to++) {
                    name.append(to > from ? " " : "").append(all[to]);
                    names.bearers(name.toString()).forEach(node -> name(node, found));
                }
            }
            return found;
        });
    }

    /** The clues in a thing's label, but not the thing itself. */
    Set<String> of(Node node) {
        Set<String> found = new HashSet<>(of(names.of(node)));
        found.remove("@" + node);
        return found;
    }

    private void name(Node node, Set<String> found) {
        found.add("@" + node);
        names.label(node).ifPresent(label -> found.addAll(words.content(label)));
    }

    /** The clues that point from a stem to a key. */
    Set<String> shared(Set<String> stem, Set<String> key) {
        return key.stream()
                .filter(clue -> stem.stream().anyMatch(other -> akin(clue, other)))
                .collect(Collectors.toSet());
    }

    private static boolean akin(String one, String other) {
        return one.startsWith("@") || other.startsWith("@") ? one.equals(other) : Words.akin(one, other);
    }
}
