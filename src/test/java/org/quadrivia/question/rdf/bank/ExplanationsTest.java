package org.quadrivia.question.rdf.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;
import org.quadrivia.question.PlainWords;

/** An explanation keeps to what its question is about. */
class ExplanationsTest {
    private static final String VOYAGE = """
            PREFIX : <http://example.org/>
            PREFIX qv: <https://quadrivia.org/ns#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            GRAPH :about {
              <http://example.org/> a owl:Ontology .
              :p1 a qv:Passage ; qv:locator "1" ; qv:standing qv:Stated ; qv:paraphrase "They sailed and landed." .
              :before a owl:TransitiveProperty ; qv:states "{s} came before {o}." ; qv:asksFirst "Which of these came first?" ;
                qv:asksOrder "Put these events in order, the earliest first." .
              :storm-reading a qv:Reading ; qv:reading "The storm is told of first." ; qv:passage :p1 ;
                rdf:subject :storm ; rdf:predicate :before ; rdf:object :landing .
              :landing-reading a qv:Reading ; qv:reading "They can feast only on land." ; qv:passage :p1 ;
                rdf:subject :landing ; rdf:predicate :before ; rdf:object :feast .
              :recorded a qv:FullyRecorded ; qv:property qv:claimedBy , qv:disputedBy .
              :late a qv:Claim ; qv:standing qv:Attributed ; rdfs:label "the pilot was late"@en ; qv:passage :p1 ;
                qv:claimedBy :captain ; qv:disputedBy :pilot ; qv:statesClaim "{c} complained of a late pilot." ;
                qv:asksClaimant "Who complained of a late start?" .
              :c17 a qv:Claim ; qv:standing qv:Attributed ; qv:passage :p1 ; qv:claimedBy :mate ; qv:disputedBy :cook .
              :soaked qv:states "{s} was wet after {o}." ; qv:asksObject "After what was {s} wet?" .
            }
            GRAPH :p1 {
              :loading a :Stage ; rdfs:label "the loading"@en ; :before :sailing .
              :sailing a :Stage ; rdfs:label "the sailing"@en ; :before :landing , :storm .
              :storm a :Weather ; rdfs:label "the storm"@en ; :before :landing .
              :landing a :Stage ; rdfs:label "the landing"@en ; :before :feast .
              :feast a :Ceremony ; rdfs:label "the feast"@en .
              :captain a :Person ; rdfs:label "the captain"@en . :pilot a :Person ; rdfs:label "the pilot"@en .
              :cook a :Person ; rdfs:label "the cook"@en . :mate a :Person ; rdfs:label "the mate"@en .
            }
            GRAPH :late { :pilot :came :landing . }
            GRAPH :c17 { :captain :soaked :sailing . }
            """;

    @TempDir
    private Path folder;

    private GeneratorServices services;

    private List<Item> items = List.of();

    @BeforeEach
    void generate() {
        generate(VOYAGE);
    }

    private void generate(String trig) {
        try {
            Path file = Files.writeString(folder.resolve("voyage.trig"), trig);
            Snapshot voyage = Fixture.load(file);
            services = Fixture.generation(voyage);
            items = Fixture.bank(voyage).items();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void tellsNoReadingOfAnEventThatIsNotAsked() {
        List<Item> orders = ofKind(Kind.ORDER);

        assertThat(orders).anySatisfy(item -> assertThat(labels(item)).doesNotContain("the storm"));
        assertThat(orders)
                .allSatisfy(item -> assertThat(item.explanation().contains("The storm is told of first."))
                        .isEqualTo(item.explanation().contains("storm]] → ")));
        assertThat(orders)
                .allSatisfy(item -> assertThat(item.explanation().contains("They can feast only on land."))
                        .isEqualTo(labels(item).contains("the feast")));
    }

    @Test
    void tellsAnOrderInOneLineAndThenWhatProvesItsSteps() {
        Item order = ofKind(Kind.ORDER).stream()
                .filter(item -> labels(item).containsAll(List.of("the storm", "the landing", "the feast")))
                .findFirst()
                .orElseThrow();

        assertThat(PlainWords.of(order.explanation()))
                .endsWith("the storm → the landing → the feast. "
                        + "The storm is told of first. They can feast only on land.")
                .doesNotContain("came before");
    }

    @Test
    void comparesEachEventWithOneOfTheQuestion() {
        List<Item> firsts =
                items.stream().filter(item -> item.family().equals("first")).toList();

        assertThat(firsts).isNotEmpty().allSatisfy(item -> {
            String first = label(item, true);
            assertThat(item.options()).allSatisfy(option -> {
                String said = PlainWords.of(option.feedback());
                assertThat(labels(item))
                        .filteredOn(label -> said.toLowerCase().endsWith("came before " + label + "."))
                        .hasSize(1);
                assertThat(said.toLowerCase()).contains(first + " came before");
            });
        });
    }

    @Test
    void namesTheViewThatIsDisputed() {
        assertThat(items)
                .filteredOn(item -> item.stem().equals("Who complained of a late start?"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(PlainWords.of(item.explanation()))
                        .isEqualTo(
                                "The captain complained of a late pilot. The pilot disputes that the pilot was late."));
    }

    @Test
    void saysWhoDisputesAViewWithoutAName() {
        String said = services.explanations.limits(Fixture.ex("c17"), Fixture.ex("mate"), "");

        assertThat(PlainWords.of(said)).isEqualTo("The cook disputes this.");
    }

    @Test
    void citesThePassagesFromWhichAFactWasRead() {
        generate(VOYAGE.replace(
                "rdf:object :feast .",
                "rdf:object :feast ; qv:passage :p0 .\n:p0 a qv:Passage ; qv:locator \"0\" ;"
                        + " qv:standing qv:Stated ; qv:paraphrase \"A feast is for the land.\" ."));

        assertThat(ofKind(Kind.ORDER))
                .filteredOn(item -> labels(item).contains("the feast"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.passages())
                        .extracting(passage -> passage.locator())
                        .contains("0", "1"));
    }

    private List<Item> ofKind(Kind kind) {
        return items.stream().filter(item -> item.kind() == kind).toList();
    }

    private static List<String> labels(Item item) {
        return item.options().stream().map(Option::label).toList();
    }

    private static String label(Item item, boolean right) {
        return item.options().stream()
                .filter(option -> Boolean.valueOf(right).equals(option.correct()))
                .map(Option::label)
                .findFirst()
                .orElseThrow();
    }
}
