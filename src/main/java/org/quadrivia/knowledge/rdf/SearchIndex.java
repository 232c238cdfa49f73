package org.quadrivia.knowledge.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * Finds entities by what they are called. Every name is kept folded and looked through from first to last, which takes a
 * millisecond for tens of thousands of names.
 */
final class SearchIndex {
    /** A node found by one of its names. */
    record Found(Node node, String name) {}

    private record Entry(Node node, String name, String folded, int weight) {}

    private record Ranked(Entry entry, int rank) {}

    private static final int NONE = Integer.MAX_VALUE;
    private static final Comparator<Ranked> BEST = Comparator.comparingInt(Ranked::rank)
            .thenComparing(r -> -r.entry.weight)
            .thenComparingInt(r -> r.entry.name.length())
            .thenComparing(r -> r.entry.name)
            .thenComparing(r -> r.entry.node.toString());

    private final List<Entry> entries = new ArrayList<>();

    SearchIndex(Snapshot snapshot) {
        Profile profile = snapshot.profile();
        Classes classes = snapshot.classes();
        Set<Node> nodes = new LinkedHashSet<>(profile.entities());
        nodes.addAll(classes.named());
        for (Node node : nodes) {
            Set<String> names = new LinkedHashSet<>();
            snapshot.label(node).ifPresent(names::add);
            names.addAll(snapshot.aliases(node));
            names.forEach(name -> entries.add(new Entry(node, name, Folding.fold(name), profile.degree(node))));
        }
    }

    /** Best first: the whole name, its beginning, a word's beginning, anywhere, all words' beginnings; then the better known. */
    List<Found> search(String text, int limit) {
        String wanted = Folding.fold(text);
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<String> words = List.of(wanted.split(" "));
        Map<Node, Ranked> best = new HashMap<>();
        for (Entry entry : entries) {
            int rank = rank(entry.folded, wanted, words);
            if (rank != NONE) {
                best.merge(entry.node, new Ranked(entry, rank), (a, b) -> BEST.compare(a, b) <= 0 ? a : b);
            }
        }
        return best.values().stream()
                .sorted(BEST)
                .limit(limit)
                .map(r -> new Found(r.entry.node, r.entry.name))
                .toList();
    }

    private static int rank(String name, String wanted, List<String> words) {
        int at = name.indexOf(wanted);
        if (at == 0) {
            return name.length() == wanted.length() ? 0 : 1;
        }
        if (at > 0) {
            return name.contains(" " + wanted) ? 2 : 3;
        }
        return words.size() > 1 && words.stream().allMatch(word -> startsAWord(name, word)) ? 4 : NONE;
    }

    private static boolean startsAWord(String name, String word) {
        return Stream.of(name).anyMatch(n -> n.startsWith(word) || n.contains(" " + word));
    }
}
