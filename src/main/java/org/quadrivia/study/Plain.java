package org.quadrivia.study;

import java.util.regex.Pattern;

/** Sentences of the item contract as words alone. */
final class Plain {
    private static final Pattern LINK = Pattern.compile("\\[\\[([^|\\[\\]\\s<>]+)\\|(.*?)]](?!])");

    private Plain() {}

    /** Links written {@code [[IRI|label]]} become their labels. */
    static String words(String sentences) {
        return LINK.matcher(sentences).replaceAll("$2");
    }
}
