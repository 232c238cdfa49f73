package org.quadrivia.knowledge.rdf.text;

import java.util.Arrays;
import org.quadrivia.knowledge.source.Diagnostic;

/**
 * A text with its lines. Converts positions to offsets and back. Also finds where the token (word, name, IRI or string) that
 * begins at an offset ends.
 */
public final class SourceText {
    private static final String BREAKS = ",;()[]{}";

    private final String text;
    private final int[] starts;

    public SourceText(String text) {
        this.text = text;
        long feeds = text.chars().filter(c -> c == '\n').count();
        starts = new int[(int) feeds + 1];
        for (int line = 1; line < starts.length; line++) {
            starts[line] = text.indexOf('\n', starts[line - 1]) + 1;
        }
    }

    public String text() {
        return text;
    }

    /** Returns the offset of a line and a column, both from 1; a position outside the text is moved to the nearest one inside. */
    public int offset(long line, long column) {
        int index = Math.clamp(line, 1, starts.length) - 1;
        return line > starts.length
                ? text.length()
                : Math.clamp(starts[index] + column - 1, starts[index], endOfLine(starts[index]));
    }

    /**
     * Returns the offset of the first character at or after {@code offset} that is neither white space nor in a comment; the
     * end of the text if there is none.
     */
    public int afterSpace(int offset) {
        int at = offset;
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '#')) {
            at = text.charAt(at) == '#' ? endOfLine(at) : at + 1;
        }
        return at;
    }

    /** Returns the token that begins at the offset; an empty text if none does. */
    public String at(int offset) {
        return text.substring(offset, end(offset));
    }

    /** Returns a diagnostic for the token that begins at the offset. */
    public Diagnostic diagnostic(int offset, Diagnostic.Severity severity, String message) {
        return diagnostic(offset, end(offset), severity, message);
    }

    /** Returns a diagnostic for the text from the offset to the end of its line. */
    public Diagnostic diagnosticToEndOfLine(int offset, Diagnostic.Severity severity, String message) {
        return diagnostic(offset, endOfLine(offset), severity, message);
    }

    /** Returns a diagnostic for the text between two offsets of a line. */
    public Diagnostic diagnostic(int from, int to, Diagnostic.Severity severity, String message) {
        int line = line(from);
        int column = from - starts[line - 1] + 1;
        return new Diagnostic(line, column, line, column + to - from, severity, message);
    }

    private int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** Returns the offset after the last character of the line that contains {@code offset}, not counting its line break. */
    public int endOfLine(int offset) {
        int feed = text.indexOf('\n', offset);
        int end = feed < 0 ? text.length() : feed;
        return end > offset && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    /** Returns the offset after the token that begins at {@code offset}; {@code offset} itself if none does. */
    public int end(int offset) {
        int limit = endOfLine(offset);
        if (offset >= limit) {
            return offset;
        }
        char first = text.charAt(offset);
        if (first == '"' || first == '\'' || first == '<') {
            int closing = closing(offset + 1, limit, first == '<' ? '>' : first);
            return closing < 0 ? limit : closing + 1;
        }
        int at = offset + Character.charCount(text.codePointAt(offset));
        while (BREAKS.indexOf(first) < 0 && at < limit && continuesToken(text.charAt(at))) {
            at++;
        }
        return at > offset + 1 && text.charAt(at - 1) == '.' ? at - 1 : at;
    }

    private int closing(int from, int limit, char end) {
        for (int at = from; at < limit; at++) {
            if (text.charAt(at) == end) {
                return at;
            }
            at += text.charAt(at) == '\\' ? 1 : 0;
        }
        return -1;
    }

    private static boolean continuesToken(char c) {
        return !Character.isWhitespace(c) && BREAKS.indexOf(c) < 0;
    }
}
