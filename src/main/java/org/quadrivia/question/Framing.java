package org.quadrivia.question;

/**
 * Words shown with an item that limit what it asserts.
 *
 * @param scope "source": the item asks what the source says
 * @param text for example "According to the article"
 */
public record Framing(String scope, String text) {
    /**
     * Whether the stem itself names the source, by the last two words of the framing: "How does the article describe …?" needs no
     * "According to the article".
     */
    public boolean repeatedBy(String stem) {
        int last = text.lastIndexOf(' ');
        int before = text.lastIndexOf(' ', last - 1);
        return before >= 0 && stem.contains(text.substring(before + 1));
    }
}
