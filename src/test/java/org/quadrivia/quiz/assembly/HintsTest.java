package org.quadrivia.quiz.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.Items;

class HintsTest {
    private final Item caller =
            Items.single("i1", "Which harbour master did the pilot telephone?", "Ada Stone", "Bo Reed", "Cy Wells");
    private final Item option = Items.single(
            "i2", "What closed the lock?", "the telephone call to Ada Stone", "the high water", "the broken gate");
    private final Item unrelated = Items.single("i3", "Who owns the crane?", "Bo Reed", "Ada Stone", "Dee Marsh");

    @Test
    void anOptionHintsIfItHoldsTheAnswerBesideWhatIsAsked() {
        assertThat(hinting(caller, option)).isTrue();
        assertThat(hinting(option, caller)).isTrue();
    }

    @Test
    void theAnswerAloneIsNoHint() {
        assertThat(hinting(caller, unrelated)).isFalse();
    }

    @Test
    void aLongAnswerHintsWhereverItStands() {
        Item long1 = Items.single("l1", "How did they agree?", "quietly, without any outside helper", "by a vote");
        Item long2 = Items.single(
                "l2", "Which of these is the council's view?", "quietly, without any outside helper they met", "no");

        assertThat(hinting(long1, long2)).isTrue();
    }

    @Test
    void wordsThatManyStemsHaveMakeNoHint() {
        List<Item> all = new ArrayList<>(List.of(caller, option));
        IntStream.range(0, 10)
                .mapToObj(i -> Items.single("x" + i, "Who did telephone number " + i + "?", "Zed " + i, "Yan " + i))
                .forEach(all::add);

        assertThat(links(all).hinting().getFirst().get(1)).isFalse();
    }

    @Test
    void aFalseStatementIsGivenAwayByWhatPutsItRight() {
        Item statement = Items.explained(
                Items.bool("b1", "The ferry company granted the loan.", false),
                "[[https://example.org/bank|The Harbour Bank]] granted [[https://example.org/loan|the loan]].");
        Item telling = Items.single("i4", "What came next?", "an end of the Harbour Bank loan", "a flood", "a strike");

        assertThat(hinting(statement, telling)).isTrue();
        assertThat(hinting(Items.bool("b2", "The ferry company granted the loan.", true), telling))
                .isFalse();
    }

    @Test
    void itemsWithSeveralRareWordsInCommonAreAboutTheSame() {
        Item again = Items.single("i5", "When did the harbour master leave?", "in May", "in June");

        assertThat(links(List.of(caller, again, unrelated)).ground().getFirst().get(1))
                .isTrue();
        assertThat(links(List.of(caller, again, unrelated)).ground().getFirst().get(2))
                .isFalse();
    }

    @Test
    void noQuizHoldsBothWhileThereAreOthers() {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String place = String.valueOf((char) ('a' + i)).repeat(4);
            items.add(asking(Items.single("a" + i, "Who went to " + place + "?", "Name" + i, "x", "y"), i));
            items.add(asking(
                    Items.single("b" + i, "What came " + i + "th?", "Name" + i + " in " + place, "u", "v"), 20 + i));
        }

        for (int seed = 0; seed < 20; seed++) {
            Set<String> ids = QuizAssembler.assemble(new Bank(Items.KB, "r1", items), 10, item -> true, seed).stream()
                    .map(Item::id)
                    .collect(Collectors.toSet());
            assertThat(ids).hasSize(10);
            assertThat(IntStream.range(0, 20).filter(i -> ids.contains("a" + i) && ids.contains("b" + i)))
                    .isEmpty();
        }
    }

    private static Item asking(Item item, int fact) {
        FactId id = Items.fact("fact " + fact);
        return Items.asking(item, id);
    }

    private static boolean hinting(Item one, Item other) {
        return links(List.of(one, other)).hinting().getFirst().get(1);
    }

    private static Giveaways.Links links(List<Item> items) {
        return Giveaways.among(
                items.stream()
                        .map(item -> Exposure.of(item, new Bank(Items.KB, "r1", List.of(item))))
                        .toList(),
                false);
    }
}
