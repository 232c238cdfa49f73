package org.quadrivia.quiz.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.Items;

/** What is asked of somebody who has just seen other questions with their answers, and in which order. */
class SeenBeforeTest {
    private static final List<String> NAMES =
            List.of("Amara", "Bodil", "Chidi", "Dagny", "Emeka", "Frida", "Goran", "Hanna", "Ivo", "Jana");
    private static final Item SAMPLE = Items.explained(
            Items.single("sample", "Who wrote the opening letter?", "Amara", "Bodil", "Chidi"),
            "Amara wrote the opening letter, which Dagny answered.");
    private static final Item TOLD =
            Items.single("told", "Who answered the opening letter?", "Dagny", "Emeka", "Frida");
    private static final Item OTHER = Items.single("other", "Which harbour froze?", "Visby", "Kotka", "Turku");
    private static final Item SAME = Items.asking(
            Items.single("same", "What did Amara write?", "a sonnet", "a will", "a bill"), Items.fact("sample"));

    @Test
    void neitherTheSampleNorWhatItTellsIsAsked() {
        List<Item> quiz = after(SAMPLE, 1, SAMPLE, TOLD, SAME, OTHER);

        assertThat(quiz).containsExactly(OTHER);
    }

    @Test
    void ifLittleElseIsLeftOnlyTheSameFactIsLeftOut() {
        List<Item> quiz = after(SAMPLE, 3, SAMPLE, TOLD, SAME, OTHER);

        assertThat(quiz).containsExactlyInAnyOrder(TOLD, OTHER);
    }

    @Test
    void ifNothingElseIsLeftTheSameIsAskedAgain() {
        assertThat(after(SAMPLE, 3, SAMPLE)).containsExactly(SAMPLE);
    }

    @RepeatedTest(40)
    void aQuizOfFullLengthHasNothingThatTheSampleGaveAway(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        List<Item> items = items(random, 40);
        Item sample = items.getFirst();
        List<BitSet> spoiled = spoiled(items);
        int left = 40 - spoiled.getFirst().cardinality();

        List<Item> quiz = QuizAssembler.assemble(
                bank(items), 3, item -> true, run.getCurrentRepetition(), List.of(sample), Set.of());

        boolean tells = quiz.stream().anyMatch(item -> spoiled.getFirst().get(items.indexOf(item)));
        assertThat(tells).as("of %d that it leaves", left).isEqualTo(false);
        assertThat(quiz).hasSize(3);
    }

    @RepeatedTest(40)
    void noOrderWithoutGiveawaysIsMissedWhereThereIsOne(RepetitionInfo run) {
        List<Item> items = items(new Random(run.getCurrentRepetition()), 8);
        List<Item> apart = QuizAssembler.apart(items, bank(items));

        List<Item> ordered = QuizAssembler.inOrder(apart, bank(items));

        List<BitSet> spoiled = spoiled(ordered);
        assertThat(ordered).containsExactlyInAnyOrderElementsOf(apart);
        assertThat(IntStream.range(0, ordered.size())
                        .allMatch(i -> spoiled.get(i).nextSetBit(i + 1) < 0))
                .isTrue();
    }

    @Test
    void aStemThatNamesTheKeyPrintsTheAnswer() {
        Item asked = Items.single("asked", "Who rang?", "Marco Rubio", "Vance");
        Item reverse = Items.single("reverse", "With whom did MARCO RUBIO speak?", "Jaishankar", "Doval");
        Item cloze = Items.single("cloze", "____ spoke with Jaishankar.", "Marco Rubio", "Vance");

        assertThat(QuizAssembler.printsAnswer(reverse, asked, bank(List.of(asked, reverse, cloze))))
                .isTrue();
        assertThat(QuizAssembler.printsAnswer(cloze, asked, bank(List.of(asked, reverse, cloze))))
                .isFalse();
    }

    /** Items whose explanations name other items' keys beside their subjects now and then. */
    private static List<Item> items(Random random, int count) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String key = NAMES.get(random.nextInt(NAMES.size())) + i;
            int told = random.nextInt(count);
            Item item = Items.single("q" + i, "Who painted portrait" + i + "?", key, "Somebody" + i, "Nobody" + i);
            items.add(Items.explained(item, key + " painted portrait" + i + ", like portrait" + told + "."));
        }
        return IntStream.range(0, count)
                .mapToObj(i -> random.nextInt(3) > 0 ? items.get(i) : telling(items.get(i), items, random))
                .toList();
    }

    private static Item telling(Item item, List<Item> items, Random random) {
        Item other = items.get(random.nextInt(items.size()));
        return Items.explained(item, item.explanation() + " " + other.explanation());
    }

    private static List<Item> after(Item seen, int length, Item... items) {
        return QuizAssembler.assemble(bank(List.of(items)), length, item -> true, 7, List.of(seen), Set.of());
    }

    private static List<BitSet> spoiled(List<Item> items) {
        return BankLinks.among(items, bank(items), false).spoiled();
    }

    private static Bank bank(List<Item> items) {
        return new Bank(Items.KB, "r1", items);
    }
}
