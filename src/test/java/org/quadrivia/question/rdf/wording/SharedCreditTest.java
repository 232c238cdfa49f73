package org.quadrivia.question.rdf.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    @Test
    void offersForACreditWhoWorkedAtTheTimeAndIsNoPerformer() {
        List<String> titles = List.of(
                "Undertow",
                "Lanterns",
                "Teeth",
                "Harbour",
                "Orchard",
                "Quarry",
                "Thicket",
                "Gable",
                "Ferry",
                "Moss",
                "Kiln",
                "Vane");
        List<String> people = List.of(
                "Ann Bell",
                "Ben Cole",
                "Cleo Dent",
                "Dan Earl",
                "Eve Ford",
                "Fay Gold",
                "Gus Hart",
                "Hal Ives",
                "Ida Jay",
                "Jim Kerr",
                "Kay Lund",
                "Lou Mott");
        // Songs of two come in pairs; the fifth pair is of 1999, and the sixth is by members of a band
        String songs = IntStream.range(0, 12)
                .mapToObj(i ->
                        ":s%d a :Song ; rdfs:label \"%s\"@en ; :writer :p%d , :p%d ; :artist :b%d ; :released \"%d-05-0%d\"^^xsd:date . :p%d a :Person ; rdfs:label \"%s\"@en . "
                                .formatted(
                                        i,
                                        titles.get(i),
                                        i / 2 * 2,
                                        i / 2 * 2 + 1,
                                        i / 2,
                                        i / 2 == 4 ? 1999 : 1970 + i,
                                        1 + i % 9,
                                        i,
                                        people.get(i)))
                .collect(Collectors.joining());
        String words = """
                :Song rdfs:label "song"@en . :Person rdfs:label "person"@en . :writer rdfs:label "writer"@en . :artist rdfs:label "artist"@en .
                :released rdfs:label "released"@en . :member rdfs:label "member"@en . :Band rdfs:label "band"@en .
                :b0 a :Band ; rdfs:label "Harrow"@en . :b1 a :Band ; rdfs:label "Tin Parade"@en . :b2 a :Band ; rdfs:label "Velvet Owls"@en .
                :b3 a :Band ; rdfs:label "Juniper Nine"@en . :b4 a :Band ; rdfs:label "Ostrich"@en .
                :b5 a :Band ; rdfs:label "Salt Lamp"@en ; :member :p10 , :p11 .
                """;
        List<Item> items = Fixture.bank(Fixture.turtle(folder, words + songs)).items();

        assertThat(items)
                .filteredOn(
                        item -> item.stem().contains("credited") && item.stem().contains("Undertow"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.options())
                        .extracting(option -> option.label())
                        .doesNotContain("Ida Jay", "Jim Kerr", "Kay Lund", "Lou Mott"));
    }
}
