package org.quadrivia.question.rdf.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.wording.AcceptedAnswers;
import org.quadrivia.quiz.Items;
import org.quadrivia.quiz.grading.AcceptedForm;

/** What demanding readers of the shipped article found refused though fair, and what must stay refused. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FairAnswersTest {
    private final GeneratorServices services = Fixture.generation(Fixture.load(Path.of("ontology")));

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
            the Indus Water Treaty | the water treaty
            Pakistan-administered Kashmir | AJK
            Pakistan-administered Kashmir | Azad Kashmir
            Pakistan-administered Kashmir | PoJK
            Pakistan-administered Kashmir | Pakistan-occupied Kashmir
            Marco Rubio | Secretary of State Marco Rubio
            Ajit Doval | NSA Ajit Doval
            Asim Munir | Army Chief General Munir
            Asim Munir | Pakistan's Army Chief Asim Munir
            S Jaishankar | Foreign Minister S. Jaishankar
            S Jaishankar | Mr Jaishankar
            India | Bharat
            Pakistan | Islamabad
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
            Pakistan-administered Kashmir | Indian-administered Jammu and Kashmir
            Pakistan | India
            India | Pakistan
            """)
    void refusesAnotherThing(String key, String words) {
        List<Item> asked = about(key);

        assertThat(asked).isNotEmpty().noneMatch(item -> accepts(item, words));
    }

    @Test
    void acceptsNoNameOfAnyOtherThing() {
        for (String key : List.of("Asim Munir", "US Secretary of State", "the Pakistani military", "Sirsa", "India")) {
            List<Item> asked = about(key);
            assertThat(services.profile.things())
                    .filteredOn(other -> !other.equals(thing(key)) && services.kinship.alike(other, thing(key)))
                    .flatMap(other -> List.copyOf(services.names.allNormal(other)))
                    .noneMatch(name -> asked.stream().anyMatch(item -> accepts(item, name)));
        }
    }

    @Test
    void acceptsNoNonsense() {
        assertThat(about("the Indus Water Treaty"))
                .flatMap(item -> item.options().getFirst().accepted())
                .isNotEmpty()
                .noneMatch(form -> form.contains("sharing of water"));
    }

    @Test
    void putsNoTitleBeforeANameThatBeginsWithIt() {
        assertThat(about("Marco Rubio"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.options().getFirst().accepted())
                        .contains("Secretary of State Rubio")
                        .doesNotContain("Secretary of State Secretary Rubio"));
    }

    @Test
    void acceptsNoOfficeWhereTheOfficeIsAskedAbout() {
        AskedFact who = new AskedFact(
                thing("Asim Munir"),
                NodeFactory.createURI("https://quadrivia.org/kb/ceasefire/holdsOffice"),
                thing("Army Chief of Pakistan"),
                false);

        assertThat(List.of("Army Chief of Pakistan", "the Army Chief", "Pakistan's Army Chief"))
                .noneMatch(words -> accepts(typed(who), words));
        assertThat(accepts(typed(who), "Army Chief Munir")).isTrue();
    }

    @Test
    void asksForTheNameOfWhoIsNamedByAnotherOffice() {
        AskedFact who = new AskedFact(
                thing("Lt Gen Malik"),
                NodeFactory.createURI("https://quadrivia.org/kb/ceasefire/holdsOffice"),
                thing("National Security Advisor of Pakistan"),
                false);

        Item item = typed(who);

        assertThat(item.options().getFirst().broad()).contains("ISI chief");
        assertThat(accepts(item, "ISI chief")).isFalse();
    }

    @Test
    void tellsWhatIsTooBroad() {
        Item where = about("Sirsa").getFirst();

        assertThat(where.options().getFirst().broad()).contains("India");
        assertThat(accepts(where, "India")).isFalse();
    }

    @Test
    void tellsThatTheRegionAroundTheRightOneIsTooBroad() {
        Item where = about("Pakistan-administered Kashmir").getFirst();

        assertThat(where.options().getFirst().broad()).contains("Kashmir").doesNotContain("South Asia");
        assertThat(accepts(where, "Kashmir")).isFalse();
    }

    /** Returns an item with that key for each statement about it, whether the bank would ask it or not. */
    private List<Item> about(String key) {
        Node thing = thing(key);
        return services
                .graph
                .find(thing, Node.ANY, Node.ANY)
                .andThen(services.graph.find(Node.ANY, Node.ANY, thing))
                .toList()
                .stream()
                .filter(fact -> !fact.getPredicate().equals(RDF.type.asNode())
                        && fact.getObject().isURI())
                .map(fact -> new AskedFact(
                        fact.getSubject(),
                        fact.getPredicate(),
                        fact.getObject(),
                        fact.getObject().equals(thing)))
                .filter(asked -> services.profile.things().contains(asked.anchor()))
                .map(this::typed)
                .toList();
    }

    private Node thing(String label) {
        return services.profile.things().stream()
                .filter(node -> services.names.label(node).filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private Item typed(AskedFact asked) {
        AcceptedAnswers.Accepted accepted = services.acceptedAnswers.of(asked).orElseThrow();
        Item item = Items.text("t", "Which?", accepted.slips(), accepted.texts().toArray(String[]::new));
        return Items.ofKind(item, Kind.TEXT, List.of(item.options().getFirst().broad(accepted.broad())));
    }

    private static boolean accepts(Item item, String words) {
        return AcceptedForm.of(item, words).isPresent();
    }
}
