package org.quadrivia.question.rdf.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.apache.jena.graph.Node;
import org.quadrivia.question.Spelling;

/**
 * Finds the things whose names a slip or two make of a name, by their names in all languages. Names lie by their length; of those
 * that are near in length most are ruled out by their letters alone.
 */
final class NearNames {
    /** Spaces do not count when words are compared, so names lie by their letters. */
    private record Entry(String form, long letters, Set<Node> bearers) {}

    /** Things of one name, and how many slips it is away. */
    record Near(Set<Node> bearers, int slips) {}

    private final Map<String, Entry> byForm = new HashMap<>();
    private final Map<Integer, List<Entry>> byLength = new HashMap<>();
    private final String language;

    NearNames(String language) {
        this.language = language;
    }

    void add(String name, Node bearer) {
        byForm.computeIfAbsent(Spelling.form(name, language), this::entry)
                .bearers()
                .add(bearer);
    }

    private Entry entry(String form) {
        String joined = joined(form);
        Entry entry = new Entry(form, letters(joined), new LinkedHashSet<>(2));
        byLength.computeIfAbsent(joined.length(), length -> new ArrayList<>()).add(entry);
        return entry;
    }

    /**
     * All within a distance of a name.
     *
     * @param form of {@link Spelling#form}
     */
    List<Near> within(String form, int most) {
        String joined = joined(form);
        long letters = letters(joined);
        DamerauLevenshteinDistance distance = new DamerauLevenshteinDistance(most);
        List<Near> found = new ArrayList<>();
        for (int length = joined.length() - most; length <= joined.length() + most; length++) {
            for (Entry entry : byLength.getOrDefault(length, List.of())) {
                // a slip takes away one letter at most and brings in one at most
                if (Long.bitCount(letters ^ entry.letters()) <= 2 * most) {
                    int slips = joined.equals(joined(entry.form())) ? 0 : distance.apply(form, entry.form());
                    if (slips >= 0) {
                        found.add(new Near(entry.bearers(), slips));
                    }
                }
            }
        }
        return found;
    }

    private static String joined(String form) {
        return form.replace(" ", "");
    }

    /** A bit for each letter that occurs; letters of some alphabets share one. */
    private static long letters(String joined) {
        return joined.chars().mapToLong(c -> 1L << c).reduce(0, (one, other) -> one | other);
    }
}
