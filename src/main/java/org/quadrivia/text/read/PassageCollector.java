package org.quadrivia.text.read;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quadrivia.text.TextLimits;
import org.quadrivia.text.TextPassage;
import org.quadrivia.text.TextRefused;

/**
 * Collects headings and paragraphs in their order, and makes passages of them. Long paragraphs are divided between sentences; the
 * pieces have the locators 2.3, 2.3b, 2.3c and so on.
 */
final class PassageCollector {
    /** The longest passage, in characters. */
    static final int LONGEST = 2000;

    private static final int LONGEST_HEADING = 160;
    private static final int PIECES = 26;

    private record Entry(int section, int page, String heading, String words) {}

    private final TextLimits limits;
    private final List<Entry> entries = new ArrayList<>();
    private String heading = "";
    private String first = "";
    private int level;
    private int section;
    private int page;
    private int characters;
    private boolean open = true;

    PassageCollector(TextLimits limits) {
        this.limits = limits;
    }

    /** Begins a section. A heading directly below another one, of a deeper level, is added to it. */
    void heading(String text, int depth) {
        String words = clean(text);
        if (words.isEmpty()) {
            return;
        }
        if (words.length() > LONGEST_HEADING) {
            paragraph(words);
            return;
        }
        boolean title = first.isEmpty() && entries.isEmpty();
        if (title) {
            first = words;
        }
        boolean below = !open && depth > level && !heading.equals(first);
        String joined = below ? heading + " – " + words : words;
        heading = joined.length() > LONGEST_HEADING ? words : joined;
        level = depth;
        open = false;
    }

    /** Adds a paragraph; nothing if it is blank. */
    void paragraph(String text) {
        String words = clean(text);
        if (!hasLetters(words)) {
            return;
        }
        if (!open || section == 0) {
            section++;
            open = true;
        }
        characters += words.length();
        if (characters > limits.characters() || characters < 0) {
            throw TextRefused.because("characters", limits.characters());
        }
        if (entries.size() >= limits.passages()) {
            throw TextRefused.because("passages", limits.passages());
        }
        entries.add(new Entry(section, page, heading, words));
    }

    /** Begins a page. From the first page on, locators name pages instead of sections. */
    void page(int number) {
        page = number;
    }

    /** Returns the first heading, if no paragraph stands before it; otherwise an empty text. */
    String title() {
        return first;
    }

    /** Returns the passages; none if there was no paragraph. */
    List<TextPassage> passages() {
        boolean sections = entries.stream().anyMatch(entry -> !entry.heading.isEmpty());
        List<TextPassage> passages = new ArrayList<>();
        Entry before = null;
        int number = 0;
        for (Entry entry : entries) {
            number = isWith(entry, before) ? number + 1 : 1;
            before = entry;
            List<String> pieces = pieces(entry.words);
            for (int i = 0; i < pieces.size(); i++) {
                int letter = i % PIECES;
                if (letter == 0 && i > 0) {
                    number++;
                }
                String place = number + (letter == 0 ? "" : String.valueOf((char) ('a' + letter)));
                String start = entry.page > 0 ? "p" + entry.page + "." : sections ? entry.section + "." : "";
                passages.add(new TextPassage(start + place, entry.heading, pieces.get(i)));
            }
        }
        if (passages.size() > limits.passages()) {
            throw TextRefused.because("passages", limits.passages());
        }
        return passages;
    }

    private static boolean isWith(Entry entry, @Nullable Entry before) {
        return before != null && (entry.page > 0 ? entry.page == before.page : entry.section == before.section);
    }

    /** Divides a paragraph that is too long: between sentences where possible, else between words. */
    private static List<String> pieces(String words) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        while (words.length() - from > LONGEST) {
            int to = end(words, from);
            pieces.add(words.substring(from, to).strip());
            from = to;
        }
        pieces.add(words.substring(from).strip());
        return pieces.stream().filter(piece -> !piece.isEmpty()).toList();
    }

    private static int end(String words, int from) {
        int space = -1;
        for (int i = from + LONGEST - 1; i > from + LONGEST / 4; i--) {
            if (words.charAt(i) == ' ') {
                space = Math.max(space, i);
                if (".!?。".indexOf(words.charAt(i - 1)) >= 0) {
                    return i;
                }
            }
        }
        int hard = from + LONGEST - (Character.isHighSurrogate(words.charAt(from + LONGEST - 1)) ? 1 : 0);
        return space > 0 ? space : hard;
    }

    /** Returns a text in one line: white space becomes single spaces, invisible characters are left out. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(Math.min(text.length(), 4096));
        boolean space = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = true;
            } else if (!isInvisible(c)) {
                if (space && !clean.isEmpty()) {
                    clean.append(' ');
                }
                space = false;
                clean.appendCodePoint(c);
            }
        }
        return Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    /** Joiners stay: Persian and Indian scripts need them. */
    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        boolean joiner = c == 0x200C || c == 0x200D;
        return !joiner
                && (type == Character.CONTROL
                        || type == Character.FORMAT
                        || type == Character.SURROGATE
                        || type == Character.UNASSIGNED
                        || type == Character.PRIVATE_USE);
    }

    private static boolean hasLetters(String words) {
        return words.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
