package org.quadrivia.question.rdf.classes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.Bank;
import org.quadrivia.question.DropReason;
import org.quadrivia.question.DroppedCandidates;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;
import org.quadrivia.question.Reason;
import org.quadrivia.question.rdf.bank.Fixture;
import org.quadrivia.question.rdf.bank.GeneratorServices;
import org.quadrivia.question.rdf.schema.Relations;

/** An ontology of classes is asked like a base of things. */
class ClassFamiliesTest {
    private static final Snapshot PIZZA = Fixture.load(Fixture.resource("pizza.ttl"));
    private static final Bank BANK = Fixture.bank(PIZZA);
    private static final List<Item> ITEMS = BANK.items();
    private static final GeneratorServices CLASSES =
            Fixture.generation(PIZZA).ofClasses().orElseThrow();
    private static final Node TOPPING = pizza("topping");
    private static final Node TYPE = RDF.type.asNode();

    private static final Set<DropReason> LIMITED = Set.of(DropReason.SAME_KEY_OFTEN, DropReason.SAME_PROPERTY_OFTEN);

    @TempDir
    Path folder;

    private static Node pizza(String name) {
        return NodeFactory.createURI("https://example.org/pizza/" + name);
    }

    private static Stream<Option> wrong(String stem) {
        return ITEMS.stream()
                .filter(item -> item.stem().contains(stem))
                .flatMap(item -> item.options().stream())
                .filter(option -> !option.correct());
    }

    @ParameterizedTest
    @CsvSource({
        "type,SINGLE,20",
        "subject,SINGLE,20",
        "object,SINGLE,20",
        "cloze,SINGLE,20",
        "count,SINGLE,5",
        "odd-one-out,SINGLE,5",
        "multiple,MULTIPLE,5",
        "text,TEXT,8",
        "match,MATCH,1",
        "boolean,BOOLEAN,20"
    })
    void everyFamilyThatFitsAsksAboutClasses(String family, Kind kind, int least) {
        List<Item> kept = ITEMS.stream()
                .filter(item -> item.family().equals(family) && item.kind() == kind)
                .toList();
        int spared = BANK.dropped().stream()
                .filter(dropped -> dropped.family().equals(family) && LIMITED.contains(dropped.reason()))
                .mapToInt(DroppedCandidates::count)
                .sum();

        assertThat(kept).hasSizeGreaterThanOrEqualTo(Math.min(3, least));
        assertThat(kept.size() + spared)
                .as("made, before frequent answers and the shares of properties are limited")
                .isGreaterThanOrEqualTo(least);
    }

    @Test
    void onlyWhatADefinitionClosesIsCounted() {
        assertThat(CLASSES.relations.closed(pizza("Napoletana"), TOPPING)).isTrue();
        assertThat(CLASSES.relations.closed(pizza("Alpine"), TOPPING)).isFalse();
        // it may also have tuna
        assertThat(CLASSES.relations.closed(pizza("Marinara"), TOPPING)).isFalse();
        assertThat(ITEMS)
                .filteredOn(item -> item.family().equals("count"))
                .extracting(Item::stem)
                .noneMatch(stem -> stem.contains("Alpine"));
    }

    @Test
    void anonymousClassesAreLookedThroughAndNeverNamed() {
        assertThat(ITEMS).allSatisfy(item -> {
            assertThat(item.query()).doesNotContain("_:");
            assertThat(item.stem() + item.explanation()).doesNotContain("_:");
            assertThat(item.options()).noneMatch(option -> option.value().startsWith("_:"));
        });
        assertThat(ITEMS)
                .anySatisfy(item -> assertThat(item.support())
                        .contains(
                                "<https://example.org/pizza/Bianca> <http://www.w3.org/2002/07/owl#equivalentClass> _:b0 .")
                        .anyMatch(line -> line.startsWith("_:b0 <http://www.w3.org/2002/07/owl#intersectionOf>")));
    }

    @Test
    void whatIsAskedAreTriplesOfTheData() {
        Set<String> ids = new HashSet<>();
        PIZZA.dataset()
                .getDefaultGraph()
                .find()
                .forEachRemaining(t -> ids.add(PIZZA.factId(t).hex()));

        assertThat(ITEMS)
                .allSatisfy(item -> assertThat(item.asks()).isNotEmpty().allMatch(fact -> ids.contains(fact.hex())));
    }

