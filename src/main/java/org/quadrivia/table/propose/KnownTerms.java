package org.quadrivia.table.propose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Maps words of column headers, in five languages, to properties of well-known vocabularies. Loaded from {@code terms.tsv}. */
public final class KnownTerms {
    /**
     * A property.
     *
     * @param label in English
     * @param role the role that its column must have; empty if it fits dates and years only
     * @param kind the class of its values, in English; empty if it is not specified
     */
    public record Term(String iri, String label, Optional<Role> role, String kind) {
        /** Whether the property fits a column of that role. */
        public boolean suits(Role other) {
            return role.map(other::equals).orElse(other == Role.DATE || other == Role.YEAR);
        }
    }

    private static final Map<String, Term> BY_WORD = read();

    private KnownTerms() {}

    private static Map<String, Term> read() {
        Map<String, Term> terms = new LinkedHashMap<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(KnownTerms.class.getResourceAsStream("terms.tsv")), StandardCharsets.UTF_8))) {
            in.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
                String[] cells = line.split("\t", -1);
                Optional<Role> role = cells[1].equals("-") ? Optional.empty() : Optional.of(Role.valueOf(cells[1]));
                List<String> words = List.of(cells[3].split(", *"));
                Term term = new Term(cells[0], words.getFirst(), role, cells[2].equals("-") ? "" : cells[2]);
                words.forEach(word -> terms.putIfAbsent(folded(word), term));
            });
            return terms;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Returns the property that a header names; empty if none is known. */
    public static Optional<Term> of(String header) {
        String bare = header.replaceAll("[(\\[][^()\\[\\]]*+[)\\]]", " ");
        return Optional.ofNullable(BY_WORD.get(folded(bare)));
    }

    /** Returns all properties, each once. */
    public static List<Term> all() {
        return BY_WORD.values().stream().distinct().toList();
    }

    private static String folded(String word) {
        return Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
