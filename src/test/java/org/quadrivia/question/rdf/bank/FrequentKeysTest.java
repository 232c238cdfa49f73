package org.quadrivia.question.rdf.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quadrivia.question.Objectives;

class FrequentKeysTest {
    @Test
    void anAnswerThatIsAlwaysRightIsKeptFourTimes() {
        List<IdentifiedDraft> raw = asked("object.rq", 0, 14, "raw", "boiled");

        assertThat(left(raw)).hasSize(4);
    }

    @Test
    void itemsAreDroppedUntilTheAnswerIsRightAsOftenAsByChance() {
        List<IdentifiedDraft> items = new ArrayList<>(asked("object.rq", 0, 30, "raw", "boiled"));
        items.addAll(asked("object.rq", 30, 10, "boiled", "raw"));

        List<IdentifiedDraft> left = left(items);

        long raw = left.stream().filter(item -> item.id().endsWith(" raw")).count();
        assertThat(left.size() - raw).isEqualTo(10);
        assertThat(raw)
                .isEqualTo((long) Math.floor((raw + 10) / 2.0 + Math.sqrt(raw + 10)))
                .isLessThan(30);
    }

    @Test
    void answersThatAreRightInTurnAllStay() {
        List<IdentifiedDraft> items = new ArrayList<>(asked("object.rq", 0, 20, "raw", "boiled"));
        items.addAll(asked("object.rq", 20, 20, "boiled", "raw"));

        assertThat(left(items)).hasSize(40);
    }

    @Test
    void formsOfQuestionsThatStayAreDroppedFirst() {
        List<IdentifiedDraft> items = new ArrayList<>(asked("object.rq", 0, 6, "raw", "boiled"));
        items.addAll(asked("subject.rq", 0, 6, "raw", "boiled"));
        items.addAll(asked("object.rq", 6, 2, "boiled", "raw"));

        List<IdentifiedDraft> left = left(items);

        assertThat(left).hasSize(10);
        assertThat(left.stream().map(IdentifiedDraft::question).distinct()).hasSize(8);
    }

    @Test
    void aFamilyKeepsThreeItems() {
        List<IdentifiedDraft> items = new ArrayList<>(asked("object.rq", 0, 3, "raw", "boiled"));
        items.addAll(asked("subject.rq", 3, 3, "raw", "boiled"));

        assertThat(left(items)).hasSize(6);
    }

    private static List<IdentifiedDraft> left(List<IdentifiedDraft> items) {
        List<IdentifiedDraft> left = new ArrayList<>(items);
        left.removeAll(FrequentKeys.surplus(items, new ItemMinimums(items, Objectives.NONE)));
        return left;
    }

    private static List<IdentifiedDraft> asked(String family, int first, int number, String key, String... wrong) {
        return IntStream.range(first, first + number)
                .mapToObj(place -> Outlines.offering(family, "s" + place + " milk " + key, wrong))
                .toList();
    }
}
