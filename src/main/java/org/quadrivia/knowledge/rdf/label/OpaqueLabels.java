package org.quadrivia.knowledge.rdf.label;

import java.util.regex.Pattern;

/** Recognises text that only machines read: digests, UUIDs, serial numbers and random identifiers, alone or after a word. */
public final class OpaqueLabels {
    private static final Pattern SEAM = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** A chemical formula such as C21H30O2, however long. */
    private static final Pattern FORMULA = Pattern.compile("(?:\\p{Lu}\\p{Ll}?\\d*)+");

    private static final int DIGEST = 16;
    private static final int SHORT_DIGEST = 8;
    private static final int SERIAL = 8;
    private static final int RANDOM = 10;

    private OpaqueLabels() {}

    /** Returns whether a part of the text is such a code. Takes time linear in the length of the text. */
    public static boolean in(String text) {
        return SEAM.splitAsStream(text).anyMatch(OpaqueLabels::isCode);
    }

    private static boolean isCode(String word) {
        int digits = 0;
        int turns = 0;
        int hex = 0;
        int hexDigits = 0;
        boolean allHex = true;
        int before = -1;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            int sort = digit ? 0 : Character.isUpperCase(c) ? 1 : 2;
            digits += digit ? 1 : 0;
            turns += before >= 0 && before != sort ? 1 : 0;
            before = sort;
            boolean isHex = digit || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
            allHex &= isHex;
            hex = isHex ? hex + 1 : 0;
            hexDigits = !isHex ? 0 : hexDigits + (digit ? 1 : 0);
            if (hex >= DIGEST && hexDigits >= DIGEST / 4) {
                return true;
            }
        }
        int length = word.length();
        if (digits == length) {
            return length >= SERIAL;
        }
        // "decade1910" consists of such characters, too, but changes from letters to digits only once
        boolean digest = allHex && length >= SHORT_DIGEST && turns > 1;
        boolean random = digits > 0
                && length >= RANDOM
                && 3 * turns >= length
                && !FORMULA.matcher(word).matches();
        return digits > 0 && digest || random;
    }
}
