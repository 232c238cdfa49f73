package org.quadrivia.question.rdf.wording;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quadrivia.question.rdf.language.Frames;
import org.quadrivia.question.rdf.language.Sentences;

/** Asks for one of the options where several things are right: "Which of these …" in place of "Which …". */
final class Offers {
    /** Key of the words for one thing that is asked: "which {class}". */
    static final String ONE = "which.one";

    /** Key of the words that ask for somebody by what he or she is: "Who is a(n)". */
    private static final String BEARER = "who.one";

    private final Frames frames;

    Offers(Frames frames) {
        this.frames = frames;
    }

    /**
     * Returns the template as it asks for one of the options: "Which of these {classes}" in place of "Which {class}".
     *
     * @param objects whether it asks for objects of facts; "What" stays then, since it may be asked in another case
     */
    String offering(String template, boolean objects) {
        if (!frames.has(ONE) || template.contains("{class}'s")) {
            return template;
        }
        String what = frames.text("which.what") + " ";
        if (!objects && template.startsWith(Sentences.capital(what))) {
            return Sentences.capital(frames.text("which.any")) + template.substring(what.length() - 1);
        }
        String one = frames.text(ONE);
        String of = frames.text("which.of");
        return template.replace(one, of).replace(Sentences.capital(one), Sentences.capital(of));
    }

    /** Whether the template asks for somebody by what others are, too: "Who is a(n) {o}?" */
    boolean asksBearer(String template) {
        return frames.has(BEARER) && template.startsWith(frames.text(BEARER) + " ");
    }

    /** Returns such a template as it asks for one of the options: "Which of these characters is a(n) {o}?" */
    Stream<String> bearers(String template) {
        String rest = template.substring(frames.text(BEARER).length());
        return Stream.of(frames.text("who.of") + rest, frames.text("who.any") + rest);
    }

    /** Whether the template does not say that there is one answer. */
    boolean leavesOpen(String template) {
        return Pattern.compile(frames.text("several"), Pattern.CASE_INSENSITIVE)
                .matcher(template)
                .find();
    }
}
