package org.quadrivia.authoring.editing.media;

/**
 * What a teacher writes about a picture or a sound.
 *
 * @param text what is seen or heard, for those who do not see or hear it; required
 * @param language the BCP 47 tag of that text; empty if it has none
 * @param credit the person or organisation to name; empty for none
 * @param licence the address or the name of the licence; empty for none
 */
public record MediaWords(String text, String language, String credit, String licence) {
    /** How long the description of a picture may be: a screen reader cannot be stopped within it. */
    public static final int LONGEST_PICTURE = 1000;

    /** How long the transcript of a sound may be. */
    public static final int LONGEST_SOUND = 20_000;

    public static final int LONGEST_LINE = 500;

    /** Returns the longest text of a picture or a sound. */
    public static int longest(boolean picture) {
        return picture ? LONGEST_PICTURE : LONGEST_SOUND;
    }
}
