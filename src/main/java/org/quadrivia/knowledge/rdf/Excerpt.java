package org.quadrivia.knowledge.rdf;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The words around a place in a file. */
final class Excerpt {
    private static final int AROUND = 40;
    /** Of a line that may be very long, so much is held at once. */
    private static final int KEPT = 4096;

    private Excerpt() {}

    /** Of that line, up to 40 characters before and after the column; empty where the line is not there. */
    static String at(RdfFile file, long line, long column) {
        if (line < 1) {
            return "";
        }
        try (Reader reader = new InputStreamReader(file.open(), StandardCharsets.UTF_8)) {
            StringBuilder text = new StringBuilder();
            String last = "";
            long at = 1;
            int dropped = 0;
            for (int c = reader.read(); c >= 0 && at <= line; c = reader.read()) {
                if (c == '\n') {
                    last = at == line || text.toString().isBlank() ? last : around(text.toString(), column - dropped);
                    at++;
                    if (at <= line) {
                        text.setLength(0);
                        dropped = 0;
                    }
                } else if (text.length() + dropped < column + AROUND) {
                    text.append((char) c);
                    if (text.length() > KEPT) {
                        text.delete(0, KEPT / 2);
                        dropped += KEPT / 2;
                    }
                } else if (at == line) {
                    text.append('…');
                    break;
                }
            }
            boolean there = at >= line && !text.toString().isBlank();
            return there ? around(text.toString(), column - dropped) : last;
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
