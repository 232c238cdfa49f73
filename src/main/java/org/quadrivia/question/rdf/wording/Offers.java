package org.quadrivia.question.rdf.wording;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quadrivia.question.rdf.language.Frames;
import org.quadrivia.question.rdf.language.Sentences;

/**
 * Changes a stem so that it asks for one of the options if several things would be right: "Which of these …" instead of "Which
 * …".
 */
final class Offers {
    /** Key of the words that ask for one thing: "which {class}". */
    static final String ONE = "which.one";

    /** Key of the words that ask for a person of a certain kind: "Who is a(n)". */
    private static final String BEARER = "who.one";

    private final Frames frames;

    Offers(Frames frames) {
        this.frames = frames;
    }

    /**
     * Changes the template so that it asks for one of the options: "Which of these {classes}" instead of "Which {class}".
     *
     * @param objects whether the template asks for objects of facts. Then "What" is kept, because the grammatical case may
     *     differ.
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

    /** Whether the template asks for a person in a way that fits several people: "Who is a(n) {o}?" */
    boolean asksBearer(String template) {
        return frames.has(BEARER) && template.startsWith(frames.text(BEARER) + " ");
    }

    /** Changes such a template so that it asks for one of the options: "Which of these characters is a(n) {o}?" */
    Stream<String> bearers(String template) {
        String rest = template.substring(frames.text(BEARER).length());
        return Stream.of(frames.text("who.of") + rest, frames.text("who.any") + rest);
    }

    /** Whether the template leaves open whether there is only one answer. */
    boolean leavesOpen(String template) {
        return Pattern.compile(frames.text("several"), Pattern.CASE_INSENSITIVE)
                .matcher(template)
                .find();
    }
}
