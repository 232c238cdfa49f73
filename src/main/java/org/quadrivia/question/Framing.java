package org.quadrivia.question;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words shown with an item that limit what it asserts.
 *
 * @param scope "source": the item asks what the source says
 * @param text for example "According to the article"
 */
public record Framing(String scope, String text) {
    private static final Pattern SOURCE = Pattern.compile("\\S+ \\S+$");

    /** Whether the stem itself names the source: "How does the article describe …?" needs no "According to the article". */
    public boolean repeatedBy(String stem) {
        Matcher source = SOURCE.matcher(text);
        return source.find() && stem.contains(source.group());
    }
}
