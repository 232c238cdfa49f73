package org.quadrivia.question;

import java.util.regex.Pattern;

/** Sentences of the item contract as words alone. */
public final class PlainWords {
    private static final Pattern LINK = Pattern.compile("\\[\\[([^|\\[\\]\\s<>]+)\\|(.*?)]](?!])");

    private PlainWords() {}

    /** Links written {@code [[IRI|label]]} become their labels. */
    public static String of(String sentences) {
        return LINK.matcher(sentences).replaceAll("$2");
    }
}
