package org.quadrivia.question.rdf.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;
import org.quadrivia.question.rdf.bank.Fixture;
import org.quadrivia.question.rdf.bank.GeneratorServices;
import org.quadrivia.quiz.grading.AcceptedForm;

/** What demanding readers of the shipped article found refused though fair, and what must stay refused. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FairAnswersTest {
    private List<Item> typed = List.of();
    private GeneratorServices generation = Fixture.generation(Fixture.town());

    @BeforeAll
    void generate() {
        var snapshot = Fixture.load(Path.of("ontology"));
        generation = Fixture.generation(snapshot);
        typed = Fixture.bank(snapshot).items().stream()
                .filter(item -> item.kind() == Kind.TEXT)
                .toList();
    }

    @AfterAll
    void forget() {
        typed = List.of();
        generation = Fixture.generation(Fixture.town());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            US Secretary of State | Secretary of State
            US Secretary of State | the Secretary of State of the United States
            US Secretary of State | American Secretary of State
            US Secretary of State | secretary of state of the USA
            US Vice President | Vice President
            US Vice President | VP
            US President | president of the US
            External Affairs Minister of India | India's External Affairs Minister
            External Affairs Minister of India | Minister of External Affairs
            National Security Advisor of India | India's NSA
            National Security Advisor of India | National Security Adviser
            Army Chief of Pakistan | Pakistan's Army Chief
            Army Chief of Pakistan | head of the Pakistani army
            External Affairs Minister of India | Foreign Minister of India
            Prime Minister of India | Indian PM
            Marco Rubio | Rubio
            Marco Rubio | Secretary Rubio
            Marco Rubio | Secretary of State Rubio
            S Jaishankar | jaishankar
            S Jaishankar | External Affairs Minister Jaishankar
            Asim Munir | General Munir
            Asim Munir | Gen. Munir
            Asim Munir | Gen. Asim Munir
            Lt Gen Malik | Lieutenant General Malik
            J D Vance | J.D. Vance
            J D Vance | Vice President Vance
            the Pakistani military | Pakistan's army
            the Pakistani military | the military establishment
            the Pakistani military | Pakistan's military leadership
            the Pakistani military | the army
            Pakistan's stance towards India | Pakistan's India policy
            Pakistan's stance towards India | Pakistan's stance on India
            Pakistan's stance towards India | Pakistani policy toward India
            Pakistan's stance towards India | India policy
            Hindu–Muslim relations | relations between Hindus and Muslims
            the Indus Water Treaty | IWT
            the IMF | International Monetary Fund
            """)
    void acceptsWhatAFairTeacherWould(String key, String words) {
        List<Item> asked = about(key);

        assertThat(asked).isNotEmpty().allMatch(item -> accepts(item, words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Marco Rubio | Vance
            Marco Rubio | Vice President
            Asim Munir | Malik
            Asim Munir | Prime Minister
            Lt Gen Malik | Lt Gen Munir
            Lt Gen Malik | India's National Security Advisor
            Ajit Doval | National Security Advisor of Pakistan
            the Pakistani military | the Indian military
            the Pakistani military | Pakistan
            Pakistan's stance towards India | India's stance towards Pakistan
            Hindu–Muslim relations | Kashmir
            US Vice President | US President
            Prime Minister of India | Prime Minister of Pakistan
            National Security Advisor of India | National Security Advisor of Pakistan
            the Indus Water Treaty | the Lahore Declaration
            the IMF | the World Bank
            Sirsa | Delhi
            Pakistan | India
            India | Pakistan
            """)
    void refusesAnotherThing(String key, String words) {
        List<Item> asked = about(key);

        assertThat(asked).isNotEmpty().noneMatch(item -> accepts(item, words));
    }

    @Test
    void acceptsNoNameOfAnyOtherThingOfTheKind() {
        assertThat(typed).isNotEmpty().allSatisfy(item -> {
            Option key = item.options().getFirst();
            assertThat(generation.profile.things())
                    .filteredOn(thing -> !key.value().equals("<" + thing.getURI() + ">"))
                    .filteredOn(thing -> generation.profile.kinds(thing).stream()
                            .anyMatch(generation.profile.classes(thing(key))::contains))
                    .flatMap(thing -> List.copyOf(generation.names.allNormal(thing)))
                    .noneMatch(name -> accepts(item, name));
        });
    }

    @Test
    void acceptsNoWordsOfTheQuestionItself() {
        Item who = typed.stream()
                .filter(item -> item.stem().startsWith("Who ") && item.stem().contains("Army Chief of Pakistan"))
                .findFirst()
                .orElseThrow();

        assertThat(List.of("Army Chief of Pakistan", "the Army Chief", "Pakistan's Army Chief"))
                .noneMatch(words -> accepts(who, words));
        assertThat(accepts(who, "Army Chief Munir")).isTrue();
    }

    @Test
    void tellsWhatIsTooBroad() {
        Item where = about("Sirsa").getFirst();

        assertThat(where.options().getFirst().broad()).contains("India");
        assertThat(accepts(where, "India")).isFalse();
    }

    private static Node thing(Option key) {
        return NodeFactory.createURI(key.value().substring(1, key.value().length() - 1));
    }

    private List<Item> about(String key) {
        return typed.stream()
                .filter(item -> item.options().getFirst().label().equals(key))
                .toList();
    }

    private static boolean accepts(Item item, String words) {
        return AcceptedForm.of(item, words).isPresent();
    }
}
