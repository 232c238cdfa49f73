package org.quadrivia;

/** Characters that have no place in a text of one line: they break lines or change the text direction. */
public final class UnfitCharacters {
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private UnfitCharacters() {}

    /** Whether the text contains such a character. */
    public static boolean in(String text) {
        return text.codePoints().anyMatch(UnfitCharacters::isUnfit);
    }

    private static boolean isUnfit(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.FORMAT && codePoint != ZERO_WIDTH_JOINER && codePoint != ZERO_WIDTH_NON_JOINER
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }
}
