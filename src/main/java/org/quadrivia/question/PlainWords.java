package org.quadrivia.question;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences of the item contract as words alone, and the links in them. */
public final class PlainWords {
    /** A label goes to its first two brackets that no third follows; it holds no other link, or a look would begin at each. */
    private static final Pattern LINK = Pattern.compile("\\[\\[([^|\\[\\]\\s<>]++)\\|((?:(?!\\[\\[|]](?!])).)*+)]]");

    private PlainWords() {}

    /** Links written {@code [[IRI|label]]} become their labels. */
    public static String of(String sentences) {
        return links(sentences).replaceAll("$2");
    }

    /** Finds each link: its first group is the IRI, the second the label. */
    public static Matcher links(String sentences) {
        return LINK.matcher(sentences);
    }
}
