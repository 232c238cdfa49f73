package org.quadrivia.quiz.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Objectives;
import org.quadrivia.question.Option;
import org.quadrivia.quiz.Items;

class QuizAssemblerTest {
    @Test
    void theSameSeedMakesTheSameQuizWhateverTheOrderOfTheBank() {
        List<Item> items = mixed(60);
        List<Item> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, new Random(7));

        List<String> one = ids(assemble(items, 10, 42));
        List<String> other = ids(assemble(shuffled, 10, 42));

        assertThat(one).hasSize(10).isEqualTo(other);
    }

    @Test
    void anotherSeedMakesAnotherQuiz() {
        List<Item> items = mixed(60);

        assertThat(ids(assemble(items, 10, 1))).isNotEqualTo(ids(assemble(items, 10, 2)));
    }

    @Test
    void mixesFamilies() {
        List<Item> quiz = assemble(mixed(80), 8, 3);

        Map<String, Long> families = quiz.stream().collect(Collectors.groupingBy(Item::family, Collectors.counting()));
        assertThat(families)
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy((family, count) -> assertThat(count).isLessThanOrEqualTo(3));
    }

    @Test
    void asksInOtherWordsWhileThereAreOthers() {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Item item = Items.single(
                    "i" + i, i < 30 ? "Always the same?" : "Question " + i + "?", "k" + i, "x" + i, "y" + i);
            items.add(Items.asking(Items.with(item, "object", 0.5), Items.fact("fact " + i)));
        }

        List<Item> quiz = assemble(items, 10, 5);

        assertThat(quiz).hasSize(10);
        assertThat(quiz.stream().filter(item -> item.stem().equals("Always the same?")))
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void aQuestionWithManyFormsIsAskedNoMoreOftenThanOthers() {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            Item item = Items.single("i" + i, "Question " + i + "?", "k" + i, "x" + i, "y" + i);
            items.add(Items.asking(Items.with(item, "object", 0.5), Items.fact("fact " + Math.max(0, i - 6))));
        }

        long asked = IntStream.range(0, 400)
                .filter(seed -> assemble(items, 3, seed).stream()
                        .anyMatch(item -> item.asks().equals(items.getFirst().asks())))
                .count();

        assertThat(asked).isBetween(70L, 170L);
    }

    @Test
    void neverHoldsTwoFormsOfAQuestionNorAQuestionBesideOneThatIncludesIt() {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            FactId fact = Items.fact("fact " + i / 2);
            items.add(Items.asking(distinct(i), fact));
            items.add(Items.asking(distinct(100 + i), fact, Items.fact("fact " + (i / 2 + 1))));
        }

        for (long seed = 0; seed < 50; seed++) {
            List<Item> quiz = assemble(items, 10, seed);
            assertThat(quiz).isNotEmpty();
            assertThat(quiz.stream().map(Item::question)).doesNotHaveDuplicates();
            assertThat(quiz.stream().flatMap(item -> item.asks().stream())).doesNotHaveDuplicates();
        }
    }

    @Test
    void asksNoFactTwice() {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            items.add(Items.asking(distinct(i), Items.fact("shared " + i % 6)));
        }

        List<Item> quiz = assemble(items, 10, 5);

        Set<FactId> asked = new HashSet<>();
        quiz.forEach(item -> asked.addAll(item.asks()));
        assertThat(quiz).hasSize(6);
        assertThat(asked).hasSize(6);
    }

    @Test
    void noItemGivesAwayALaterOne() {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Item item = distinct(i);
            items.add(Items.explained(item, item.explanation() + " Beside it stands name" + (i + 1) % 40 + "."));
        }

        for (int seed = 0; seed < 20; seed++) {
            assertNoLeak(assemble(items, 10, seed));
        }
    }

    @Test
    void reordersRatherThanDropsWhereOnlyOneOrderGivesNothingAway() {
        Item first = Items.explained(distinct(1), "It is name1.");
        Item second = Items.explained(distinct(2), "It is name2, and not name1.");
        Item third = Items.explained(distinct(3), "It is name3, and neither name2 nor name1.");

        for (int seed = 0; seed < 20; seed++) {
            assertThat(ids(assemble(List.of(third, first, second), 3, seed))).containsExactly("i1", "i2", "i3");
        }
    }

    @Test
    void anItemWhosePassageTellsAnotherComesAfterIt() {
        for (int seed = 0; seed < 20; seed++) {
            assertThat(ids(citing("So it was.", seed))).containsExactly("i2", "i1");
            assertThat(ids(citing("So it was. Then name1 came.", seed))).containsExactly("i1", "i2");
        }
    }

    /** Returns a quiz with the items i1 and i2, of which the second is easier and cites a passage with this paraphrase. */
    private static List<Item> citing(String paraphrase, long seed) {
        String passage = "https://example.org/p";
        List<Item> items = List.of(
                Items.with(distinct(1), "object", 0.9), Items.citing(Items.with(distinct(2), "object", 0.1), passage));
        Bank bank = new Bank(
                Items.KB,
                "r1",
                items,
                List.of(),
                Map.of(),
                Set.of(),
                Objectives.NONE,
                Map.of(),
                Map.of(passage, paraphrase));
        return QuizAssembler.assemble(bank, 2, item -> true, seed);
    }

    @Test
    void aKeyInsideAnotherWordGivesNothingAway() {
        Item island = Items.single("i1", "Which is cold?", "Ice", "Fire");
        Item country = Items.explained(Items.single("i2", "Which is an island?", "Iceland", "Chad"), "It is Iceland.");

        assertThat(assemble(List.of(island, country), 2, 1)).hasSize(2);
        assertThat(assemble(List.of(country, island), 2, 2)).hasSize(2);
    }

    @Test
    void accentsAndCaseDoNotHideALeak() {
        Item told = Items.explained(Items.single("i1", "What is cheese?", "Food", "Drink"), "Made in CÔTE-D'OR.");
        Item asked =
                Items.explained(Items.single("i2", "Where?", "Cote d'Or", "Jura"), "It is Cote d'Or, a place of food.");

        assertThat(assemble(List.of(told, asked), 2, 1)).hasSize(1);
    }

    @Test
    void whateverMayBeTypedIsNotToldBefore() {
        Item told = Items.explained(Items.single("i1", "What is cheese?", "Food", "Drink"), "General Munir likes it.");
        Item typed = Items.explained(Items.text("i2", "Who?", 1, "Asim Munir", "General Munir"), "He likes food.");

        assertThat(assemble(List.of(told, typed), 2, 1)).hasSize(1);
    }

    @Test
    void bothSidesOfAPairAreNotToldInOneTextBefore() {
        Item pair =
                Items.explained(Items.single("i1", "What is cheese?", "Food", "Drink"), "Rubio, Secretary, likes it.");
        Item side = Items.explained(Items.single("i2", "What is wine?", "Drink", "Food"), "Advisors like it.");
        Item pairs = Items.explained(
                Items.match("i3", "Pair food and drink.", "Rubio", "Secretary", "Doval", "Advisors"), "So it is.");

        assertThat(assemble(List.of(pair, pairs), 2, 1)).hasSize(1);
        assertThat(assemble(List.of(side, pairs), 2, 1)).hasSize(2);
    }

    @Test
    void truthIsBalanced() {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            items.add(Items.bool("b" + i, "Statement " + i + " holds.", i % 4 != 0));
        }

        List<Item> quiz = assemble(items, 10, 11);

        long trues = quiz.stream()
                .filter(item -> item.options().getFirst().correct())
                .count();
        assertThat(trues).isEqualTo(5);
    }

    @Test
    void getsHarderTowardsTheEnd() {
        List<Item> items = IntStream.range(0, 100)
                .mapToObj(i -> Items.with(distinct(i), "object", i / 100.0))
                .toList();
        double early = 0;
        double late = 0;

        for (int seed = 0; seed < 10; seed++) {
            List<Item> quiz = assemble(items, 10, seed);
            early += quiz.subList(0, 3).stream()
                    .mapToDouble(Item::difficulty)
                    .average()
                    .orElseThrow();
            late += quiz.subList(7, 10).stream()
                    .mapToDouble(Item::difficulty)
                    .average()
                    .orElseThrow();
        }

        assertThat(late - early).isGreaterThan(3);
    }

    @Test
    void quizzesDoNotAllBeginWithTheEasiestQuestion() {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            Item item = Items.single("i" + i, "Question " + i + "?", "k" + i, "x" + i, "y" + i);
            items.add(Items.asking(Items.with(item, "object", i / 10.0), Items.fact("fact " + i)));
        }

        Set<String> first = IntStream.range(0, 40)
                .mapToObj(seed -> assemble(items, 10, seed).getFirst().id())
                .collect(Collectors.toSet());

        assertThat(first).contains("i0").hasSizeBetween(2, 5);
    }

    @Test
    void putsNoTwoThingsInOrderTwice() {
        Item order = Items.order("o1", "beta", "alpha", "gamma");
        Item overlapping = Items.order("o2", "gamma", "beta", "delta");
        Item apart = Items.order("o3", "phi", "chi", "gamma");

        assertThat(assemble(List.of(order, overlapping, apart), 3, 4))
                .hasSize(2)
                .contains(apart);
    }

    @Test
    void onlyWhatTheFilterLetsPassIsAsked() {
        List<Item> quiz = QuizAssembler.assemble(bank(mixed(60)), 10, item -> item.kind() == Kind.BOOLEAN, 9);

        assertThat(quiz).isNotEmpty().allMatch(item -> item.kind() == Kind.BOOLEAN);
    }

    @Test
    void anEmptyBankMakesAnEmptyQuiz() {
        assertThat(assemble(List.of(), 10, 1)).isEmpty();
    }

    private static void assertNoLeak(List<Item> quiz) {
        assertThat(quiz).hasSize(10);
        for (int later = 1; later < quiz.size(); later++) {
            String key = quiz.get(later).options().stream()
                    .filter(Option::correct)
                    .findFirst()
                    .orElseThrow()
                    .label();
            for (Item earlier : quiz.subList(0, later)) {
                String told = earlier.stem()
                        + earlier.explanation()
                        + earlier.options().stream().map(Option::feedback).collect(Collectors.joining());
                assertThat(told).doesNotContainPattern("\\b" + key + "\\b");
            }
        }
    }

    private static List<Item> mixed(int count) {
        List<String> families = List.of("object", "subject", "type", "multihop", "attribution");
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Item item = i % 6 == 5
                    ? Items.bool("i" + i, "Statement " + i + " holds.", i % 4 == 1)
                    : Items.with(distinct(i), families.get(i % 6), (i % 10) / 10.0);
            items.add(item);
        }
        return items;
    }

    private static Item distinct(int i) {
        return Items.single("i" + i, "What is it, number " + i + "?", "name" + i, "other" + i, "another" + i);
    }

    private static List<Item> assemble(List<Item> items, int length, long seed) {
        return QuizAssembler.assemble(bank(items), length, item -> true, seed);
    }

    private static Bank bank(List<Item> items) {
        return new Bank(Items.KB, "r1", items);
    }

    private static List<String> ids(List<Item> items) {
        return items.stream().map(Item::id).toList();
    }
}
