package org.quadrivia.question.rdf.joints;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.bench.InstrumentCatalogue;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.rdf.bank.Fixture;
import org.quadrivia.question.rdf.bank.GeneratorServices;

/** What is said through nodes without a name is asked as if it were said of the things themselves. */
class JointFactsTest {
    private static final String HOUSES = """
            :red a :House ; rdfs:label "Red House" ; :birth [ :of :anna ; :place [ :town :ulm ] ] .
            :blue a :House ; rdfs:label "Blue House" ; :birth [ :of :berta ; :place [ :town :bonn ] ] .
            :green a :House ; rdfs:label "Green House" ; :birth [ :of :clara ; :place [ :town :trier ] ] .
            :anna a :Person ; rdfs:label "Anna" . :berta a :Person ; rdfs:label "Berta" .
            :clara a :Person ; rdfs:label "Clara" .
            :ulm a :Town ; rdfs:label "Ulm" . :bonn a :Town ; rdfs:label "Bonn" .
            :trier a :Town ; rdfs:label "Trier" . :jena a :Town ; rdfs:label "Jena" .
            """;

    @TempDir
    Path folder;

    private GeneratorServices through;

    @BeforeEach
    void readsTheHouses() {
        through = Fixture.generation(Fixture.turtle(folder, HOUSES)).ofJoints().orElseThrow();
    }

    @Test
    void followsSeveralJointsInARow() {
        assertThat(labels(through)).contains("birth: of", "town");
        Node town = path(through, "town");

        assertThat(through.relations.objects(Fixture.ex("red"), town)).containsExactly(Fixture.ex("ulm"));
        assertThat(through.relations.subjects(town, Fixture.ex("bonn"))).containsExactly(Fixture.ex("blue"));
    }

    @Test
    void aFactRestsOnAllTriplesOfItsPath() {
        Node town = path(through, "town");

        assertThat(through.relations.derivations(Fixture.ex("red"), town, Fixture.ex("ulm")))
                .extracting(Triple::getPredicate)
                .containsExactly(Fixture.ex("birth"), Fixture.ex("place"), Fixture.ex("town"));
        assertThat(through.relations.derivations(Fixture.ex("red"), town, Fixture.ex("bonn")))
                .isEmpty();
    }

    @Test
    void aPathEndsAtTheFourthJoint() {
        StringBuilder text = new StringBuilder();
        for (String town : List.of("Ulm", "Bonn", "Trier")) {
            text.append(":in" + town + " rdfs:label \"House in " + town
                    + "\" ; :estate [ :lot [ :plan [ :site [ :town :" + town + " ; :area [ :city :" + town
                    + " ] ] ] ] ] .\n:" + town + " rdfs:label \"" + town + "\" .\n");
        }
        GeneratorServices deep = Fixture.generation(Fixture.turtle(folder, text.toString()))
                .ofJoints()
                .orElseThrow();

        assertThat(labels(deep)).containsExactly("estate: town");
    }

    @Test
    void aNamedThingIsNoJoint() {
        String named = HOUSES.replace("[ :town :ulm ]", ":u")
                        .replace("[ :town :bonn ]", ":b")
                        .replace("[ :town :trier ]", ":t")
                + ":u rdfs:label \"Upper Street\" ; :town :ulm . :b rdfs:label \"Bridge Street\" ; :town :bonn ."
                + " :t rdfs:label \"Tower Street\" ; :town :trier .";
        GeneratorServices found =
                Fixture.generation(Fixture.turtle(folder, named)).ofJoints().orElseThrow();

        assertThat(labels(found)).contains("birth: place").noneMatch(label -> label.endsWith("town"));
    }

    @Test
    void aCodeIsAJoint() {
        String coded = HOUSES.replace("[ :town :ulm ]", ":c9fbc3dd911157b9d58eeabdad62ef84")
                        .replace("[ :town :bonn ]", ":bd17e2d2911157b9d58eeabdad62ef84")
                + ":c9fbc3dd911157b9d58eeabdad62ef84 :town :ulm . :bd17e2d2911157b9d58eeabdad62ef84 :town :bonn .";
        GeneratorServices found =
                Fixture.generation(Fixture.turtle(folder, coded)).ofJoints().orElseThrow();

        assertThat(found.relations.objects(Fixture.ex("blue"), path(found, "town")))
                .containsExactly(Fixture.ex("bonn"));
    }

    @Test
    void numbersOfOneUnitHaveItAndMixedOnesAreNotAsked() {
        String lengths = """
                :a rdfs:label "Ahr" ; :length [ :number 12 ; :unit "km" ] ; :depth [ :number 3 ; :unit "m" ] .
                :b rdfs:label "Bega" ; :length [ :number 14 ; :unit "km" ] ; :depth [ :number 4 ; :unit "ft" ] .
                :c rdfs:label "Calder" ; :length [ :number 17 ; :unit "km" ] ; :depth [ :number 5 ; :unit "m" ] .
                """;
        GeneratorServices found =
                Fixture.generation(Fixture.turtle(folder, lengths)).ofJoints().orElseThrow();

        assertThat(labels(found)).containsExactly("length: number");
        assertThat(found.units.of(path(found, "length: number"))).contains("km");
    }

    @Test
    void wordsAreReadFromTheNameOfAPath() {
        assertThat(Fixture.bank(organs(60, "organs.nt", any -> {})).items())
                .extracting(Item::stem)
                .contains("Which of these organs has the highest wind pressure?")
                .anyMatch(stem -> stem.matches("In which year did the construction of .* begin\\?"))
                .anyMatch(stem -> stem.startsWith("The construction of which of these organs began "))
                .noneMatch(stem -> stem.contains("construction beginning") || stem.contains("construction maker"));
    }

    @Test
    void aCatalogueOfInstrumentsGivesQuestionsInEightFamilies() {
        Bank bank = Fixture.bank(organs(120, "organs.nt", any -> {}));

        assertThat(bank.items()).hasSizeGreaterThan(300);
        assertThat(bank.families())
                .containsKeys(
                        "multihop", "multiple", "number", "compare", "first", "order", "match", "odd-one-out", "text");
        assertThat(bank.items())
                .allSatisfy(item -> assertThat(item.stem() + item.explanation()).doesNotContain("urn:x"));
        assertThat(bank.items())
                .filteredOn(item -> item.family().equals("number"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.support())
                        .hasSizeGreaterThan(2)
                        .first()
                        .asString()
                        .contains("_:b0"));
    }

    @Test
    void namesOfBlankNodesAndTheOrderOfTriplesChangeNothing() {
        List<Item> items = Fixture.bank(organs(40, "organs.nt", any -> {})).items();
        List<Item> again = Fixture.bank(organs(40, "organs.nt", lines -> {
                    lines.replaceAll(line -> line.replaceAll("_:n(\\d+)", "_:x9$1y"));
                    Collections.shuffle(lines, new Random(7));
                }))
                .items();

        assertThat(again).isNotEmpty().isEqualTo(items);
    }

    private Snapshot organs(int count, String name, java.util.function.Consumer<List<String>> changed) {
        Path file = folder.resolve(name);
        InstrumentCatalogue.write(file, count);
        try {
            List<String> lines = new ArrayList<>(Files.readAllLines(file));
            changed.accept(lines);
            Files.write(file, lines);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
        return Fixture.load(file);
    }

    private static Node path(GeneratorServices services, String label) {
        return services.profile.properties().stream()
                .filter(property ->
                        services.names.label(property).filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> labels(GeneratorServices services) {
        return services.profile.properties().stream()
                .flatMap(property -> services.names.label(property).stream())
                .sorted()
                .toList();
    }
}
