package org.quadrivia.table.propose;

import java.util.Locale;

/** The IRIs of properties and kinds that a knowledge base has of its own. */
public final class Names {
    private Names() {}

    public static String property(String home, String words) {
        return home + "property/" + slug(words);
    }

    public static String kind(String home, String words) {
        return home + "kind/" + slug(words);
    }

    /** Returns a name in lower case: letters and digits of any script, and hyphens between the words. */
    public static String slug(String words) {
        String slug = words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-++|(?<!-)-++$", "");
        String cut = slug.length() > 60 ? slug.substring(0, 60).replaceAll("(?<!-)-++$", "") : slug;
        return cut.isEmpty() ? "unnamed" : cut;
    }

    /** Returns a header without what stands in brackets at its end, such as a unit. */
    public static String withoutBrackets(String header) {
        String text = header.strip();
        int open = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
        boolean closed = text.endsWith(")") || text.endsWith("]");
        return closed && open > 0 ? text.substring(0, open).strip() : text;
    }

    /** Returns a header as it stands in a sentence: in lower case where the language writes common nouns so. */
    public static String inSentence(String words, String language) {
        boolean acronym = words.length() < 2 || Character.isUpperCase(words.charAt(1));
        boolean lower = language.matches("(en|fr|it|es)(-.*)?");
        return acronym || !lower ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
