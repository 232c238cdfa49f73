package org.quadrivia.question;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quadrivia.knowledge.EntityId;

/** Turns texts of the item contract into plain text and finds the links in them. */
public final class PlainWords {
    /**
     * A label ends at the first two closing brackets that no third one follows. It contains no other link: otherwise, a search
     * would scan the rest of the text again from each opening bracket.
     */
    private static final Pattern LINK = Pattern.compile("\\[\\[([^|\\[\\]\\s<>]++)\\|((?:(?!\\[\\[|]](?!])).)*+)]]");

    /** Stands between the things of a sequence, which are told in one sentence. */
    public static final String ARROW = " → ";

    private PlainWords() {}

    /** Replaces each link, written {@code [[IRI|label]]}, by its label. */
    public static String of(String sentences) {
        return links(sentences).replaceAll("$2");
    }

    /** Returns the plain text as it is read aloud: a sequence is a list of names. */
    public static String spoken(String sentences) {
        return of(sentences).replace(ARROW, ", ");
    }

    /**
     * Passes on the parts of a text in their order.
     *
     * @param plain takes what is not in a link; never empty
     * @param link takes each link with its label
     */
    public static void walk(String sentences, Consumer<String> plain, BiConsumer<EntityId, String> link) {
        Matcher matcher = links(sentences);
        int from = 0;
        while (matcher.find()) {
            if (matcher.start() > from) {
                plain.accept(sentences.substring(from, matcher.start()));
            }
            link.accept(new EntityId(matcher.group(1)), matcher.group(2));
            from = matcher.end();
        }
        if (from < sentences.length()) {
            plain.accept(sentences.substring(from));
        }
    }

    private static Matcher links(String sentences) {
        return LINK.matcher(sentences);
    }
}
