package org.quadrivia.question.rdf.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with named placeholders, such as "{s} was signed in {o}.", parsed once.
 *
 * @param rest the text after the last placeholder
 */
record SentenceTemplate(String text, List<Hole> holes, String rest) {
    private static final Pattern HOLE = Pattern.compile("\\{(\\w+)}");
    private static final String SENTENCE_ENDS = "?!.…";
    /** The characters after a name that is the heading of an entry, as in "{s} – {p}: …". */
    private static final Pattern LABELLED = Pattern.compile("\\s?[–:]");

    /**
     * A placeholder.
     *
     * @param before the text between the previous placeholder and this one
     * @param first whether a sentence begins here
     * @param alone whether the placeholder is not part of a sentence: it follows a class, a colon or a quotation mark, or is
     *     followed by a dash or a colon
     */
    record Hole(String name, String before, boolean first, boolean alone) {}

    static SentenceTemplate of(String text) {
        List<Hole> holes = new ArrayList<>();
        Matcher hole = HOLE.matcher(text);
        int end = 0;
        while (hole.find()) {
            boolean first = hole.start() == 0 || afterSentence(text, hole.start());
            boolean alone = !joined(text, hole.start())
                    || LABELLED.matcher(text.substring(hole.end())).lookingAt();
            holes.add(new Hole(hole.group(1), text.substring(end, hole.start()), first, alone));
            end = hole.end();
        }
        return new SentenceTemplate(text, List.copyOf(holes), text.substring(end));
    }

    /** Whether the placeholder begins the text or follows a word and a space. */
    private static boolean joined(String text, int hole) {
        String before = text.substring(0, hole).replace("\u200b", "");
        return before.isEmpty()
                || before.equals(Sentences.INSIDE)
                || before.length() > 1
                        && Character.isWhitespace(before.charAt(before.length() - 1))
                        && (Character.isLetterOrDigit(before.charAt(before.length() - 2))
                                || ",;?!.…".indexOf(before.charAt(before.length() - 2)) >= 0);
    }

    private static boolean afterSentence(String text, int hole) {
        return hole > 1
                && Character.isWhitespace(text.charAt(hole - 1))
                && SENTENCE_ENDS.indexOf(text.charAt(hole - 2)) >= 0;
    }
}
