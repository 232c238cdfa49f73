package org.quadrivia.question.rdf.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.rdf.bank.Fixture;

/** Names and words as a teacher says them, where the data has them otherwise. */
class NamesAsSpokenTest {
    private static final String GROUNDS = """
            PREFIX schema: <https://schema.org/>
            :Ground rdfs:label "stadium"@en . :City rdfs:label "city"@en . :date rdfs:label "date"@en .
            :g1 a :Ground ; rdfs:label "Villa Park"@en ; schema:location :c1 . :g2 a :Ground ; rdfs:label "Carrow Road"@en ; schema:location :c2 .
            :g3 a :Ground ; rdfs:label "Turf Moor"@en ; schema:location :c3 . :g4 a :Ground ; rdfs:label "Anfield"@en ; schema:location :c4 .
            :c1 a :City ; rdfs:label "Birmingham"@en . :c2 a :City ; rdfs:label "Norwich"@en . :c3 a :City ; rdfs:label "Burnley"@en .
            :c4 a :City ; rdfs:label "Liverpool"@en .
            """;
    private static final String ALBUMS = """
            :Album rdfs:label "album"@en . :date rdfs:label "date"@en .
            :a1 a :Album ; rdfs:label "Crush"@en ; :date "2000-06-13"^^xsd:date . :a2 a :Album ; rdfs:label "Meteora"@en ; :date "2009-03-25"^^xsd:date .
            :a3 a :Album ; rdfs:label "Believe"@en ; :date "1968-10-22"^^xsd:date . :a4 a :Album ; rdfs:label "Glitter"@en ; :date "1985-09-11"^^xsd:date .
            """;
    private static final String PERIODS = """
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            :Period rdfs:label "period"@en . :began rdfs:label "began"@en .
            :p1 a :Period ; skos:prefLabel "Baja Edad Media" ; skos:altLabel "Baja Edad Media"@es , "Late Middle Ages"@en ; :began "1200"^^xsd:gYear .
            :p2 a :Period ; skos:prefLabel "Iron Age" ; skos:altLabel "Iron Age"@en ; :began "-0800"^^xsd:gYear .
            :p3 a :Period ; skos:prefLabel "Roman Rule" ; skos:altLabel "Roman Rule"@en ; :began "0063"^^xsd:gYear .
            :p4 a :Period ; skos:prefLabel "Ottoman Rule" ; skos:altLabel "Ottoman Rule"@en ; :began "1517"^^xsd:gYear .
            """;

    @TempDir
    Path folder;

    @Test
    void asksForTheTownWithOptionsOnly() {
        List<Item> items = Fixture.bank(Fixture.turtle(folder, GROUNDS)).items();

        assertThat(items)
                .extracting(Item::stem)
                .contains("In which town or city is Villa Park?")
                .doesNotContain("Where is Villa Park?");
        // A ground is in a town, in its district and beside a city
        assertThat(items).filteredOn(item -> item.kind() == Kind.TEXT).isEmpty();
    }

    @Test
    void saysNoWordTwiceOfAHomeGround() {
        String homes = GROUNDS.replace("Villa Park", "London Stadium") + """
                :Team rdfs:label "team"@en . :home rdfs:label "home stadium"@en .
                :t1 a :Team ; rdfs:label "West Ham"@en ; :home :g1 . :t2 a :Team ; rdfs:label "Canaries"@en ; :home :g2 .
                :t3 a :Team ; rdfs:label "Clarets"@en ; :home :g3 . :t4 a :Team ; rdfs:label "Reds"@en ; :home :g4 .
                """;

        assertThat(Fixture.bank(Fixture.turtle(folder, homes)).items())
                .extracting(Item::stem)
                .contains("Which team's home stadium is Carrow Road?")
                .noneMatch(stem -> stem.startsWith("Which team's home stadium is") && stem.endsWith("London Stadium?"));
    }

    @Test
    void matchesPeopleWithTheirJobs() {
        String jobs = """
                PREFIX schema: <http://schema.org/>
                :p1 a schema:Person ; rdfs:label "Ann Bell" ; schema:jobTitle "astrophysicist" .
                :p2 a schema:Person ; rdfs:label "Ben Cole" ; schema:jobTitle "neurobiologist" .
                :p3 a schema:Person ; rdfs:label "Cleo Dent" ; schema:jobTitle "geologist" .
                :p4 a schema:Person ; rdfs:label "Dan Earl" ; schema:jobTitle "book store owner at large" .
                """;

        assertThat(Fixture.bank(Fixture.turtle(folder, jobs)).items())
                .extracting(Item::stem)
                .contains("Match each person with their job.")
                .noneMatch(stem -> stem.contains("is a book store owner"));
    }

    @Test
    void saysThatAnAlbumWasReleased() {
        List<Item> items = Fixture.bank(Fixture.turtle(folder, ALBUMS)).items();

        assertThat(items)
                .extracting(Item::explanation)
                .anyMatch(text -> text.contains("“Crush”]] was released on 13 June 2000."))
                .noneMatch(text -> text.contains("The date of") || text.contains("is dated"));
    }

    @Test
    void callsAThingByItsNameInTheLanguageOfTheQuestions() {
        List<Item> items = Fixture.bank(Fixture.turtle(folder, PERIODS)).items();

        assertThat(items)
                .extracting(Item::explanation)
                .anyMatch(text -> text.contains("|Late Middle Ages]]"))
                .anyMatch(text -> text.contains("63 AD"))
                .noneMatch(text -> text.contains("Baja Edad Media"));
    }
}
