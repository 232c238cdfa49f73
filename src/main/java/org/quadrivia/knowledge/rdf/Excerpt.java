package org.quadrivia.knowledge.rdf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The words around a place in a file. */
final class Excerpt {
    private static final int AROUND = 40;

    private Excerpt() {}

    /** Of that line, up to 40 characters before and after the column; empty where the line is not there. */
    static String at(RdfFile file, long line, long column) {
        if (line < 1) {
            return "";
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(file.open(), StandardCharsets.UTF_8))) {
            String text = "";
            String last = "";
            for (long n = 0; n < line && text != null; n++) {
                last = text.isBlank() ? last : text;
                text = reader.readLine();
            }
            return around(text == null || text.isBlank() ? last : text, column);
        } catch (IOException | UncheckedIOException e) {
            return "";
        }
    }

    /** The words of a line around a column, which counts from 1. */
    static String around(String text, long column) {
        int at = (int) Math.min(Math.max(column - 1, 0), text.length());
        int from = Math.max(0, at - AROUND);
        int to = Math.min(text.length(), at + AROUND);
        String cut = squeeze(text.substring(from, to));
        return (from > 0 ? "…" : "") + cut + (to < text.length() ? "…" : "");
    }

    static String squeeze(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
