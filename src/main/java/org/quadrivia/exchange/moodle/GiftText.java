package org.quadrivia.exchange.moodle;

import java.util.List;

/** The escapes of GIFT. */
final class GiftText {
    private static final String SPECIAL = "\\~=#{}:";
    /** Code points that no text has: Unicode keeps them for programs. They stand for escaped characters while a text is taken apart. */
    private static final char FIRST = '\uFDD0';

    private static final List<String> FORMATS = List.of("[html]", "[plain]", "[markdown]", "[moodle]");

    private GiftText() {}

    /** Replaces each escaped character by one that means nothing in GIFT. */
    static String protect(String written) {
        StringBuilder text = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            int special = i + 1 < written.length() ? SPECIAL.indexOf(written.charAt(i + 1)) : -1;
            if (c == '\\' && special >= 0) {
                text.append((char) (FIRST + special));
                i++;
            } else if (c == '\\' && i + 1 < written.length() && written.charAt(i + 1) == 'n') {
                text.append((char) (FIRST + SPECIAL.length()));
                i++;
            } else if (c < FIRST || c > FIRST + SPECIAL.length()) {
                text.append(c);
            }
        }
        return text.toString();
    }

    /** Returns what a protected text says. */
    static String plain(String written) {
        StringBuilder text = new StringBuilder(written.length());
        written.chars().forEach(c -> {
            int special = c - FIRST;
            if (special < 0 || special > SPECIAL.length()) {
                text.append((char) c);
            } else {
                text.append(special == SPECIAL.length() ? '\n' : SPECIAL.charAt(special));
            }
        });
        return text.toString().strip();
    }

    /** Returns a text without the name of its format. */
    static String withoutFormat(String text) {
        return FORMATS.stream()
                .filter(text::startsWith)
                .findFirst()
                .map(format -> text.substring(format.length()).strip())
                .orElse(text);
    }
}
