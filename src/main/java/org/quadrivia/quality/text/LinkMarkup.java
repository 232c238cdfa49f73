package org.quadrivia.quality.text;

import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts with links written as [[IRI|label]]. */
public final class LinkMarkup {
    private static final Pattern LINK = Pattern.compile("\\[\\[([^\\[\\]|\\s]++)\\|((?:(?!\\]\\]|\\[\\[).)++)\\]\\]");

    private LinkMarkup() {}

    /** Returns the IRIs of the links, each once, in their order. */
    public static SequencedSet<String> iris(String text) {
        return LINK.matcher(text)
                .results()
                .map(link -> link.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Returns the text with each link replaced by its label. */
    public static String plain(String text) {
        return LINK.matcher(text).replaceAll("$2");
    }

    /** Whether brackets remain that are not part of a link. */
    public static boolean broken(String text) {
        String rest = LINK.matcher(text).replaceAll("");
        return rest.contains("[[") || rest.contains("]]");
    }
}
