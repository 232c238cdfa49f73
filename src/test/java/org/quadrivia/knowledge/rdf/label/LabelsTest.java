package org.quadrivia.knowledge.rdf.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadrivia.knowledge.rdf.library.ShippedOntology;
import org.quadrivia.knowledge.rdf.load.Load;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

class LabelsTest {
    private static final Snapshot LABELS = Load.snapshot(Path.of("src/test/resources/knowledge/labels.ttl"));

    @ParameterizedTest
    @CsvSource({
        "rome, Rome",
        "taranto, Taranto",
        "none, none",
        "gone, gone",
        "amy, Amy Fowler",
        "penny, Penny",
        "Cu, Copper",
        "LeBron_James, LeBron James",
        "StEmilionWine, St Emilion Wine",
        "caf%C3%A9_au_lait, café au lait",
        "McDonald, McDonald",
        "wuerttemberg, Württemberg & Baden",
        "amy-farrah-fowler, amy farrah fowler",
        "Ottoman+Empire, Ottoman Empire",
        "countries/AL/, AL",
        "SoloArtist, Solo Artist",
        "YouTube, YouTube",
        "ontology#homeStadium, home stadium"
    })
    void takesTheBestNameThereIs(String name, String label) {
        assertThat(label(LABELS, name)).contains(label);
    }

    @ParameterizedTest
    @CsvSource({"x12345", "p0339m9"})
    void makesNoNameOfAnOpaqueIdentifier(String name) {
        assertThat(label(LABELS, name)).isEmpty();
    }

    @Test
    void namesPeopleInFullIfTheirIrisDo() {
        Snapshot people = load("""
                PREFIX : <http://e.org/> PREFIX schema: <http://schema.org/>
                :amy-farrah-fowler schema:givenName "Amy" ; schema:additionalName "Farrah" ; schema:familyName "Fowler" .
                :sheldon-cooper schema:givenName "Sheldon" ; schema:additionalName "Lee" ; schema:familyName "Cooper" .
                """);

        assertThat(label(people, "amy-farrah-fowler")).contains("Amy Farrah Fowler");
        assertThat(label(people, "sheldon-cooper")).contains("Sheldon Cooper");
    }

    @Test
    void givesAllOtherNamesAsAliases() {
        assertThat(LABELS.aliases(NodeFactory.createURI("http://e.org/rome")))
                .containsExactlyInAnyOrder("Roma", "the Eternal City");
        assertThat(LABELS.aliases(NodeFactory.createURI("http://e.org/taranto")))
                .containsExactly("ITF43 - Taranto");
    }

    @Test
    void showsNoHiddenName() {
        Snapshot towns = load("""
                PREFIX : <http://e.org/> PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> PREFIX owl: <http://www.w3.org/2002/07/owl#>
                :misspelt rdfs:subPropertyOf skos:hiddenLabel .
                :rome skos:prefLabel "Rome"@en ; skos:altLabel "the Eternal City"@en , "Roma"@it ;
                  skos:hiddenLabel "Rom"@en ; :misspelt "Roem" ; owl:sameAs :roma .
                :roma skos:prefLabel "Roma aeterna"@la ; skos:hiddenLabel "Romma" .
                """);
        Node rome = NodeFactory.createURI("http://e.org/rome");

        assertThat(towns.labels().aliases(rome, "en", Aliases.IN_LANGUAGE)).containsExactly("the Eternal City");
        assertThat(towns.labels().aliases(rome, "en", Aliases.VISIBLE))
                .containsExactlyInAnyOrder("the Eternal City", "Roma", "Roma aeterna");
        assertThat(towns.aliases(rome))
                .containsExactlyInAnyOrder("the Eternal City", "Roma", "Roma aeterna", "Rom", "Roem", "Romma");
    }

    @Test
    void countsAThreeLetterTagWithAScriptAsItsLanguage() {
        assertThat(LABELS.language()).isEqualTo("en");
    }

    @Test
    void findsThePropertyThatNamesThingsInTheirClass() {
        String data = IntStream.range(0, 6)
                .mapToObj(i -> ":t" + i + " a :River ; :river_name \"River number " + "abcdef".charAt(i)
                        + "\" ; :nickname \"Nick " + i + "\" ; :fileName \"f" + i + ".txt\" .")
                .collect(Collectors.joining("\n"));
        Snapshot rivers = load("PREFIX : <http://e.org/> " + data);

        assertThat(label(rivers, "t2")).contains("River number c");
        assertThat(rivers.aliases(NodeFactory.createURI("http://e.org/t2"))).containsExactly("Nick 2");
    }

    @Test
    void prefersWordsWhereLabelsAreCodes() {
        String data = IntStream.range(0, 12)
                .mapToObj(i -> ":t" + i + " a :Airport ; rdfs:label \"A" + (char) ('A' + i)
                        + "X\" ; :desc \"Airport of town " + i + "\" .")
                .collect(Collectors.joining("\n"));
        Snapshot airports =
                load("PREFIX : <http://e.org/> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> " + data);

        assertThat(label(airports, "t3")).contains("Airport of town 3");
        assertThat(airports.aliases(NodeFactory.createURI("http://e.org/t3"))).containsExactly("ADX");
    }

    @Test
    void writesLabelsThatAreLocalNamesAsWords() {
        Snapshot pizzas = load("""
                PREFIX : <http://e.org/> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                :a rdfs:label "CoberturaDeParmesao"@pt . :b rdfs:label "PizzaTemperada"@pt . :d rdfs:label "QuatroQueijos"@pt . :c rdfs:label "Rosa"@pt .
                """);

        assertThat(label(pizzas, "a")).contains("Cobertura De Parmesao");
        assertThat(pizzas.language()).isEqualTo("pt");
    }

    @Test
    void saysEnglishOnlyWhereWordsShowIt() {
        Snapshot english = load("PREFIX : <http://e.org/> "
                + ":x :homeStadium :y ; :foundedBy :z ; :currentLeague :l ; :parent :p ; :birthPlace :q .");
        Snapshot unknown = load("PREFIX : <http://e.org/> :x :prop :y ; :rel :z ; :wert :l .");

        assertThat(english.language()).isEqualTo("en");
        assertThat(unknown.language()).isEqualTo("und");
    }

    private static Optional<String> label(Snapshot snapshot, String name) {
        return snapshot.label(NodeFactory.createURI("http://e.org/" + name));
    }

    private static Snapshot load(String turtle) {
        return ShippedOntology.of(Map.of("data.ttl", turtle.getBytes(StandardCharsets.UTF_8)))
                .inFolder(Load::snapshot);
    }
}
