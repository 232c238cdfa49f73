package org.quadrivia.study.reminder;

import java.nio.charset.StandardCharsets;

/** Writes the content lines of RFC 5545: ended by CR LF, and folded so that none is longer than {@value #LONGEST} bytes. */
final class ContentLines {
    private static final int LONGEST = 75;
    private static final String END = "\r\n";
    private static final String FOLD = END + " ";

    private final StringBuilder lines = new StringBuilder();

    /** Adds a line as it is. */
    ContentLines add(String line) {
        int room = LONGEST;
        for (int at = 0; at < line.length(); ) {
            int character = line.codePointAt(at);
            String written = Character.toString(character);
            int bytes = written.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > room) {
                lines.append(FOLD);
                room = LONGEST - 1;
            }
            lines.append(written);
            room -= bytes;
            at += Character.charCount(character);
        }
        lines.append(END);
        return this;
    }

    /** Adds a property whose value is a text for people. */
    ContentLines addText(String property, String text) {
        String escaped = text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
        return add(property + ":" + escaped);
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
