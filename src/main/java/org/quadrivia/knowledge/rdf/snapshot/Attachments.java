package org.quadrivia.knowledge.rdf.snapshot;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.quadrivia.knowledge.review.ShippedReviewFile;

/**
 * What comes with the RDF of a knowledge base without being part of its dataset, as texts by file names. In a text that is not
 * encoded in UTF-8, U+FFFD replaces what cannot be read.
 *
 * @param families question families
 * @param shapes SHACL shapes
 * @param reviews reviews of questions, as {@link ShippedReviewFile} reads them; empty if there are none
 */
public record Attachments(Map<String, String> families, Map<String, String> shapes, String reviews) {
    public static final Attachments NONE = new Attachments(Map.of(), Map.of(), "");

    /** What the names of shapes begin with where both are stored together. */
    private static final String SHAPES = "shapes/";

    public Attachments {
        families = Collections.unmodifiableMap(new LinkedHashMap<>(families));
        shapes = Collections.unmodifiableMap(new LinkedHashMap<>(shapes));
    }

    /** Returns the attachments of which {@link #files} returned these texts. */
    public static Attachments of(Map<String, String> files) {
        Map<String, String> families = new TreeMap<>();
        Map<String, String> shapes = new TreeMap<>();
        files.forEach((name, text) -> {
            if (name.equals(ShippedReviewFile.NAME)) {
                return;
            }
            if (name.startsWith(SHAPES)) {
                shapes.put(name.substring(SHAPES.length()), text);
            } else {
                families.put(name, text);
            }
        });
        return new Attachments(families, shapes, files.getOrDefault(ShippedReviewFile.NAME, ""));
    }

    /** Returns all texts by their names; names of shapes begin with {@code shapes/}. */
    public Map<String, String> files() {
        Map<String, String> files = new TreeMap<>(families);
        shapes.forEach((name, text) -> files.put(SHAPES + name, text));
        if (!reviews.isEmpty()) {
            files.put(ShippedReviewFile.NAME, reviews);
        }
        return files;
    }
}
