package org.quadrivia.question.rdf.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;
import org.quadrivia.question.rdf.bank.Fixture;
import org.quadrivia.question.rdf.bank.GeneratorServices;
import org.quadrivia.quiz.grading.AcceptedForm;

/** What may be typed, in a thesaurus of four languages and in small graphs of things with short names. */
class AcceptedAnswersTest {
    @TempDir
    Path folder;

    @Test
    void aShortAliasForgivesNothingBesideALongLabel() {
        Item telex = typed(thesaurus(), "Telecommunications equipment").getFirst();

        assertThat(telex.options().getFirst().accepted()).contains("Modem");
        assertThat(accepts(telex, "modem")).isTrue();
        assertThat(accepts(telex, "Telecomunications equipmemt")).isTrue();
        assertThat(List.of("money", "code", "modele", "mode")).noneMatch(word -> accepts(telex, word));
    }

    @Test
    void aSlipNeverMakesTheNameOfAnotherThingInAnyLanguage() {
        List<Item> items = typed(thesaurus(), "Banking");

        // "Ranking" is French for another concept, which is never a wrong option here
        assertThat(items).isNotEmpty().noneMatch(item -> accepts(item, "Ranking"));
        assertThat(items).allMatch(item -> accepts(item, "banking"));
    }

    @Test
    void noNameOfAnyOtherThingIsAccepted() {
        List<Item> bank = thesaurus();
        GeneratorServices generation = Fixture.generation(Fixture.load(Fixture.resource("thesaurus.ttl")));

        assertThat(bank).filteredOn(item -> item.kind() == Kind.TEXT).allSatisfy(item -> {
            Option key = item.options().getFirst();
            assertThat(generation.profile.things())
                    .filteredOn(thing -> !key.value().equals("<" + thing.getURI() + ">"))
                    .flatMap(thing -> List.copyOf(generation.names.allNormal(thing)))
                    .noneMatch(name -> accepts(item, name));
        });
    }

    @Test
    void whatIsLeftWithoutItsBracketsForgivesByItsOwnLength() {
        List<Item> films = Fixture.bank(Fixture.turtle(folder, """
                :director rdfs:label "directed by" .
                :price rdfs:label "Price (1991)" ; :director :ann . :rivers rdfs:label "Two Rivers" ; :director :bob .
                :night rdfs:label "Night Train" ; :director :cy .   :dawn rdfs:label "Dawn Patrol" ; :director :dee .
                :ann rdfs:label "Ann Archer" . :bob rdfs:label "Bob Baker" . :cy rdfs:label "Cy Cooper" .
                :dee rdfs:label "Dee Draper" .
                """)).items();

        List<Item> price = typed(films, "Price (1991)");

        assertThat(price).isNotEmpty().allMatch(item -> accepts(item, "price"));
        assertThat(price).noneMatch(item -> accepts(item, "Prince"));
    }

    @Test
    void aSlipInAnAnswerThroughAJointMakesNoNameOfAThingElsewhere() {
        StringBuilder text = new StringBuilder("""
                :State rdfs:label "state"@en . :Pact rdfs:label "pact"@en . :Tongue rdfs:label "tongue"@en .
                :tongue a :Tongue ; rdfs:label "Prussian"@en .
                """);
        for (String name : List.of("Prussia", "Bavaria", "Saxony", "Hanover")) {
            text.append("""
                    :%1$s a :State ; rdfs:label "%1$s"@en .
                    :pact%1$s a :Pact ; rdfs:label "%2$s-shaped pact of kings"@en .
                    _:seat%1$s :seatIn :pact%1$s ; :heldBy :%1$s .
                    """.formatted(name, name.charAt(0)));
        }

        List<Item> items =
                typed(Fixture.bank(Fixture.turtle(folder, text.toString())).items(), "Prussia");

        assertThat(items).isNotEmpty().noneMatch(item -> accepts(item, "Prussian"));
    }

    private static List<Item> thesaurus() {
        return Fixture.bank(Fixture.load(Fixture.resource("thesaurus.ttl"))).items();
    }

    private static List<Item> typed(List<Item> items, String label) {
        return items.stream()
                .filter(item -> item.kind() == Kind.TEXT
                        && item.options().getFirst().label().equals(label))
                .toList();
    }

    private static boolean accepts(Item item, String typed) {
        return AcceptedForm.of(item, typed).isPresent();
    }
}
