package org.quadrivia.question.rdf.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.ItemJson;
import org.quadrivia.question.Option;
import org.quadrivia.question.Reason;

class ItemsTest {
    @TempDir
    Path folder;

    @Test
    void asksAFactInTheWordsOfTheLexicon() {
        Bank bank = Fixture.bank(Fixture.town(), "object");

        assertThat(bank.items()).extracting(Item::stem).contains("Who was mayor during the first term?");
    }

    @Test
    void asksNothingThatIsOnlyClaimed() {
        Bank bank = Fixture.bank(Fixture.town());

        assertThat(bank.items())
                .filteredOn(item -> !item.family().equals("attribution"))
                .noneMatch(item -> item.support().toString().contains("/town/set>"));
    }

    @Test
    void asksWhoHoldsAClaim() {
        Bank bank = Fixture.bank(Fixture.town(), "attribution");

        assertThat(bank.items()).anySatisfy(item -> {
            assertThat(item.stem()).isEqualTo("Who said that the miller set the fire?");
            assertThat(key(item).label()).isEqualTo("Bob Baker");
            assertThat(item.passages()).extracting(p -> p.locator()).containsExactly("2");
        });
    }

    @Test
    void aNameThatAsksEndsAQuestionByItself() {
        GeneratorServices generation = Fixture.generation(Fixture.town());

        assertThat(generation.sentences.fill("What kind of thing is this: {s}?", Map.of("s", "Where Are We?"), false))
                .isEqualTo("What kind of thing is this: Where Are We?");
    }

    @Test
    void framesAReadingAndSaysSo() {
        Bank bank = Fixture.bank(Fixture.town(), "object");

        assertThat(bank.items())
                .filteredOn(item -> item.support().toString().contains("/town/bridge>"))
                .isNotEmpty()
                .allSatisfy(item -> {
                    assertThat(item.framing()).isNotNull();
                    assertThat(item.explanation()).contains("does not say so in so many words");
                });
    }

    @Test
    void neverOffersWhatTheSourceLeavesOpen() {
        Bank bank = Fixture.bank(Fixture.town());

        assertThat(bank.items())
                .filteredOn(item -> item.stem().equals("Which of these did Cy Miller build?"))
                .isNotEmpty()
                .allSatisfy(item ->
                        assertThat(item.options()).extracting(Option::label).doesNotContain("the wall"));
    }

    @Test
    void showsEventsInAnyOrderButTheRightOne() {
        Bank bank = Fixture.bank(Fixture.town(), "order");

        assertThat(bank.items())
                .isNotEmpty()
                .allSatisfy(item -> assertThat(
                                item.options().stream().map(Option::position).toList())
                        .doesNotHaveDuplicates()
                        .isNotEqualTo(item.options().stream()
                                .map(Option::position)
                                .sorted()
                                .toList()));
    }

    @Test
    void framesItemsWithWrongOptionsThatAreOnlyNotStated() {
        Bank bank = Fixture.bank(Fixture.town());

        assertThat(bank.items())
                .filteredOn(
                        item -> item.options().stream().anyMatch(o -> o.proof().reason() == Reason.NOT_STATED))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.framing())
                        .isNotNull()
                        .extracting(f -> f.text())
                        .isEqualTo("According to the chronicle"));
    }

    @Test
    void offersNoOtherNameOfTheKey() {
        Snapshot snapshot = Fixture.turtle(folder, """
                :Metal rdfs:label "metal" . :symbol rdfs:label "symbol" .
                :Cu a :Metal ; rdfs:label "Cu"@en ; owl:sameAs :Copper . :Copper a :Metal ; rdfs:label "Copper"@en ; :symbol "cuprum"@en .
                :Ag a :Metal ; rdfs:label "Silver"@en ; :symbol "argentum"@en . :Au a :Metal ; rdfs:label "Gold"@en ; :symbol "aurum"@en .
                :Fe a :Metal ; rdfs:label "Iron"@en ; :symbol "ferrum"@en .
                """);

        Bank bank = Fixture.bank(snapshot, "subject");

        assertThat(bank.items())
                .isNotEmpty()
                .allSatisfy(item -> assertThat(
                                item.options().stream().map(Option::label).toList())
                        .doesNotContainSequence("Cu", "Copper")
                        .doesNotContainSequence("Copper", "Cu"));
    }

    @Test
    void tellsNamesakesApartInAStem() {
        String namesakes = """
                :City rdfs:label "city"@en . :Team rdfs:label "team"@en . :ground rdfs:label "ground"@en .
                :l1 a :City ; rdfs:label "Leeds"@en . :l2 a :Team ; rdfs:label "Leeds"@en ; :ground :g1 .
                :t2 a :Team ; rdfs:label "Derby"@en ; :ground :g2 . :t3 a :Team ; rdfs:label "Fulham"@en ; :ground :g3 .
                :t4 a :Team ; rdfs:label "Luton"@en ; :ground :g4 .
                :g1 rdfs:label "Elland Road"@en . :g2 rdfs:label "Pride Park"@en . :g3 rdfs:label "Craven Cottage"@en .
                :g4 rdfs:label "Kenilworth Road"@en .
                """;
        String both = namesakes + ":l1 :ground :g5 . :g5 rdfs:label \"Town Green\"@en .";

        // No city has a ground unless the data says so
        assertThat(stems(namesakes))
                .contains("What is the ground of Leeds?")
                .noneMatch(stem -> stem.contains("the team Leeds"));
        assertThat(stems(both))
                .anyMatch(stem -> stem.contains("the team Leeds"))
                .noneMatch(stem -> stem.contains("of Leeds?") && !stem.contains("the city of Leeds?"));
    }

    private List<String> stems(String graph) {
        return Fixture.bank(Fixture.turtle(folder, graph), "object").items().stream()
                .map(Item::stem)
                .toList();
    }

    @Test
    void showsLabelsAsTheyAreNeverAsMarkup() {
        Snapshot snapshot = Fixture.turtle(folder, """
                :Dog rdfs:label "dog"@en . :owner rdfs:label "owner"@en .
                :d1 a :Dog ; rdfs:label "<img src=x onerror=alert(1)>"@en ; :owner :o1 . :d2 a :Dog ; rdfs:label "Rex"@en ; :owner :o2 .
                :d3 a :Dog ; rdfs:label "Bello"@en ; :owner :o3 . :d4 a :Dog ; rdfs:label "Fido"@en ; :owner :o4 .
                :o1 rdfs:label "Ann"@en . :o2 rdfs:label "Ben"@en . :o3 rdfs:label "Cat"@en . :o4 rdfs:label "Dan"@en .
                """);

        Bank bank = Fixture.bank(snapshot);

        assertThat(bank.items())
                .isNotEmpty()
                .noneMatch(item -> ItemJson.write(item).contains("<img"));
    }

    private static Option key(Item item) {
        return item.options().stream().filter(Option::correct).findFirst().orElseThrow();
    }
}
