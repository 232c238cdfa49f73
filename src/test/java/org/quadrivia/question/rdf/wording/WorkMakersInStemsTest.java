package org.quadrivia.question.rdf.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.question.Item;
import org.quadrivia.question.rdf.bank.Fixture;

/** A title is told with what the work is and with its maker; where the maker gives the answer away, it is not asked about. */
class WorkMakersInStemsTest {
    private static final String ALBUMS = """
            :Album rdfs:label "album"@en . :Band rdfs:label "band"@en . :Person rdfs:label "person"@en .
            :artist rdfs:label "artist"@en . :producer rdfs:label "producer"@en . :label rdfs:label "record label"@en . :member rdfs:label "member"@en .
            :a1 a :Album ; rdfs:label "Believe"@en ; :artist :b1 ; :producer :p1 . :a2 a :Album ; rdfs:label "Hunger"@en ; :artist :b2 ; :producer :p2 .
            :a3 a :Album ; rdfs:label "Letters"@en ; :artist :b3 ; :producer :p3 . :a4 a :Album ; rdfs:label "Sundown"@en ; :artist :b4 ; :producer :p4 .
            :b1 a :Band ; rdfs:label "Velvet Owls"@en . :b2 a :Band ; rdfs:label "Tin Parade"@en . :b3 a :Band ; rdfs:label "Harrow"@en .
            :b4 a :Band ; rdfs:label "Juniper Nine"@en ; :member :p4 .
            :p1 a :Person ; rdfs:label "Ann Bell"@en . :p2 a :Person ; rdfs:label "Ben Cole"@en . :p3 a :Person ; rdfs:label "Cleo Dent"@en .
            :p4 a :Person ; rdfs:label "Dan Earl"@en .
            """;

    @TempDir
    Path folder;

    @Test
    void namesTheMakerOnce() {
        assertThat(stems(ALBUMS)).contains("Who produced the album “Believe” by Velvet Owls?");
    }

    @Test
    void asksNothingWhereTheAnswerIsJoinedToTheMaker() {
        // Dan Earl is a member of Juniper Nine
        assertThat(stems(ALBUMS)).noneMatch(stem -> stem.contains("produced") && stem.contains("Sundown"));
    }

    @Test
    void asksNothingOfAWorkWithTheNameOfItsMaker() {
        String named = ALBUMS.replace("\"Letters\"", "\"The Harrow\"");

        assertThat(stems(named)).isNotEmpty().noneMatch(stem -> stem.contains("“The Harrow”"));
    }

    @Test
    void namesNoMakerWithANamesake() {
        assertThat(stems(ALBUMS + ":b99 a :Band ; rdfs:label \"Velvet-Owls\" ."))
                .noneMatch(stem -> stem.contains("by Velvet Owls?"));
    }

    @Test
    void namesNoMakerWhereTheMakerIsAsked() {
        assertThat(stems(ALBUMS))
                .contains("Which band released the album “Believe”?")
                .noneMatch(stem -> stem.contains("released") && stem.contains("Velvet Owls"));
    }

    @Test
    void namesNoMakerWhereMostWorksHaveSeveral() {
        assertThat(stems(ALBUMS + ":a1 :artist :b2 . :a2 :artist :b3 . :a3 :artist :b1 ."))
                .noneMatch(stem -> stem.matches("Who produced .* by .*"));
    }

    @Test
    void asksNothingWhereANamesakeOfTheMakerCanBeTheAnswer() {
        String namesake = """
                :p5 a :Person ; rdfs:label "Velvet Owls"@en . :a5 a :Album ; rdfs:label "Meadow"@en ; :artist :b2 ; :producer :p5 .
                """;

        assertThat(stems(ALBUMS + namesake))
                .contains("Who produced the album “Hunger” by Tin Parade?")
                .noneMatch(stem -> stem.contains("produced") && stem.contains("Believe"));
    }

    @Test
    void namesTheMakerOfTheAlbumsForASong() {
        String songs = """
                :Song rdfs:label "song"@en . :track rdfs:label "track"@en . :writer rdfs:label "writer"@en .
                :s1 a :Song ; rdfs:label "Glass Door"@en ; :writer :p1 . :s2 a :Song ; rdfs:label "Low Tide"@en ; :writer :p2 .
                :s3 a :Song ; rdfs:label "Paper Moon"@en ; :writer :p3 . :s4 a :Song ; rdfs:label "Amber"@en ; :writer :p4 .
                :a1 :track :s1 . :a2 :track :s2 . :a3 :track :s3 . :a4 :track :s4 .
                """;

        assertThat(stems(ALBUMS + songs))
                .contains("Who wrote the song “Glass Door” by Velvet Owls?")
                .noneMatch(stem -> stem.contains("wrote") && stem.contains("Amber"));
    }

    @Test
    void tellsNoSongOfOthersAsThatOfWhoRecordedIt() {
        String songs = """
                :Song rdfs:label "song"@en . :track rdfs:label "track"@en . :writer rdfs:label "writer"@en . :about rdfs:label "description"@en .
                :s1 a :Song ; rdfs:label "Glass Door"@en ; :writer :p3 ; :about "Glass Door is a song by the Velvet Owls from their first album."@en .
                :s2 a :Song ; rdfs:label "Low Tide"@en ; :writer :p1 ; :about "Low Tide is a song by Tin Parade, released as a single in 1999."@en .
                :s3 a :Song ; rdfs:label "Paper Moon"@en ; :writer :p2 ; :about "Paper Moon is a song that Otto Finch wrote and sang first. Harrow sang it later."@en .
                :a1 :track :s1 . :a2 :track :s2 . :a3 :track :s3 .
                """;

        assertThat(stems(ALBUMS + songs))
                .contains("Who wrote the song “Glass Door” by Velvet Owls?")
                .noneMatch(stem -> stem.contains("Paper Moon"));
    }

    @Test
    void tellsNoAlbumOfTwoAsThatOfOne() {
        String joint = ":about rdfs:label \"description\"@en . "
                + ":a2 :about \"Hunger is the only album by the English bands Grey Gulls and Tin Parade, made in 1990.\"@en .";

        assertThat(stems(ALBUMS + joint))
                .contains("Which band released the album “Believe”?")
                .doesNotContain("Which band released the album “Hunger”?")
                .noneMatch(stem -> stem.contains("by Tin Parade"));
    }

    private List<String> stems(String graph) {
        return Fixture.bank(Fixture.turtle(folder, graph), "object").items().stream()
                .map(Item::stem)
                .toList();
    }
}
