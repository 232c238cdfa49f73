package org.quadrivia.question.rdf.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.apache.jena.graph.Node;
import org.quadrivia.question.Spelling;
import org.quadrivia.question.answers.WordingKeys;

/**
 * Finds the things whose names, in any language, are within a few slips of a given name. Names are grouped by length. Most
 * names of a similar length are ruled out because too many of their letters differ.
 */
final class NearNames {
    /** A name and the things that have it. Comparisons ignore spaces, so the length and the letters are those without spaces. */
    private record Entry(String form, long letters, Set<Node> bearers) {}

    /** The things that have a certain name, and how many slips that name is from the given name. */
    record Near(Set<Node> bearers, int slips) {}

    private final Map<String, Entry> byForm = new HashMap<>();
    private final Map<Integer, List<Entry>> byLength = new HashMap<>();
    /** The things that have a name with a certain wording key. Names that share a key say the same thing in different words. */
    private final Map<String, Set<Node>> byWording = new HashMap<>();

    private final String language;
    private final WordingKeys wording;

    NearNames(String language) {
        this.language = language;
        this.wording = WordingKeys.in(language);
    }

    void add(String name, Node thing) {
        byForm.computeIfAbsent(Spelling.form(name, language), this::entry)
                .bearers()
                .add(thing);
        wording.keys(name)
                .forEach(key -> byWording
                        .computeIfAbsent(key, k -> new LinkedHashSet<>(2))
                        .add(thing));
    }

    /** Returns the things that have a name that says the same thing as the given name in different words. */
    Stream<Node> sayingTheSame(String name) {
        return wording.keys(name).stream().flatMap(key -> byWording.getOrDefault(key, Set.of()).stream());
    }

    private Entry entry(String form) {
        String joined = joined(form);
        Entry entry = new Entry(form, letters(joined), new LinkedHashSet<>(2));
        byLength.computeIfAbsent(joined.length(), length -> new ArrayList<>()).add(entry);
        return entry;
    }

    /**
     * Returns all names within the given distance of a name.
     *
     * @param form form of the name as {@link Spelling#form} returns it
     * @param most the greatest distance
     */
    List<Near> within(String form, int most) {
        String joined = joined(form);
        long letters = letters(joined);
        DamerauLevenshteinDistance distance = new DamerauLevenshteinDistance(most);
        List<Near> found = new ArrayList<>();
        for (int length = joined.length() - most; length <= joined.length() + most; length++) {
            for (Entry entry : byLength.getOrDefault(length, List.of())) {
                // A slip removes at most one letter and adds at most one
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

    /** Returns a bit set of the letters that occur. Letters whose code points are equal modulo 64 share a bit. */
    private static long letters(String joined) {
        return joined.chars().mapToLong(c -> 1L << c).reduce(0, (one, other) -> one | other);
    }
}
