package org.quadrivia.question.rdf.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.question.Item;
import org.quadrivia.question.rdf.bank.Fixture;

/** One of several who did something together is not told as if it had been nobody else. */
class SharedCreditTest {
    private static final String SONGS = """
            :Song rdfs:label "song"@en . :Person rdfs:label "person"@en . :writer rdfs:label "writer"@en .
            :s1 a :Song ; rdfs:label "Undertow"@en ; :writer :p1 , :p2 . :s2 a :Song ; rdfs:label "Lanterns"@en ; :writer :p3 .
            :s3 a :Song ; rdfs:label "Milk Teeth"@en ; :writer :p4 . :s4 a :Song ; rdfs:label "Harbour"@en ; :writer :p5 , :p6 .
            :p1 a :Person ; rdfs:label "Ann Bell"@en . :p2 a :Person ; rdfs:label "Ben Cole"@en . :p3 a :Person ; rdfs:label "Cleo Dent"@en .
            :p4 a :Person ; rdfs:label "Dan Earl"@en . :p5 a :Person ; rdfs:label "Eve Ford"@en . :p6 a :Person ; rdfs:label "Fay Gold"@en .
            """;

    @TempDir
    Path folder;

    @Test
    void asksForOneOfSeveral() {
        List<Item> items = Fixture.bank(Fixture.turtle(folder, SONGS)).items();

        assertThat(items)
                .extracting(Item::stem)
                .contains(
                        "Who is credited as one of the writers of the song “Undertow”?",
                        "Which of these people are credited as writers of the song “Undertow”?",
                        "Who wrote the song “Lanterns”?")
                .doesNotContain(
                        "Who wrote the song “Undertow”?",
                        "Who is credited as one of the writers of the song “Lanterns”?");
    }

    @Test
    void tellsOfOneOfSeveralThatThereAreOthers() {
        List<Item> items = Fixture.bank(Fixture.turtle(folder, SONGS)).items();

        assertThat(items)
                .extracting(Item::explanation)
                .anyMatch(text -> text.matches(".*“Undertow”]] was written by \\S+ (Bell|Cole)]] and \\S+ \\S+]]\\..*"))
                .anyMatch(text -> text.matches(".*“Lanterns”]] was written by \\S+ Dent]]\\..*"))
                .noneMatch(text -> text.matches(".*“Undertow”]] was written by \\S+ \\S+]]\\..*"));
    }
}
