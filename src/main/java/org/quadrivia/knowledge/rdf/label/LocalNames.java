package org.quadrivia.knowledge.rdf.label;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes words from the last part of an IRI, if that consists of words. */
public final class LocalNames {
    private static final Pattern HUMP = Pattern.compile(
            "(?<=[\\p{Ll}])(?<!\\bMc)(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll}{2})|(?<=\\p{L}{3})(?=\\d)|(?<=\\d)(?=\\p{Lu}\\p{Ll})");
    private static final Pattern OPAQUE = Pattern.compile(
            "(?i)[\\d\\W]*|[a-z]?|[a-z]{0,4}[-_. ]?\\d[\\w.-]*|[0-9a-f]{8,}|[0-9a-f-]{32,}|[a-z]*\\d+[a-z]+\\d+\\w*|[a-z]+[-_. ]?\\d{5,}");
    private static final Pattern VOWEL = Pattern.compile("(?i)[aeiouyáéíóúäöüàèìòùâêîôûåæøœ]|[^\\x00-\\x7f]");

    /** At least three words, or two long ones. */
    private static final Pattern RUN_TOGETHER = Pattern.compile(
            "(?<!\\w)\\p{Lu}\\p{Ll}{2,}(?:\\p{Lu}\\p{Ll}{2,}){2,}(?!\\w)|(?<!\\w)\\p{Lu}\\p{Ll}{5,}\\p{Lu}\\p{Ll}{5,}(?!\\w)");

    private LocalNames() {}

    /**
     * Returns what follows the last slash or hash, or else the last colon, decoded. A slash or hash at the end does not
     * count.
     */
    public static String of(String iri) {
        int end = iri.length();
        while (end > 0 && "/#".indexOf(iri.charAt(end - 1)) >= 0) {
            end--;
        }
        String cut = iri.substring(0, end);
        int slash = Math.max(cut.lastIndexOf('/'), cut.lastIndexOf('#'));
        String local = slash >= 0 ? cut.substring(slash + 1) : cut.substring(cut.lastIndexOf(':') + 1);
        return decode(local);
    }

    /** Returns the words of the local name; empty if no person could read it: numbers, codes, digests. */
    static Optional<String> words(String iri) {
        String local = of(iri);
        if (OPAQUE.matcher(local).matches()
                || OpaqueLabels.in(local)
                || (local.length() > 4 && !VOWEL.matcher(local).find())) {
            return Optional.empty();
        }
        String text = spaced(local);
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** Returns the words of a property, in lower case except for acronyms. */
    static Optional<String> propertyWords(String iri) {
        return words(iri).map(LocalNames::lowered);
    }

    /**
     * Turns snake case, kebab case and camel case into words. A name that has separators keeps the capitals of names:
     * {@code LeBron_James}.
     */
    public static String spaced(String local) {
        String text = parted(local).replace('_', ' ').replace('+', ' ');
        boolean kebab = text.indexOf(' ') < 0 && text.equals(text.toLowerCase(Locale.ROOT));
        text = kebab ? text.replace('-', ' ') : text;
        text = text.indexOf(' ') < 0 ? HUMP.matcher(text).replaceAll(" ") : apart(text);
        return text.strip().replaceAll("\\s+", " ").replaceAll("^[-. ]++|(?<![- ])[- ]++$", "");
    }

    /**
     * Splits words that are run together beside others, as in {@code TemperaturePerTime_Squared}. {@code LeBron} and
     * {@code YouTube} are names and stay whole.
     */
    private static String apart(String words) {
        return RUN_TOGETHER
                .matcher(words)
                .replaceAll(run -> HUMP.matcher(run.group()).replaceAll(" "));
    }

    /**
     * Simplifies {@code X__Y__1}, by which DBpedia and data based on it call the first Y on the page X. A Y that only repeats
     * X adds nothing, nor does the number.
     */
    private static String parted(String local) {
        String[] parts = local.split("__");
        if (parts.length < 3 || !parts[parts.length - 1].matches("\\d+")) {
            return local;
        }
        String page = parts[0];
        String rest = String.join(",_", Arrays.copyOfRange(parts, 1, parts.length - 1));
        boolean repeats = page.replaceFirst("_\\([^()]*+\\)$", "").equalsIgnoreCase(rest);
        return repeats ? page : page + ",_" + rest;
    }

    static String lowered(String words) {
        StringBuilder out = new StringBuilder();
        for (String word : words.split(" ")) {
            boolean acronym = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
            out.append(out.isEmpty() ? "" : " ").append(acronym ? word : word.toLowerCase(Locale.ROOT));
        }
        return out.toString();
    }

    private static String decode(String local) {
        try {
            return URLDecoder.decode(local.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return local;
        }
    }
}
