package org.quadrivia.knowledge.rdf.text;

import java.io.IOException;
import java.io.Reader;

/** Finds the words around a position in a text. */
public final class Excerpt {
    private static final int AROUND = 40;
    /** Most characters of a line that are held at once; a line may be very long. */
    private static final int KEPT = 4096;

    private Excerpt() {}

    /**
     * Returns up to 40 characters before and after the column of the given line. If the line is blank or does not exist, they
     * come from a line before it that is not blank; empty if there is none.
     *
     * @param text from its beginning; it is read no further than necessary
     */
    public static String at(Reader text, long line, long column) throws IOException {
        Line before = new Line(column);
        Line now = new Line(column);
        long at = 1;
        for (int c = text.read(); c >= 0 && at <= line && !(at == line && now.isFull()); c = text.read()) {
            if (c != '\n') {
                now.add((char) c);
                continue;
            }
            at++;
            if (at <= line) {
                Line free = now.isBlank() ? now : before;
                before = now.isBlank() ? before : now;
                now = free;
                now.clear();
            }
        }
        return (at >= line && !now.isBlank() ? now : before).words();
    }

    /** The part of a line, which may be very long, that is needed for the words around a column. */
    private static final class Line {
        private final StringBuilder text = new StringBuilder();
        private final long column;
        private int dropped;
        private boolean blank = true;
        private boolean full;

        public Line(long column) {
            this.column = column;
        }

        void clear() {
            text.setLength(0);
            dropped = 0;
            blank = true;
            full = false;
        }

        void add(char c) {
            blank &= c <= ' ';
            full = text.length() + dropped > column + AROUND;
            if (!full) {
                text.append(c);
            }
            if (text.length() > KEPT) {
                text.delete(0, KEPT / 2);
                dropped += KEPT / 2;
            }
        }

        boolean isBlank() {
            return blank;
        }

        /** Returns whether more of the line would change nothing. */
        boolean isFull() {
            return full;
        }

        String words() {
            return around(text.toString(), column - dropped);
        }
    }

    /** Returns the words of a line around a column, which counts from 1. */
    public static String around(String text, long column) {
        int at = (int) Math.min(Math.max(column - 1, 0), text.length());
        int from = Math.max(0, at - AROUND);
        int to = Math.min(text.length(), at + AROUND);
        String cut = squeeze(text.substring(from, to));
        return (from > 0 ? "…" : "") + cut + (to < text.length() ? "…" : "");
    }

    public static String squeeze(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
