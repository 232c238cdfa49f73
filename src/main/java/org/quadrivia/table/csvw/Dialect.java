package org.quadrivia.table.csvw;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the text of a table is to be read.
 *
 * @param commentPrefix a row that begins with it is a comment; null for none
 * @param quoteChar null for none
 * @param doubleQuote whether a quote in a quoted cell is written twice; otherwise it follows a backslash
 * @param trim "true", "false", "start" or "end"
 * @param encoding null if it is to be found out
 */
public record Dialect(
        @Nullable String commentPrefix,
        String delimiter,
        boolean doubleQuote,
        @Nullable String encoding,
        int headerRowCount,
        @Nullable Character quoteChar,
        boolean skipBlankRows,
        int skipColumns,
        boolean skipInitialSpace,
        int skipRows,
        String trim) {
    /** What holds where nothing is said. No comments, as the W3C's tests have it: a name may begin with "#". */
    public static final Dialect DEFAULT = new Dialect(null, ",", true, null, 1, '"', false, 0, false, 0, "true");

    private static final Set<String> TRIMS = Set.of("true", "false", "start", "end");

    public Dialect withDelimiter(String other) {
        return new Dialect(
                commentPrefix,
                other,
                doubleQuote,
                encoding,
                headerRowCount,
                quoteChar,
                skipBlankRows,
                skipColumns,
                skipInitialSpace,
                skipRows,
                trim);
    }

    /** Reads a dialect description; values that are not allowed are replaced by the defaults and told. */
    static Dialect of(Map<String, @Nullable Object> json, Warnings warnings) {
        Checked map = new Checked("dialect", json, warnings);
        boolean header = map.bool("header", true);
        boolean initial = map.bool("skipInitialSpace", false);
        Dialect read = new Dialect(
                prefix(map),
                oneOr(map.string("delimiter", ","), ",", map),
                map.bool("doubleQuote", true),
                encoding(map),
                map.number("headerRowCount", header ? 1 : 0),
                quote(map),
                map.bool("skipBlankRows", false),
                map.number("skipColumns", 0),
                initial,
                map.number("skipRows", 0),
                trim(map, initial));
        terminators(map);
        map.type("Dialect");
        map.id();
        map.onlyKnown(Set.of());
        return read;
    }

    private static @Nullable String prefix(Checked map) {
        return map.has("commentPrefix") && map.raw("commentPrefix") == null ? null : map.stringOrNull("commentPrefix");
    }

    private static String oneOr(String found, String usual, Checked map) {
        if (found.length() == 1) {
            return found;
        }
        map.warn("delimiter", found);
        return usual;
    }

    private static @Nullable String encoding(Checked map) {
        String name = map.string("encoding", "");
        if (name.isEmpty()) {
            return null;
        }
        try {
            return Charset.forName(name).name();
        } catch (IllegalArgumentException unknown) {
            map.warn("encoding", name);
            return null;
        }
    }

    private static @Nullable Character quote(Checked map) {
        if (map.has("quoteChar") && map.raw("quoteChar") == null) {
            return null;
        }
        String quote = map.string("quoteChar", "\"");
        if (quote.length() != 1) {
            map.warn("quoteChar", quote);
            return '"';
        }
        return quote.charAt(0);
    }

    private static String trim(Checked map, boolean initial) {
        Object value = map.raw("trim");
        if (value == null) {
            return initial ? "start" : "true";
        }
        String words = value.toString();
        if ((value instanceof Boolean || value instanceof String) && TRIMS.contains(words)) {
            return words;
        }
        map.warn("trim", words);
        return "false";
    }

    private static void terminators(Checked map) {
        Object value = map.raw("lineTerminators");
        boolean fits = value == null
                || value instanceof String
                || value instanceof List<?> list && list.stream().allMatch(String.class::isInstance);
        if (!fits) {
            map.warn("lineTerminators", String.valueOf(value));
        }
    }
}
