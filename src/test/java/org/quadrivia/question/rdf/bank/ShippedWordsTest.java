package org.quadrivia.question.rdf.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;
import org.quadrivia.question.rdf.profile.Askability;

/** Graphs without words of their own that use well-known vocabularies. */
class ShippedWordsTest {
    private static final String FILMS = """
            PREFIX p: <%s>
            :jaws a :Film ; rdfs:label "Jaws"@en ; p:%s :steven .   :alien a :Film ; rdfs:label "Alien"@en ; p:%<s :ridley .
            :psycho a :Film ; rdfs:label "Psycho"@en ; p:%<s :alfred . :heat a :Film ; rdfs:label "Heat"@en ; p:%<s :michael .
            :steven a :Human ; rdfs:label "Steven Spielberg"@en . :ridley a :Human ; rdfs:label "Ridley Scott"@en .
            :alfred a :Human ; rdfs:label "Alfred Hitchcock"@en . :michael a :Human ; rdfs:label "Michael Mann"@en .
            :Film rdfs:label "film"@en . :Human rdfs:label "person"@en .
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.wikidata.org/prop/direct/ P57",
                "http://dbpedia.org/ontology/ director",
                "https://schema.org/ director",
                "http://schema.org/ director"
            })
    void askInTheWordsOfTheirVocabulary(String property) {
        assertThat(stems(films(property)))
                .contains("Who directed “Jaws”?", "Which film did Ridley Scott direct?")
                .noneMatch(stem -> stem.contains(" – ") || stem.contains("entry"));
    }

    @Test
    void ownWordsWinOverThoseOfTheVocabulary() {
        String own = """
                p:director <https://quadrivia.org/ns#asksObject> "By whom was {s} shot?"@en ;
                  <https://quadrivia.org/ns#states> "{o} shot {s}."@en .
                """;

        List<String> stems = stems(films("https://schema.org/ director") + own);

        assertThat(stems).contains("By whom was “Jaws” shot?").noneMatch(stem -> stem.contains("direct"));
    }

    @Test
    void ownWordsAskWhatWouldBeBookkeeping() {
        String pages = """
                PREFIX foaf: <http://xmlns.com/foaf/0.1/>
                :a a :Firm ; rdfs:label "Abel"@en ; foaf:theme :red . :b a :Firm ; rdfs:label "Bode"@en ; foaf:theme :blue .
                :c a :Firm ; rdfs:label "Curd"@en ; foaf:theme :green . :red rdfs:label "red"@en . :blue rdfs:label "blue"@en .
                :green rdfs:label "green"@en . :Firm rdfs:label "firm"@en .
                """;
        String own = """
                foaf:theme <https://quadrivia.org/ns#asksObject> "In which colour does {s} appear?"@en ;
                  <https://quadrivia.org/ns#states> "{s} appears in {o}."@en .
                """;

        assertThat(verdict(pages)).isEqualTo(Askability.LINK);
        assertThat(verdict(pages + own)).isEqualTo(Askability.ASKED);
    }

    @Test
    void whatIsRightByAnAlternativePropertyIsNoWrongOption() {
        String people = Stream.of("Ann", "Bob", "Cleo", "Dan", "Eve", "Finn")
                .map(name -> """
                        :%1$s a :Human ; rdfs:label "%1$s Archer"@en ; dbo:almaMater :%1$sCollege .
                        :%1$sCollege a :College ; rdfs:label "%1$s College"@en .
                        """.formatted(name))
                .reduce(
                        "PREFIX dbo: <http://dbpedia.org/ontology/>\n:Human rdfs:label \"person\"@en . :College rdfs:label \"college\"@en .\n",
                        String::concat);
        String also = ":Ann dbo:education :BobCollege , :CleoCollege , :DanCollege .";

        List<Item> asked = Fixture.bank(Fixture.turtle(folder, people + also)).items().stream()
                .filter(item -> item.stem().equals("Where did Ann Archer study?"))
                .toList();

        assertThat(asked)
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.options())
                        .filteredOn(option -> !option.correct())
                        .extracting(Option::label)
                        .doesNotContain("Bob College", "Cleo College", "Dan College"));
    }

    private static String films(String property) {
        String[] parts = property.split(" ");
        return FILMS.formatted(parts[0], parts[1]);
    }

    private List<String> stems(String text) {
        return Fixture.bank(Fixture.turtle(folder, text)).items().stream()
                .map(Item::stem)
                .toList();
    }

    private Askability verdict(String text) {
        return Fixture.generation(Fixture.turtle(folder, text))
                .askable
                .verdict(NodeFactory.createURI("http://xmlns.com/foaf/0.1/theme"));
    }
}
