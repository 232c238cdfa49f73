package org.quadrivia.question;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns texts of the item contract into plain text and finds the links in them. */
public final class PlainWords {
    /**
     * A label ends at the first two closing brackets that no third one follows. It contains no other link: otherwise, a search
     * would scan the rest of the text again from each opening bracket.
     */
    private static final Pattern LINK = Pattern.compile("\\[\\[([^|\\[\\]\\s<>]++)\\|((?:(?!\\[\\[|]](?!])).)*+)]]");

    private PlainWords() {}

    /** Replaces each link, written {@code [[IRI|label]]}, by its label. */
    public static String of(String sentences) {
        return links(sentences).replaceAll("$2");
    }

    /** Returns a matcher that finds each link: group 1 is the IRI, group 2 the label. */
    public static Matcher links(String sentences) {
        return LINK.matcher(sentences);
    }
}
