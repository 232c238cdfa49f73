package org.quadrivia.question.rdf.family;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The families that are shipped with the program. They are read once. */
public final class ShippedFamilies {
    private static final String FOLDER = "/ontology/questions/";

    private static final Map<String, String> TEXTS = texts();
    private static final List<FamilyFile> ALL = resource("index.txt")
            .lines()
            .filter(TEXTS::containsKey)
            .map(ShippedFamilies::read)
            .toList();

    private ShippedFamilies() {}

    /** Returns the families in the order of their index. */
    static List<FamilyFile> all() {
        return ALL;
    }

    /** Returns the names of the files, sorted. */
    public static List<String> files() {
        return List.copyOf(TEXTS.keySet());
    }

    /** Whether the file comes with the program. */
    public static boolean contain(String file) {
        return TEXTS.containsKey(file);
    }

    /** Returns the text of a file; empty if there is no file with this name. */
    public static Optional<String> text(String name) {
        return Optional.ofNullable(TEXTS.get(name));
    }

    private static Map<String, String> texts() {
        Map<String, String> found = new TreeMap<>();
        resource("index.txt").lines().filter(name -> !name.isBlank()).forEach(name -> found.put(name, resource(name)));
        return found;
    }

    private static FamilyFile read(String name) {
        return switch (FamilyParser.read(name, text(name).orElseThrow())) {
            case FamilyParser.Result.Read read -> read.family();
            case FamilyParser.Result.Broken broken -> throw new IllegalStateException(broken.toString());
        };
    }

    private static String resource(String name) {
        try (InputStream in = ShippedFamilies.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the jar: " + FOLDER + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
