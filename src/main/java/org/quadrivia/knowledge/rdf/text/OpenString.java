package org.quadrivia.knowledge.rdf.text;

/**
 * Finds where strings and IRIs end, and which string is not closed. Parsers only report where they gave up, which may be the
 * end of the text.
 */
public final class OpenString {
    private OpenString() {}

    /**
     * Returns where the string begins that is open at that offset, or was open when its line ended before; -1 if there is
     * none.
     */
    public static int before(String text, int offset) {
        int at = 0;
        while (at < text.length() && at <= offset) {
            char c = text.charAt(at);
            if (c == '"' || c == '\'') {
                int end = end(text, at);
                if (end < 0) {
                    return at;
                }
                at = end;
            } else {
                at = c == '#' ? endOfLine(text, at) : c == '<' ? afterIri(text, at) : at + 1;
            }
        }
        return -1;
    }

    /** Returns the offset after the string that begins there; -1 if the string is not closed. */
    public static int end(String text, int from) {
        char quote = text.charAt(from);
        String three = String.valueOf(quote).repeat(3);
        boolean isLong = text.startsWith(three, from);
        String closing = isLong ? three : three.substring(2);
        for (int at = from + closing.length(); at < text.length(); at++) {
            char c = text.charAt(at);
            if (text.startsWith(closing, at)) {
                return at + closing.length();
            }
            if (c == '\n' && !isLong) {
                return -1;
            }
            at += c == '\\' ? 1 : 0;
        }
        return -1;
    }

    /** Returns the end of the line that holds that offset. */
    public static int endOfLine(String text, int from) {
        int feed = text.indexOf('\n', from);
        return feed < 0 ? text.length() : feed;
    }

    /** Returns the offset after the IRI, or after the opening sign if no IRI begins there. An IRI contains no white space. */
    public static int afterIri(String text, int from) {
        for (int at = from + 1; at < text.length() && text.charAt(at) > ' '; at++) {
            if (text.charAt(at) == '>') {
                return at + 1;
            }
        }
        return from + 1;
    }
}
