package org.quadrivia.authoring.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files beside the RDF of a knowledge base, as the store takes them. */
public final class StoreAdditions {
    private StoreAdditions() {}

    /** Returns file contents by file name; names of shapes begin with {@code shapes/}. */
    public static Map<String, String> texts(List<Path> families, List<Path> shapes) {
        Map<String, String> texts = new TreeMap<>();
        families.forEach(file -> texts.put(String.valueOf(file.getFileName()), text(file)));
        shapes.forEach(file -> texts.put("shapes/" + file.getFileName(), text(file)));
        return texts;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
