package org.quadrivia.question.rdf.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.question.Item;
import org.quadrivia.question.rdf.language.Lexicon;
import org.quadrivia.question.rdf.language.Sentences;

/** Questions in the words that are shipped for well-known vocabularies. */
class ShippedWordsTest {
    private static final String SCHEMA = "PREFIX s: <https://schema.org/>\n";
    private static final String PEOPLE = SCHEMA + """
            s:Person rdfs:label "Person"@en .
            :a a s:Person ; rdfs:label "Ann Archer"@en ; s:jobTitle "actor"@en ; s:spouse :b .
            :b a s:Person ; rdfs:label "Bob Baker"@en ; s:jobTitle "plumber"@en .
            :c a s:Person ; rdfs:label "Cy Cooper"@en ; s:jobTitle "Head of Sales"@en ; s:spouse :d .
            :d a s:Person ; rdfs:label "Dee Draper"@en ; s:jobTitle "teacher"@en .
            """;

    @TempDir
    Path folder;

    @Test
    void sayWithItsArticleWhatSomebodyWorksAs() {
        Sentences sentences = Fixture.generation(Fixture.turtle(folder, PEOPLE)).sentences;

        assertThat(sentences.plain(Fixture.ex("a"), schema("jobTitle"), NodeFactory.createLiteralLang("actor", "en")))
                .isEqualTo("Ann Archer is an actor.");
        assertThat(sentences.plain(
                        Fixture.ex("c"), schema("jobTitle"), NodeFactory.createLiteralLang("Head of Sales", "en")))
                .isEqualTo("Cy Cooper is Head of Sales.");
    }

    @Test
    void askNoGapForAWordOfWhichTheArticleIsUnknown() {
        assertThat(Fixture.bank(Fixture.turtle(folder, PEOPLE), "cloze").items())
                .extracting(Item::stem)
                .noneMatch(stem -> stem.contains("a(n)"));
    }

    @Test
    void takeAMarriageToLastWhereNothingInTheGraphEnds() {
        assertThat(lexicon(PEOPLE).template(schema("spouse"), "states")).contains("{o} is married to {s}.");
        assertThat(lexicon(PEOPLE + ":d s:deathDate \"1950-01-01\"^^xsd:date .").template(schema("spouse"), "states"))
                .contains("{o} is or was married to {s}.");
        assertThat(lexicon(PEOPLE + ":a s:spouse :d .").template(schema("spouse"), "states"))
                .contains("{o} is or was married to {s}.");
    }

    @Test
    void nameTheClassOfWhatIsOfferedWhereAllShareOne() {
        assertThat(lexicon(PEOPLE).templates(schema("worksFor"), "asksSubjects"))
                .isEqualTo(List.of(
                        "Which of these {classes} have worked for {o}?", "Which of these have worked for {o}?"));
        assertThat(lexicon(PEOPLE).templates(schema("birthPlace"), "asksObjects"))
                .isEqualTo(List.of("In which of these places was {s} born?"));
    }

    @Test
    void nameBothSidesOfAMatchByTheirClasses() {
        String stadiums = SCHEMA + """
                :Stadium a owl:Class ; rdfs:label "stadium"@en . :City a owl:Class ; rdfs:label "city"@en .
                :s1 a :Stadium ; rdfs:label "Alder Park"@en ; s:location :c1 . :c1 a :City ; rdfs:label "Rome"@en .
                :s2 a :Stadium ; rdfs:label "Beech Lane"@en ; s:location :c2 . :c2 a :City ; rdfs:label "Bonn"@en .
                :s3 a :Stadium ; rdfs:label "Cedar Road"@en ; s:location :c3 . :c3 a :City ; rdfs:label "Oslo"@en .
                :s4 a :Stadium ; rdfs:label "Dogwood Arena"@en ; s:location :c4 . :c4 a :City ; rdfs:label "Bern"@en .
                """;

        assertThat(Fixture.bank(Fixture.turtle(folder, stadiums), "match").items())
                .isNotEmpty()
                .extracting(Item::stem)
                .containsOnly("Match each stadium with its town or city.");
    }

    private Lexicon lexicon(String turtle) {
        return Fixture.generation(Fixture.turtle(folder, turtle)).sentences.lexicon();
    }

    private static Node schema(String name) {
        return NodeFactory.createURI("https://schema.org/" + name);
    }
}
