package org.quadrivia.knowledge.ui;

import java.util.Locale;
import java.util.regex.Pattern;

/** How names from the data begin a sentence. */
public final class Openings {
    /** A first word in lower case throughout; names such as iPhone and eBay are written as they are. */
    private static final Pattern LOWER = Pattern.compile("\\p{Ll}[\\p{Ll}'’-]*+(?:[\\s,].*+)?+", Pattern.DOTALL);

    private Openings() {}

    /** Returns the label as it stands at the beginning of a sentence. */
    public static String capital(String label) {
        if (!LOWER.matcher(label).matches()) {
            return label;
        }
        int first = label.offsetByCodePoints(0, 1);
        return label.substring(0, first).toUpperCase(Locale.ROOT) + label.substring(first);
    }
}
