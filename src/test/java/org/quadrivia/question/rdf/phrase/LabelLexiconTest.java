package org.quadrivia.question.rdf.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.rdf.bank.Fixture;
import org.quadrivia.question.rdf.language.Lexicon;

/** What is read from labels of properties, and the questions that come of it. */
class LabelLexiconTest {
    private static final String FILMS = """
            :Film a owl:Class ; rdfs:label "film"@en . :Person a owl:Class ; rdfs:label "person"@en .
            :City a owl:Class ; rdfs:label "city"@en .
            :f1 a :Film ; rdfs:label "Night Train"@en ; :p :ann ; :n 90 ; :y "1950"^^xsd:gYear ; :t true ; :c :rome .
            :f2 a :Film ; rdfs:label "Two Rivers"@en ; :p :bob ; :n 110 ; :y "1961"^^xsd:gYear ; :t false ; :c :bonn .
            :f3 a :Film ; rdfs:label "Dawn Patrol"@en ; :p :cy ; :n 95 ; :y "1972"^^xsd:gYear ; :t false ; :c :oslo .
            :f4 a :Film ; rdfs:label "High Water"@en ; :p :dee ; :n 101 ; :y "1983"^^xsd:gYear ; :t true ; :c :bern .
            :ann a :Person ; rdfs:label "Ann Archer"@en . :bob a :Person ; rdfs:label "Bob Baker"@en .
            :cy a :Person ; rdfs:label "Cy Cooper"@en . :dee a :Person ; rdfs:label "Dee Draper"@en .
            :rome a :City ; rdfs:label "Rome"@en . :bonn a :City ; rdfs:label "Bonn"@en .
            :oslo a :City ; rdfs:label "Oslo"@en . :bern a :City ; rdfs:label "Bern"@en .
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            p | directed by      | asksObject  | Who directed {s}?
            p | directed by      | asksSubject | Which {class} did {o} direct?
            p | directed by      | states      | {s} was directed by {o}.
            p | is owned by      | states      | {s} is owned by {o}.
            p | Director         | asksObject  | Who directed {s}?
            p | has narrator     | asksObject  | Who is the narrator of {s}?
            p | narrator         | asksSubject | Which {class} has {o} as its narrator?
            p | dedicated to     | asksObject  | Who is {s} dedicated to?
            p | is sequel of     | states      | {s} is the sequel of {o}.
            p | influences       | denies      | {s} does not influence {o}.
            c | located in       | asksObject  | In which {class} is {s} located?
            c | takes place in   | asksObject  | EMPTY
            c | plays in         | asksObject  | In which {class} does {s} play?
            c | country          | asksSubject | Which {class} is from {o}?
            c | place of birth   | asksObject  | Which {class} is the place of birth of {s}?
            c | city             | asksObject  | EMPTY
            c | country          | asksObject  | Which country is {s} from?
            n | running time     | asksObject  | What is the running time of {s}?
            n | running time     | asksMost    | Which of these films has the highest running time?
            n | scenes           | asksObject  | How many scenes does {s} have?
            y | released         | asksObject  | In which year was {s} released?
            y | date             | asksFirst   | Which of these films has the earliest date?
            y | released         | asksFirst   | Which of these films was released first?
            t | is classic       | statesTrue  | {s} is classic.
            t | is silent        | statesFalse | {s} is not silent.
            p | xqzt frbl        | asksObject  | EMPTY
            p | name             | asksObject  | EMPTY
            """)
    void readsALabelByItsShape(String property, String label, String form, String words) {
        Lexicon lexicon = lexicon(property, label);

        assertThat(lexicon.template(term(property), form).orElse("EMPTY")).isEqualTo(words);
    }

    @Test
    void neverReadsALabelWithAHoleAsATemplate() {
        assertThat(lexicon("p", "directed {s} by").templates(term("p"), "states"))
                .isEmpty();
    }

    @Test
    void readsANounThatDoesNotFitWhatItPointsToOnlyAsALink() {
        String towns = """
                :Town a owl:Class ; rdfs:label "town"@en . :p rdfs:label "%s"@en .
                :a a :Town ; rdfs:label "Aville"@en ; :p :b, :c . :b a :Town ; rdfs:label "Beville"@en ; :p :c, :d .
                :c a :Town ; rdfs:label "Ceville"@en ; :p :d . :d a :Town ; rdfs:label "Deville"@en ; :p :a .
                """;

        assertThat(of(towns.formatted("route")).template(term("p"), "states"))
                .contains("There is a route from {s} to {o}.");
        assertThat(of(towns.formatted("ticket")).template(term("p"), "states")).isEmpty();
        assertThat(of(towns.formatted("neighbour")).template(term("p"), "states"))
                .contains("{o} is a neighbour of {s}.");
    }

    @Test
    void asksForAGroupOfPeopleByItsClass() {
        String bands = """
                :Band a owl:Class ; rdfs:label "band"@en . :Person a owl:Class ; rdfs:label "person"@en . :p rdfs:label "member"@en .
                :a a :Band ; rdfs:label "Ashes"@en ; :p :x, :y . :b a :Band ; rdfs:label "Bells"@en ; :p :y, :z .
                :x a :Person ; rdfs:label "Ann"@en . :y a :Person ; rdfs:label "Bob"@en . :z a :Person ; rdfs:label "Cy"@en .
                """;

        assertThat(of(bands).templates(term("p"), "asksSubject"))
                .containsExactly("Which {class} has {o} as a member?", "Who has {o} as a member?");
    }

    @Test
    void quotesTitlesOfWorksInQuestions() {
        assertThat(Fixture.bank(Fixture.turtle(folder, FILMS + ":p rdfs:label \"directed by\"@en ."), "object")
                        .items())
                .extracting(Item::stem)
                .contains("Who directed “Night Train”?");
    }

    @Test
    void asksNothingInTheNeutralFrameWhereEveryLabelCanBeRead() {
        String labels = ":p rdfs:label \"directed by\"@en . :n rdfs:label \"running time\"@en ."
                + " :y rdfs:label \"released\"@en . :c rdfs:label \"filmed in\"@en . :t rdfs:label \"is silent\"@en .";

        assertThat(Fixture.bank(Fixture.turtle(folder, FILMS + labels)).items())
                .extracting(Item::stem)
                .hasSizeGreaterThan(20)
                .noneMatch(stem -> stem.contains("listed under") || stem.contains("The entry for"));
    }

    @Test
    void asksNoTypedQuestionThatOffersAnswers() {
        assertThat(Fixture.bank(Fixture.turtle(folder, FILMS + ":p rdfs:label \"directed by\"@en ."))
                        .items())
                .filteredOn(item -> item.kind() == Kind.TEXT)
                .isNotEmpty()
                .noneMatch(item -> item.stem().contains("of these"));
    }

    private Lexicon lexicon(String property, String label) {
        return of(FILMS + ":" + property + " rdfs:label \"" + label + "\"@en .");
    }

    private Lexicon of(String turtle) {
        return Fixture.generation(Fixture.turtle(folder, turtle)).sentences.lexicon();
    }

    private static Node term(String name) {
        return Fixture.ex(name);
    }
}
