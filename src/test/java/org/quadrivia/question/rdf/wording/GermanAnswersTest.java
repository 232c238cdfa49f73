package org.quadrivia.question.rdf.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.rdf.bank.Fixture;
import org.quadrivia.quiz.grading.AcceptedForm;

/** Typed answers on a German knowledge base that has labels only. */
class GermanAnswersTest {
    private static final List<Item> TYPED =
            Fixture.bank(Fixture.load(Fixture.resource("heere.ttl")), "text").items().stream()
                    .filter(item -> item.kind() == Kind.TEXT)
                    .toList();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Karl Ludwig Habsburg | Habsburg
            Karl Ludwig Habsburg | Karl Habsburg
            Karl Ludwig Habsburg | K. L. Habsburg
            Clara von Tal | von Tal
            Anna Maria Schmidt | Anna Schmidt
            """)
    void acceptsShorterNamesOfPeople(String key, String words) {
        assertThat(about(key)).isNotEmpty().allMatch(item -> accepts(item, words));
    }

    @Test
    void asksForMoreThanASurnameThatTwoPeopleHave() {
        List<Item> asked = about("Anna Maria Schmidt");

        assertThat(asked).isNotEmpty().noneMatch(item -> accepts(item, "Schmidt"));
        assertThat(asked).allMatch(item -> item.options().getFirst().broad().contains("Schmidt"));
        assertThat(asked).noneMatch(item -> accepts(item, "Bernd Schmidt"));
    }

    private static List<Item> about(String key) {
        return TYPED.stream()
                .filter(item -> item.options().getFirst().label().equals(key))
                .toList();
    }

    private static boolean accepts(Item item, String words) {
        return AcceptedForm.of(item, words).isPresent();
    }
}
