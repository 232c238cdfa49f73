package org.quadrivia.knowledge.rdf.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;

/** Folds text for searching: no accents, case or punctuation. */
public final class Folding {
    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFKDInstance();

    private Folding() {}

    /** Returns the words of letters and digits, with single spaces between them. */
    public static String fold(String text) {
        String plain = UCharacter.foldCase(DECOMPOSED.normalize(text), true);
        StringBuilder out = new StringBuilder(plain.length());
        plain.codePoints().forEach(c -> append(out, c));
        int end = out.length();
        return end > 0 && out.charAt(end - 1) == ' ' ? out.substring(0, end - 1) : out.toString();
    }

    private static void append(StringBuilder out, int c) {
        int type = Character.getType(c);
        if (Character.isLetterOrDigit(c)) {
            switch (c) {
                case 'ł' -> out.append('l');
                case 'ø' -> out.append('o');
                case 'đ', 'ð' -> out.append('d');
                case 'æ' -> out.append("ae");
                case 'œ' -> out.append("oe");
                case 'þ' -> out.append("th");
                case 'ı' -> out.append('i');
                default -> out.appendCodePoint(c);
            }
        } else if (type == Character.COMBINING_SPACING_MARK) {
            out.appendCodePoint(c);
        } else if (type != Character.NON_SPACING_MARK
                && type != Character.ENCLOSING_MARK
                && c != '\''
                && c != '’'
                && !out.isEmpty()
                && out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
        }
    }
}
