package org.quadrivia.knowledge.rdf.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.quadrivia.TextFolding;
import org.quadrivia.knowledge.rdf.snapshot.FactCounts;
import org.quadrivia.knowledge.rdf.snapshot.LazyValue;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/**
 * Finds entities by name. All names are kept in folded form and scanned from first to last, which takes a millisecond for tens
 * of thousands of names.
 */
public final class NameIndex {
    /**
     * A node found by one of its names.
     *
     * @param similar whether the name is only similar to the text
     */
    public record Found(Node node, String name, boolean similar) {}

    /** @param folded the names in the form in which they are compared, one for each name */
    record Entry(Node node, List<String> names, List<String> folded, int weight) {}

    private record Ranked(Node node, String name, int rank, int weight) {}

    private static final int NONE = Integer.MAX_VALUE;
    private static final Comparator<Ranked> BEST = Comparator.comparingInt(Ranked::rank)
            .thenComparing(r -> -r.weight)
            .thenComparingInt(r -> r.name.length())
            .thenComparing(r -> r.name)
            .thenComparing(r -> r.node.toString());

    /** The part of a search text beyond this many characters is ignored, because each word is looked for in each name. */
    static final int LONGEST = 200;

    private final List<Entry> entries = new ArrayList<>();
    /** Made when a name is misspelt for the first time. */
    private final LazyValue<SimilarNames> similar = new LazyValue<>(() -> new SimilarNames(entries));

    public NameIndex(Snapshot snapshot) {
        FactCounts profile = snapshot.profile();
        Set<Node> nodes = new LinkedHashSet<>(profile.entities());
        nodes.addAll(snapshot.classes().named());
        for (Node node : nodes) {
            Set<String> names = new LinkedHashSet<>();
            snapshot.label(node).ifPresent(names::add);
            names.addAll(snapshot.aliases(node));
            List<String> all = List.copyOf(names);
            entries.add(new Entry(node, all, all.stream().map(TextFolding::fold).toList(), profile.degree(node)));
        }
    }

    /**
     * Returns the best matches, best first. A match of the whole name comes before its beginning, the beginning of a word, any
     * other place, and the beginnings of words for all words of the text. Among equals, nodes with more facts come first. If no
     * name matches, returns those with similar names: spelt a little differently, or written in another script.
     */
    public List<Found> search(String text, int limit) {
        String wanted = TextFolding.fold(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        if (wanted.isEmpty() || limit < 1) {
            return List.of();
        }
        List<String> words = Arrays.stream(wanted.split(" ")).distinct().toList();
        PriorityQueue<Ranked> best = new PriorityQueue<>(BEST.reversed());
        for (Entry entry : entries) {
            Ranked ranked = ranked(entry, wanted, words);
            if (ranked.rank != NONE && (best.size() < limit || BEST.compare(ranked, best.element()) < 0)) {
                best.add(ranked);
                if (best.size() > limit) {
                    best.remove();
                }
            }
        }
        return best.isEmpty()
                ? similar.get().search(wanted, limit)
                : best.stream()
                        .sorted(BEST)
                        .map(r -> new Found(r.node, r.name, false))
                        .toList();
    }

    /** Ranks an entry by the name that matches best. Among equally good names it is the first, which is the label. */
    private static Ranked ranked(Entry entry, String wanted, List<String> words) {
        int best = NONE;
        String name = "";
        for (int i = 0; i < entry.folded.size(); i++) {
            int rank = rank(entry.folded.get(i), wanted, words);
            if (rank < best) {
                best = rank;
                name = entry.names.get(i);
            }
        }
        return new Ranked(entry.node, name, best, entry.weight);
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
        return name.startsWith(word) || name.contains(" " + word);
    }
}
