package org.quadrivia.question.rdf.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quadrivia.question.Kind;

class RepeatedFactsTest {
    private static final List<String> FORMS =
            List.of("object.rq", "cloze-object.rq", "subject.rq", "text-object.rq", "text-subject.rq");

    @Test
    void twoFormsOfAFactAreLeftOneOfThemTyped() {
        List<IdentifiedDraft> items = facts(50);

        items.removeAll(RepeatedFacts.surplus(items));

        Map<Object, List<Kind>> kinds = new HashMap<>();
        items.forEach(item ->
                kinds.computeIfAbsent(item.question(), any -> new ArrayList<>()).add(item.kind()));
        assertThat(kinds.values())
                .hasSize(50)
                .allSatisfy(two -> assertThat(two).containsExactlyInAnyOrder(Kind.SINGLE, Kind.TEXT));
    }

    @Test
    void aBankOfFewFactsKeepsTwoFormsOfEachToo() {
        List<IdentifiedDraft> items = facts(20);

        items.removeAll(RepeatedFacts.surplus(items));

        assertThat(items).hasSize(40);
    }

    @Test
    void theSameOptionsAreNotOfferedTwiceForAFact() {
        List<IdentifiedDraft> items = facts(20);
        items.removeIf(item -> item.kind() == Kind.TEXT);

        items.removeAll(RepeatedFacts.surplus(items));

        assertThat(items).hasSize(20);
    }

    @Test
    void thingsAreComparedInOneFormOnly() {
        List<IdentifiedDraft> items = facts(20);
        for (int i = 0; i < 10; i++) {
            for (String form : List.of("compare-most.rq", "order.rq")) {
                items.add(Outlines.asking(form, form + i, "a" + i + " p 1", "b" + i + " p 2", "c" + i + " p 3"));
            }
        }

        items.removeAll(RepeatedFacts.surplus(items));

        assertThat(items).hasSize(40 + 10);
    }

    private static List<IdentifiedDraft> facts(int number) {
        List<IdentifiedDraft> items = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            for (String form : FORMS) {
                items.add(Outlines.asking(form, form + i, "s" + i + " p o" + i));
            }
        }
        return items;
    }
}
