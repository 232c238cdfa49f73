package org.quadrivia.question.rdf.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;
import org.quadrivia.question.rdf.bank.Fixture;

/** Albums and songs of data that nobody prepared, as a teacher would ask about them. */
class WorksAsToldTest {
    private static final List<String> BANDS =
            List.of("Velvet Owls", "Tin Parade", "Harrow", "Juniper Nine", "Copper Kites");
    private static final List<String> SINGERS = List.of("Ann Bell", "Ben Cole", "Cleo Dent", "Dan Earl", "Eve Frost");
    private static final List<String> TITLES = List.of(
            "Believe",
            "Hunger",
            "Letters",
            "Sundown",
            "Meadow",
            "Lanterns",
            "Undertow",
            "Harbour",
            "Amber",
            "Pilgrim",
            "Orchard",
            "Silence",
            "Thunder",
            "Voyage",
            "Winter");
    private static final List<String> COLOURS = List.of("Glass", "Paper", "Silver", "Copper", "Velvet", "Marble");
    private static final List<String> THINGS = List.of("Door", "Tide", "Moon", "Kettle", "Bridge");

    private static List<Item> items;

    @BeforeAll
    static void generate(@TempDir Path folder) {
        StringBuilder graph = new StringBuilder("""
                :Album rdfs:label "Album"@en . :Song rdfs:label "Song"@en . :Band rdfs:label "Band"@en . :Singer rdfs:label "Singer"@en .
                :artist rdfs:label "artist"@en . :track rdfs:label "track"@en . :member rdfs:label "member"@en .
                :length rdfs:label "length"@en . :writer rdfs:label "writer"@en . :Writer rdfs:label "Songwriter"@en .
                """);
        for (int i = 0; i < 5; i++) {
            graph.append(
                    ":b%d a :Band ; rdfs:label \"%s\"@en ; :member :m%d , :n%d .\n".formatted(i, BANDS.get(i), i, i));
            graph.append(":m%d a :Singer ; rdfs:label \"%s Hale\"@en . :n%d a :Singer ; rdfs:label \"%s Lund\"@en .\n"
                    .formatted(i, TITLES.get(i), i, TITLES.get(i + 10)));
            graph.append(":p%d a :Singer ; rdfs:label \"%s\"@en . :w%d a :Writer ; rdfs:label \"%s Moss\"@en .\n"
                    .formatted(i, SINGERS.get(i), i, TITLES.get(i + 5)));
        }
        graph.append("""
                :w5 a :Writer ; rdfs:label "Lantern Moss"@en . :b4 :member :x . :x a :Singer ; rdfs:label "Wayne Perry (country music)"@en .
                :d a :Singer ; rdfs:label "Drake (musician)"@en . :e a :Singer ; rdfs:label "Drake (rapper)"@en .
                :views a :Album ; rdfs:label "Views"@en ; :artist :d .
                """);
        for (int i = 0; i < 15; i++) {
            String maker = i < 9 ? ":b" + i % 3 : ":p" + i % 3;
            graph.append(":a%d a :Album ; rdfs:label \"%s\"@en ; :artist %s ; :track :s%d , :s%d .\n"
                    .formatted(i, TITLES.get(i), maker, i, i + 15));
        }
        for (int i = 0; i < 30; i++) {
            graph.append(":s%d a :Song ; rdfs:label \"%s %s\"@en ; :length %d ; :writer :w%d , :w%d .\n"
                    .formatted(i, COLOURS.get(i % 6), THINGS.get(i / 6), 150 + 31 * i, i % 6, (i + 1) % 6));
        }
        items = Fixture.bank(Fixture.turtle(folder, graph.toString())).items();
    }

    @Test
    void aBandReleasesAnAlbumThatIncludesASongOfTheBand() {
        assertThat(items)
                .extracting(Item::stem)
                .contains(
                        "Which band released the album “Believe”?",
                        "Which album includes the song “Glass Door” by Velvet Owls?");
    }

    @Test
    void besideAnAlbumStandOnlyThoseOfTheMakerWhomTheStemNames() {
        assertThat(items)
                .filteredOn(item -> item.stem().startsWith("Which album includes the song “Glass Door”"))
                .isNotEmpty()
                .flatExtracting(Item::options)
                .extracting(Option::label)
                .isSubsetOf("Believe", "Sundown", "Undertow");
    }

    @Test
    void onlyTheBandOfAnAlbumIsTyped() {
        assertThat(items)
                .filteredOn(item -> item.kind() == Kind.TEXT)
                .isNotEmpty()
                .extracting(Item::stem)
                .allMatch(stem -> stem.startsWith("Which band released the album"));
    }

    @Test
    void noTitleStandsBesideAGap() {
        assertThat(items).extracting(Item::stem).noneMatch(stem -> stem.contains("____") && stem.contains("“"));
    }

    @Test
    void nobodyComparesHowLongSongsAre() {
        assertThat(items).extracting(Item::stem).noneMatch(stem -> stem.contains("longest") || stem.contains("length"));
    }

    @Test
    void membersMayStillBeOnes() {
        assertThat(items)
                .extracting(Item::explanation)
                .anyMatch(text -> text.contains(" is or was a member of "))
                .noneMatch(text -> text.contains(" was a member of ") && !text.contains(" is or was a member of "));
    }

    @Test
    void aPersonWithATagIsNeitherAskedAboutNorOffered() {
        assertThat(items)
                .flatExtracting(Item::options)
                .extracting(Option::label)
                .isNotEmpty()
                .noneMatch(label -> label != null && label.contains("country music"));
    }

    @Test
    void anAlbumOfWhichNobodyCanSayWhoMadeItIsNotOffered() {
        // Two records of one singer: what is said of the one may be true of the other
        assertThat(items)
                .flatExtracting(Item::options)
                .extracting(Option::label)
                .doesNotContain("Views");
    }
}
