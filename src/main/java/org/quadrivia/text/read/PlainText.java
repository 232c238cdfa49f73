package org.quadrivia.text.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads plain text. Blank lines stand between paragraphs; lines that were broken to fit a width are joined. A text without blank
 * lines has a paragraph in each line. A short line that stands alone and ends like no sentence is a heading.
 */
final class PlainText {
    private static final int UNBROKEN = 120;
    private static final int LONGEST_HEADING = 80;
    private static final String START = "*** START OF TH";
    private static final String END = "*** END OF TH";

    private PlainText() {}

    static void read(String text, PassageCollector into) {
        List<List<String>> blocks = blocks(withoutFrame(text.lines().toList()));
        boolean single = blocks.size() == 1;
        for (int i = 0; i < blocks.size(); i++) {
            List<String> block = blocks.get(i);
            if (!single && block.size() == 1 && i + 1 < blocks.size() && isHeading(block.getFirst())) {
                into.heading(block.getFirst(), 1);
            } else if (single || block.stream().anyMatch(line -> line.length() > UNBROKEN)) {
                block.forEach(into::paragraph);
            } else {
                into.paragraph(joined(block));
            }
        }
    }

    /** Returns the lines between those with which Project Gutenberg frames a text; all if there are none. */
    private static List<String> withoutFrame(List<String> lines) {
        int from = 0;
        int to = lines.size();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(START)) {
                from = i + 1;
            } else if (lines.get(i).startsWith(END) && i > from) {
                to = i;
                break;
            }
        }
        return lines.subList(from, to);
    }

    private static List<List<String>> blocks(List<String> lines) {
        List<List<String>> blocks = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : lines) {
            if (!line.isBlank()) {
                block.add(line.strip());
            } else if (!block.isEmpty()) {
                blocks.add(block);
                block = new ArrayList<>();
            }
        }
        if (!block.isEmpty()) {
            blocks.add(block);
        }
        return blocks;
    }

    /** Joins broken lines. A word that was divided by a hyphen at the end of a line becomes whole. */
    private static String joined(List<String> lines) {
        StringBuilder joined = new StringBuilder();
        lines.forEach(line -> Hyphens.append(joined, line));
        return joined.toString();
    }

    /** Whether a line that stands alone looks like a heading. */
    static boolean isHeading(String line) {
        String words = line.strip();
        return words.length() <= LONGEST_HEADING
                        && words.codePoints().anyMatch(Character::isLetter)
                        && !Character.isLowerCase(words.codePointAt(0))
                        && ".,;:!?…\"”’)".indexOf(words.charAt(words.length() - 1)) < 0
                || words.length() <= LONGEST_HEADING && isShout(words);
    }

    /** Whether a line is all in capitals, such as “CHAPTER I.” */
    private static boolean isShout(String words) {
        return words.codePoints().filter(Character::isLetter).count() > 2
                && words.codePoints().noneMatch(Character::isLowerCase)
                && words.codePoints().anyMatch(Character::isUpperCase);
    }
}
