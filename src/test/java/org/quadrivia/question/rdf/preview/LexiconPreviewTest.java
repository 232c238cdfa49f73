package org.quadrivia.question.rdf.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.question.lexicon.WordingForm;
import org.quadrivia.question.rdf.bank.Fixture;

/** What the wording page shows of a form that a teacher left empty. */
class LexiconPreviewTest {
    private static final String OWN = ":by <https://quadrivia.org/ns#asksObject> \"Whose film is {s}?\"@en .\n";

    @TempDir
    Path folder;

    @Test
    void theSuggestionStaysForAFormThatIsLeftEmpty() {
        LexiconPreview preview = preview(OWN);

        assertThat(preview.tried(Fixture.ex("by"), WordingForm.ASKS_SUBJECT, "").suggestion())
                .isEqualTo("Which {class} did {o} direct?");
        assertThat(preview.tried(Fixture.ex("by"), WordingForm.ASKS_SUBJECT, "").examples())
                .first()
                .asString()
                .startsWith("Which film did");
    }

    @Test
    void noDescriptionIsSuggestedBesideWordsThatAsk() {
        assertThat(preview("")
                        .tried(Fixture.ex("by"), WordingForm.NAMES_SUBJECT, "")
                        .suggestion())
                .isNotEmpty();
        assertThat(preview(OWN)
                        .tried(Fixture.ex("by"), WordingForm.NAMES_SUBJECT, "")
                        .suggestion())
                .isEmpty();
    }

    private LexiconPreview preview(String words) {
        String films = IntStream.range(0, 8)
                .mapToObj(i ->
                        ":f%d a :Film ; rdfs:label \"Night %s\"@en ; :by :p%d . :p%d a :Person ; rdfs:label \"%s\"@en .\n"
                                .formatted(
                                        i,
                                        "abcdefgh".charAt(i),
                                        i,
                                        i,
                                        "Ann Bob Cyd Dee Eva Fay Gus Hal".split(" ")[i] + " Baker"))
                .collect(Collectors.joining());
        return LexiconPreview.of(Fixture.turtle(
                folder,
                films
                        + ":by rdfs:label \"directed by\"@en . :Film a owl:Class ; rdfs:label \"film\"@en ."
                        + " :Person a owl:Class ; rdfs:label \"person\"@en .\n"
                        + words));
    }
}
