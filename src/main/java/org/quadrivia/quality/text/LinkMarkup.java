package org.quadrivia.quality.text;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts with links written [[IRI|label]]. */
public final class LinkMarkup {
    private static final Pattern LINK = Pattern.compile("\\[\\[([^\\[\\]|\\s]++)\\|((?:(?!\\]\\]|\\[\\[).)++)\\]\\]");

    private LinkMarkup() {}

    /** The IRIs linked. */
    public static Set<String> iris(String text) {
        return LINK.matcher(text).results().map(link -> link.group(1)).collect(Collectors.toSet());
    }

    /** The text with the labels of its links. */
    public static String plain(String text) {
        return LINK.matcher(text).replaceAll("$2");
    }

    /** Whether brackets are left that make no link. */
    public static boolean broken(String text) {
        String rest = LINK.matcher(text).replaceAll("");
        return rest.contains("[[") || rest.contains("]]");
    }
}