    @Test
    void aClassHasWhatItsSuperclassHasAndTheWiderWithTheNarrower() {
        assertThat(CLASSES.relations.objects(pizza("Bufalina"), TOPPING)).contains(pizza("Mozzarella"), pizza("Milk"));
        assertThat(CLASSES.relations.objects(pizza("Fiorentina"), TOPPING)).contains(pizza("Parmesan"));
        assertThat(CLASSES.relations.subjects(TOPPING, pizza("Ricotta"))).containsExactly(pizza("Bianca"));
        assertThat(CLASSES.relations.nearest(pizza("Napoletana"), TOPPING))
                .containsExactlyInAnyOrder(pizza("Mozzarella"), pizza("Anchovy"), pizza("Olive"));
    }

    @Test
    void whatFollowsFromADefinitionIsNotWrong() {
        assertThat(CLASSES.relations.holds(pizza("Margherita"), TYPE, pizza("Creamy")))
                .isTrue();
        assertThat(CLASSES.relations.holds(pizza("Barbecue"), TYPE, pizza("Creamy")))
                .isFalse();
        assertThat(wrong("What kind of thing is this: Margherita?"))
                .noneMatch(o -> o.label().equals("dairy dish"));
    }

    @Test
    void whatOnlyLimitsSaysOfNothingThatItIsThere() {
        assertThat(CLASSES.relations.objects(pizza("Marinara"), TOPPING)).doesNotContain(pizza("Tuna"));
    }

    @Test
    void aKindThatTakesAReasonerIsNeverWrongByMereSilence() {
        assertThat(ITEMS.stream().flatMap(item -> item.options().stream()))
                .filteredOn(option -> option.label().equals("meatless dish") && !option.correct())
                .noneMatch(option -> option.proof().reason() == Reason.NOT_STATED);
        assertThat(wrong("of this kind: meatless dish")).isEmpty();
    }

    @Test
    void kindsAreWrongByDisjointness() {
        assertThat(wrong("What kind of thing is this: feta?"))
                .isNotEmpty()
                .allMatch(option -> option.proof().reason() == Reason.DISJOINT);
    }

    @Test
    void besideThingsTheirClassesAreNotAsked() {
        Snapshot town = Fixture.turtle(folder, """
                :Dog rdfs:subClassOf :Animal . :Cat rdfs:subClassOf :Animal . :Fox rdfs:subClassOf :Animal , :Wild .
                :Sloth rdfs:subClassOf :Animal , [ a owl:Restriction ; owl:onProperty :pace ; owl:hasValue :slow ] .
                :rex a :Dog . :tom a :Cat . :fritz a :Cat . :bello a :Dog . :slow a :Pace . :fast a :Pace . :halt a :Pace .
                """);

        GeneratorServices things = Fixture.generation(town);
        ClassFacts facts = ClassFacts.of(things.graph, things.schema, things.profile, things.ids, things.steps)
                .orElseThrow();

        assertThat(facts.view().contains(Fixture.ex("Sloth"), Fixture.ex("pace"), Fixture.ex("slow")))
                .isTrue();
        assertThat(facts.asked(CLASSES.askable).stream().map(t -> t.getSubject()))
                .containsOnly(Fixture.ex("Sloth"));
    }

    @Test
    void aTransitivePropertyLeadsOnThroughClassesAndThings() {
        Snapshot body = Fixture.turtle(folder, """
                :partOf a owl:TransitiveProperty . :Hand a owl:Class . :Arm a owl:Class . :Human a owl:Class .
                :Nail a owl:Class ; rdfs:subClassOf [ owl:onProperty :partOf ; owl:someValuesFrom :Hand ] .
                :Hand rdfs:subClassOf [ owl:onProperty :partOf ; owl:someValuesFrom :Arm ] .
                :Arm rdfs:subClassOf [ owl:onProperty :partOf ; owl:hasValue :adam ] .
                :adam :partOf :mankind .
                """);

        Relations relations = Fixture.generation(body).ofClasses().orElseThrow().relations;

        assertThat(relations.objects(Fixture.ex("Nail"), Fixture.ex("partOf")))
                .containsExactlyInAnyOrder(
                        Fixture.ex("Hand"), Fixture.ex("Arm"), Fixture.ex("adam"), Fixture.ex("mankind"));
        assertThat(relations.subjects(Fixture.ex("partOf"), Fixture.ex("mankind")))
                .containsExactlyInAnyOrder(Fixture.ex("Nail"), Fixture.ex("Hand"), Fixture.ex("Arm"));
    }

    @Test
    void aBaseWithoutSuchClassesHasNone() {
        assertThat(Fixture.generation(Fixture.town()).ofClasses()).isEmpty();
    }

    @Test
    void theSameItemsWhateverTheLoad() {
        List<Item> again =
                Fixture.bank(Fixture.load(Fixture.resource("pizza.ttl"))).items();

        assertThat(again).isEqualTo(ITEMS);
    }
}
