package org.quadrivia.question.rdf.wording;

import java.util.regex.Pattern;
import org.quadrivia.question.rdf.language.Frames;
import org.quadrivia.question.rdf.language.Sentences;

/** Asks for one of the options where several things are right: "Which of these …" in place of "Which …". */
final class Offers {
    private final Frames frames;

    Offers(Frames frames) {
        this.frames = frames;
    }

    /** Returns the template as it asks for one of the options: "Which of these {classes}" in place of "Which {class}". */
    String offering(String template) {
        return frames.has("which.one") && !template.contains("{class}'s")
                ? template.replace(frames.text("which.one"), frames.text("which.of"))
                        .replace(
                                Sentences.capital(frames.text("which.one")), Sentences.capital(frames.text("which.of")))
                : template;
    }

    /** Whether the template does not say that there is one answer. */
    boolean leavesOpen(String template) {
        return Pattern.compile(frames.text("several"), Pattern.CASE_INSENSITIVE)
                .matcher(template)
                .find();
    }
}
