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
record Template(String text, List<Hole> holes, String rest) {
    private static final Pattern HOLE = Pattern.compile("\\{(\\w+)}");
    private static final String SENTENCE_ENDS = "?!.…";

    /**
     * A placeholder.
     *
     * @param before the text between the previous placeholder and this one
     * @param first whether a sentence begins here
     */
    record Hole(String name, String before, boolean first) {}

    static Template of(String text) {
        List<Hole> holes = new ArrayList<>();
        Matcher hole = HOLE.matcher(text);
        int end = 0;
        while (hole.find()) {
            boolean first = hole.start() == 0 || afterSentence(text, hole.start());
            holes.add(new Hole(hole.group(1), text.substring(end, hole.start()), first));
            end = hole.end();
        }
        return new Template(text, List.copyOf(holes), text.substring(end));
    }

    private static boolean afterSentence(String text, int hole) {
        return hole > 1
                && Character.isWhitespace(text.charAt(hole - 1))
                && SENTENCE_ENDS.indexOf(text.charAt(hole - 2)) >= 0;
    }
}
