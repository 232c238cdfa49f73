package org.quadrivia.question.rdf.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quadrivia.question.Objectives;

class CueBalancerTest {
    private static final KeyCues LEADING = new KeyCues(new double[] {1, 0, 0, 0, 0}, new double[] {1, 1, 1, 1, 1});
    private static final KeyCues EVEN = new KeyCues(new double[5], new double[] {1, 1, 1, 1, 1});

    /** Forty questions, each in two forms. */
    private final List<IdentifiedDraft> items = IntStream.range(0, 40)
            .mapToObj(number -> "s" + number + " p o")
            .flatMap(fact -> Stream.of(
                    Outlines.asking("object.rq", "object " + fact, fact),
                    Outlines.asking("subject.rq", "subject " + fact, fact)))
            .toList();

    @Test
    void dropsFormsThatTellTheKeyByItsLooksUntilTheLeadIsChance() {
        List<IdentifiedDraft> dropped =
                CueBalancer.surplus(items, item -> item.id().startsWith("object") ? LEADING : EVEN, minimums(items));

        int leading = 40 - dropped.size();
        assertThat(dropped).allMatch(item -> item.id().startsWith("object"));
        assertThat(leading / Math.sqrt(leading + 40)).isBetween(1.2, 1.5);
    }

    @Test
    void dropsNothingIfNoKeyStandsOut() {
        assertThat(CueBalancer.surplus(items, item -> EVEN, minimums(items))).isEmpty();
    }

    @Test
    void eachQuestionKeepsOneFormHoweverMuchItsKeyStandsOut() {
        List<IdentifiedDraft> left = new ArrayList<>(items);

        left.removeAll(CueBalancer.surplus(items, item -> LEADING, minimums(items)));

        assertThat(left).hasSize(40).extracting(IdentifiedDraft::question).doesNotHaveDuplicates();
    }

    @Test
    void eachFamilyKeepsThreeItems() {
        List<IdentifiedDraft> left = new ArrayList<>(items.subList(0, 8));

        left.removeAll(CueBalancer.surplus(items.subList(0, 8), item -> LEADING, minimums(items.subList(0, 8))));

        assertThat(left)
                .hasSize(6)
                .filteredOn(item -> item.id().startsWith("object"))
                .hasSize(3);
    }

    private static ItemMinimums minimums(List<IdentifiedDraft> of) {
        return new ItemMinimums(of, Objectives.NONE);
    }
}
