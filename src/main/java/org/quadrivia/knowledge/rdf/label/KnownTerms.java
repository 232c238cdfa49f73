package org.quadrivia.knowledge.rdf.label;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Labels for the terms of well-known vocabularies, for knowledge bases that use the terms without labelling them. */
final class KnownTerms {
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "it", "es");
    private static final Map<String, List<String>> NAMESPACES = Map.of(
            "skos", List.of("http://www.w3.org/2004/02/skos/core#"),
            "rdf", List.of("http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
            "rdfs", List.of("http://www.w3.org/2000/01/rdf-schema#"),
            "foaf", List.of("http://xmlns.com/foaf/0.1/"),
            "dct", List.of("http://purl.org/dc/terms/", "http://purl.org/dc/elements/1.1/"),
            "schema", List.of("https://schema.org/", "http://schema.org/"),
            "dbo", List.of("http://dbpedia.org/ontology/"),
            "org", List.of("http://www.w3.org/ns/org#"),
            "time", List.of("http://www.w3.org/2006/time#"));
    private static final Map<String, List<String>> LABELS = read();

    private KnownTerms() {}

    /** Returns the label in the given language if it is one of the five, else in English; empty for an unknown term. */
    static Optional<String> label(String iri, String language) {
        List<String> labels = LABELS.get(iri);
        int column = Math.max(0, LANGUAGES.indexOf(LanguageTags.primary(language)));
        return labels == null ? Optional.empty() : Optional.of(labels.get(column));
    }

    private static Map<String, List<String>> read() {
        try (InputStream in = KnownTerms.class.getResourceAsStream("known-terms.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            Map<String, List<String>> labels = new HashMap<>();
            text.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(line.split(" \\| "), labels));
            return labels;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(String[] cells, Map<String, List<String>> labels) {
        String[] name = cells[0].split(":", 2);
        List<String> words = List.of(cells).subList(1, 1 + LANGUAGES.size());
        Objects.requireNonNull(NAMESPACES.get(name[0])).forEach(namespace -> labels.put(namespace + name[1], words));
    }
}
