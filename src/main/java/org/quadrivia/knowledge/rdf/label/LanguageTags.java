package org.quadrivia.knowledge.rdf.label;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Compares language tags by their primary subtag, including three-letter forms: {@code eng-Latn} is {@code en}. */
public final class LanguageTags {
    /** Stands for an unknown language. */
    static final String UNKNOWN = "und";

    private static final Map<String, String> TWO_LETTERS = twoLetters();

    private LanguageTags() {}

    /** Returns the primary subtag, in two letters if there is such a form; empty for an empty tag and for {@link #UNKNOWN}. */
    public static String primary(String tag) {
        int end = 0;
        while (end < tag.length() && Character.isLetter(tag.charAt(end))) {
            end++;
        }
        String subtag = tag.substring(0, end).toLowerCase(Locale.ROOT);
        return subtag.equals(UNKNOWN) ? "" : TWO_LETTERS.getOrDefault(subtag, subtag);
    }

    /**
     * Returns how far a tag is from the wanted language: 0 wanted, 1 main language, 2 untagged (0 if no language is wanted),
     * 3 any other.
     */
    static int distance(String tag, String wanted, String main) {
        String language = primary(tag);
        if (language.isEmpty()) {
            return wanted.isEmpty() || primary(wanted).isEmpty() ? 0 : 2;
        }
        return language.equals(primary(wanted)) ? 0 : language.equals(primary(main)) ? 1 : 3;
    }

    /** Returns the literal that is nearest in language; of several, the shortest, then the first in order. */
    public static Optional<Node> best(Collection<Node> literals, String wanted, String main) {
        return literals.stream()
                .min(Comparator.<Node>comparingInt(n -> distance(n.getLiteralLanguage(), wanted, main))
                        .thenComparingInt(n -> n.getLiteralLexicalForm().length())
                        .thenComparing(n -> n.toString()));
    }

    private static Map<String, String> twoLetters() {
        Map<String, String> map = new HashMap<>(Map.of(
                "ger", "de", "fre", "fr", "dut", "nl", "gre", "el", "chi", "zh", "cze", "cs", "per", "fa", "rum", "ro",
                "slo", "sk", "wel", "cy"));
        for (String code : Locale.getISOLanguages()) {
            try {
                map.put(Locale.of(code).getISO3Language(), code);
            } catch (MissingResourceException e) {
                continue;
            }
        }
        return map;
    }
}
