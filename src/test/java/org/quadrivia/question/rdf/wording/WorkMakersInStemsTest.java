package org.quadrivia.question.rdf.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.question.Item;
import org.quadrivia.question.rdf.bank.Fixture;

/** A title is told with the maker of the work, unless that gives the answer away. */
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
        assertThat(stems(ALBUMS)).contains("Who produced “Believe” by Velvet Owls?");
    }

    @Test
    void namesNoMakerToWhomTheAnswerIsJoined() {
        // Dan Earl is a member of Juniper Nine
        assertThat(stems(ALBUMS)).contains("Who produced “Sundown”?");
    }

    @Test
    void namesNoMakerWithANamesake() {
        assertThat(stems(ALBUMS + ":b99 a :Band ; rdfs:label \"Velvet-Owls\" ."))
                .noneMatch(stem -> stem.contains("by Velvet Owls?"));
    }

    @Test
    void namesNoMakerWhereTheMakerIsAsked() {
        assertThat(stems(ALBUMS))
                .anyMatch(stem -> stem.endsWith("“Believe” by?"))
                .noneMatch(stem -> stem.contains("“Believe” by Velvet Owls by"));
    }

    @Test
    void namesNoMakerWhereMostWorksHaveSeveral() {
        assertThat(stems(ALBUMS + ":a1 :artist :b2 . :a2 :artist :b3 . :a3 :artist :b1 ."))
                .noneMatch(stem -> stem.matches("Who produced .* by .*"));
    }

    @Test
    void namesNoMakerWhoseNamesakeCanBeAnAnswer() {
        String namesake = """
                :p5 a :Person ; rdfs:label "Velvet Owls"@en . :a5 a :Album ; rdfs:label "Meadow"@en ; :artist :b2 ; :producer :p5 .
                """;

        assertThat(stems(ALBUMS + namesake))
                .contains("Who produced “Believe”?", "Who produced “Hunger” by Tin Parade?");
    }

    private List<String> stems(String graph) {
        return Fixture.bank(Fixture.turtle(folder, graph), "object").items().stream()
                .map(Item::stem)
                .toList();
    }
}
