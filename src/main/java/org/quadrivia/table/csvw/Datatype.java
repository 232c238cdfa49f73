package org.quadrivia.table.csvw;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the cells of a column hold and how they are written.
 *
 * @param base the short name of a datatype of XML Schema, such as "decimal"
 * @param id the IRI of a datatype of its own; null for the base itself
 * @param format a pattern, as the base has it; null for the usual form
 */
public record Datatype(
        String base,
        @Nullable String id,
        @Nullable String format,
        NumberForm number,
        @Nullable Integer length,
        @Nullable Integer minLength,
        @Nullable Integer maxLength,
        Bounds bounds) {
    public static final Datatype STRING =
            new Datatype("string", null, null, NumberForm.USUAL, null, null, null, Bounds.NONE);

    /**
     * How numbers are written.
     *
     * @param pattern of Unicode's number formats; null for any number
     * @param groupChar null if numbers are not grouped
     */
    public record NumberForm(
            @Nullable String pattern,
            String decimalChar,
            @Nullable String groupChar) {
        public static final NumberForm USUAL = new NumberForm(null, ".", null);
    }

    /** The least and the greatest value as they are written; null where there is none. */
    public record Bounds(
            @Nullable String minInclusive,
            @Nullable String maxInclusive,
            @Nullable String minExclusive,
            @Nullable String maxExclusive) {
        public static final Bounds NONE = new Bounds(null, null, null, null);
    }

    /** Returns a datatype without a format. */
    public static Datatype of(String base) {
        return new Datatype(base, null, null, NumberForm.USUAL, null, null, null, Bounds.NONE);
    }

    /** Returns the IRI of the literals. */
    public String iri() {
        return id != null ? id : Datatypes.iri(base).orElseThrow();
    }

    /** Reads a datatype: a name or an object. */
    static Datatype of(@Nullable Object json, Warnings warnings) {
        if (json instanceof String name) {
            return named(name, warnings);
        }
        if (!(json instanceof Map<?, ?> map)) {
            warnings.add("datatype cannot be " + json);
            return STRING;
        }
        @SuppressWarnings("unchecked")
        Checked checked = new Checked("datatype", (Map<String, @Nullable Object>) map, warnings);
        return described(checked, warnings);
    }

    private static Datatype named(String name, Warnings warnings) {
        if (Datatypes.iri(name).isEmpty()) {
            warnings.add("there is no datatype " + name);
            return STRING;
        }
        return of(name);
    }

    private static Datatype described(Checked map, Warnings warnings) {
        String base = map.string("base", "string");
        if (Datatypes.iri(base).isEmpty()) {
            warnings.add("there is no datatype " + base);
            base = "string";
        }
        String id = map.id();
        if (id != null && Datatypes.isBuiltIn(id)) {
            throw new MetadataInvalid("datatype: @id must not be that of a known datatype");
        }
        Integer length = whole(map, "length");
        Integer min = whole(map, "minLength");
        Integer max = whole(map, "maxLength");
        lengths(base, length, min, max);
        Bounds bounds = new Bounds(
                first(map, "minInclusive", "minimum"),
                first(map, "maxInclusive", "maximum"),
                first(map, "minExclusive", "minExclusive"),
                first(map, "maxExclusive", "maxExclusive"));
        Datatype bare = new Datatype(base, id, null, NumberForm.USUAL, length, min, max, bounds);
        bare.checkBounds();
        Datatype read = bare.formatted(map.raw("format"), warnings);
        map.raw("dc:title");
        map.raw("dc:description");
        map.others();
        return read;
    }

    private Datatype formatted(@Nullable Object value, Warnings warnings) {
        if (value == null) {
            return this;
        }
        if (Datatypes.numeric(base)) {
            return with(null, numbers(value, warnings));
        }
        if (!(value instanceof String text) || !CellFormats.usable(base, text)) {
            warnings.add("format is none that " + base + " can have: " + value);
            return this;
        }
        return with(text, NumberForm.USUAL);
    }

    private NumberForm numbers(Object value, Warnings warnings) {
        NumberForm form = NumberForm.USUAL;
        if (value instanceof String pattern) {
            form = new NumberForm(pattern, ".", null);
        } else if (value instanceof Map<?, ?> map) {
            @SuppressWarnings("unchecked")
            Checked checked = new Checked("format", (Map<String, @Nullable Object>) map, warnings);
            String decimal = checked.string("decimalChar", ".");
            String group = checked.stringOrNull("groupChar");
            form = new NumberForm(
                    checked.stringOrNull("pattern"),
                    decimal.length() == 1 ? decimal : ".",
                    group != null && group.length() == 1 ? group : null);
        } else {
            warnings.add("format cannot be " + value);
        }
        if (form.pattern() != null && NumberPattern.of(form).isEmpty()) {
            warnings.add("format is no pattern of numbers: " + form.pattern());
            return new NumberForm(null, form.decimalChar(), form.groupChar());
        }
        return form;
    }

    private Datatype with(@Nullable String text, NumberForm form) {
        return new Datatype(base, id, text, form, length, minLength, maxLength, bounds);
    }

    private static void lengths(String base, @Nullable Integer length, @Nullable Integer min, @Nullable Integer max) {
        boolean any = length != null || min != null || max != null;
        if (any && !Datatypes.hasLength(base)) {
            throw new MetadataInvalid("datatype: " + base + " has no length");
        }
        if (length != null && (min != null && length < min || max != null && length > max)
                || min != null && max != null && min > max) {
            throw new MetadataInvalid("datatype: the lengths contradict each other");
        }
    }

    private void checkBounds() {
        Bounds b = bounds;
        if (b.equals(Bounds.NONE)) {
            return;
        }
        if (!Datatypes.ordered(base)) {
            throw new MetadataInvalid("datatype: " + base + " has no least and no greatest value");
        }
        boolean both =
                b.minInclusive != null && b.minExclusive != null || b.maxInclusive != null && b.maxExclusive != null;
        boolean crossed = after(b.minInclusive, b.maxInclusive) > 0
                || after(b.minInclusive, b.maxExclusive) >= 0
                || after(b.minExclusive, b.maxExclusive) > 0
                || after(b.minExclusive, b.maxInclusive) >= 0;
        if (both || crossed) {
            throw new MetadataInvalid("datatype: the least and the greatest value contradict each other");
        }
    }

    private int after(@Nullable String a, @Nullable String b) {
        if (a == null || b == null) {
            return Integer.MIN_VALUE;
        }
        return Comparisons.of(base, a, b).orElse(Integer.MIN_VALUE);
    }

    private static @Nullable Integer whole(Checked map, String key) {
        Object value = map.raw(key);
        if (value instanceof Number number) {
            return new BigDecimal(number.toString()).intValue();
        }
        if (value instanceof String text && text.matches("\\d{1,9}")) {
            return Integer.valueOf(text);
        }
        if (value != null) {
            map.warn(key, value.toString());
        }
        return null;
    }

    private static @Nullable String first(Checked map, String a, String b) {
        Object one = Optional.ofNullable(map.raw(a)).orElse(map.raw(b));
        return one instanceof Number || one instanceof String ? one.toString() : null;
    }

    /** Returns whether a text of that length fits; the message if not. */
    Optional<String> lengthFault(int actual) {
        if (length != null && actual != length) {
            return Optional.of("its length is not " + length);
        }
        if (minLength != null && actual < minLength) {
            return Optional.of("it is shorter than " + minLength);
        }
        return maxLength != null && actual > maxLength
                ? Optional.of("it is longer than " + maxLength)
                : Optional.empty();
    }

    static final Set<String> FREE = Set.of("any", "anyAtomicType");
}
