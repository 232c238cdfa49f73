package org.quadrivia.text.read;

/** Joins lines into which a text was broken. */
final class Hyphens {
    private Hyphens() {}

    /** Appends a line. If the text ends with a divided word and the line goes on in small letters, the word becomes whole. */
    static void append(StringBuilder text, String line) {
        int last = text.length() - 1;
        boolean divided = last > 0
                && text.charAt(last) == '-'
                && Character.isLetter(text.charAt(last - 1))
                && !line.isEmpty()
                && Character.isLowerCase(line.codePointAt(0));
        if (divided) {
            text.setLength(last);
        } else if (last >= 0) {
            text.append(' ');
        }
        text.append(line);
    }
}
