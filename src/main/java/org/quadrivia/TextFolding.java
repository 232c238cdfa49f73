package org.quadrivia;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.regex.Pattern;

/** Folds text for comparison: without accents and case, for some purposes also without punctuation. */
public final class TextFolding {
    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFKDInstance();
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private TextFolding() {}

    /** Returns the text without accents and other marks. */
    public static String withoutMarks(String text) {
        return MARKS.matcher(DECOMPOSED.normalize(text)).replaceAll("");
    }

    /** Returns the words of ASCII letters and digits, with hyphens between them; empty if there are none. */
    public static String slug(String text) {
        return fold(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-++|(?<!-)-++$", "");
    }

    /** Returns the words of letters and digits for searching, with single spaces between them. */
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
