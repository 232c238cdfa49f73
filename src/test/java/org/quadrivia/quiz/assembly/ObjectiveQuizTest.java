package org.quadrivia.quiz.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.Objective;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.Objectives;
import org.quadrivia.quiz.Items;

class ObjectiveQuizTest {
    private static final List<String> FAMILIES = List.of("object", "subject", "cloze", "text", "attribution");
    private static final int SEEDS = 40;

    private final List<Item> items = new ArrayList<>();
    private final List<Objective> objectives = new ArrayList<>();

    @Test
    void everyQuizServesAllObjectivesOfTheGreatestWeightThatFit() {
        objectives(8, 3, 6);
        objectives(15, 1, 6);
        loose(60);

        for (int seed = 0; seed < SEEDS; seed++) {
            assertThat(served(assemble(10, seed), 3)).hasSize(8);
        }
    }

    @Test
    void anyTwoOfManyQuizzesInARowServeAllOfTheGreatestWeightEvenIfThereIsOneMoreThanQuestions() {
        objectives(11, 3, 6);
        objectives(10, 2, 6);

        List<Set<EntityId>> served = IntStream.range(0, 11)
                .mapToObj(seed -> served(assemble(10, seed), 3))
                .toList();

        for (int one = 0; one < served.size(); one++) {
            for (int other = 0; other < one; other++) {
                Set<EntityId> both = new HashSet<>(served.get(one));
                both.addAll(served.get(other));
                assertThat(both).as("quizzes %d and %d", one, other).hasSize(11);
            }
        }
    }

    @Test
    void theOthersAppearTheMoreOftenTheGreaterTheirWeight() {
        objectives(2, 3, 6);
        objectives(10, 2, 6);
        objectives(10, 1, 6);
        loose(60);
        Map<Integer, Integer> times = new HashMap<>();

        for (int seed = 0; seed < 100; seed++) {
            List<Item> quiz = assemble(8, seed);
            for (int weight = 1; weight <= 3; weight++) {
                times.merge(weight, served(quiz, weight).size(), Integer::sum);
            }
        }

        assertThat(times.get(3)).isEqualTo(200);
        assertThat(times.get(1) + times.get(2)).isEqualTo(600);
        assertThat(times.get(2)).isGreaterThan(times.get(1) * 5 / 4);
        assertThat(times.get(1)).isGreaterThan(100);
    }

    @Test
    void whatServesNoObjectiveIsAskedOnlyIfNothingElseIsLeft() {
        objectives(4, 2, 1);
        loose(30);

        List<Item> quiz = assemble(10, 3);

        assertThat(quiz).hasSize(10);
        assertThat(served(quiz, 2)).hasSize(4);
    }

    @Test
    void anObjectiveIsServedThoughOneOfItsItemsGivesAnotherAway() {
        objectives(2, 3, 1);
        Item telling = Items.explained(items.get(0), "It is said beside name1x0.");
        items.set(0, telling);

        for (int seed = 0; seed < SEEDS; seed++) {
            assertThat(served(assemble(2, seed), 3)).hasSize(2);
        }
    }

    @Test
    void formsAndItemsVaryFromQuizToQuiz() {
        objectives(10, 3, 8);
        Set<String> used = new HashSet<>();

        for (int seed = 0; seed < SEEDS; seed++) {
            List<Item> quiz = assemble(10, seed);
            quiz.forEach(item -> used.add(item.id()));
            assertThat(quiz.stream().collect(Collectors.groupingBy(Item::family, Collectors.counting())))
                    .hasSizeGreaterThanOrEqualTo(4);
        }

        assertThat(used).hasSizeGreaterThan(60);
    }

    @Test
    void whatTeachersPinnedIsStillAskedFirst() {
        objectives(10, 3, 6);
        objectives(1, 1, 2);
        String pinned = items.getLast().id();

        for (int seed = 0; seed < SEEDS; seed++) {
            Bank bank = new Bank(Items.KB, "r1", items, List.of(), Map.of(), Set.of(pinned))
                    .with(new Objectives(objectives));
            assertThat(QuizAssembler.assemble(bank, 10, item -> true, seed))
                    .extracting(Item::id)
                    .contains(pinned);
        }
    }

    @Test
    void onlyObjectivesOfWhatIsWantedCount() {
        objectives(6, 3, 6);
        Objective one = objectives.getFirst();

        List<Item> quiz =
                QuizAssembler.assemble(bank(), 10, item -> item.asks().stream().anyMatch(one.facts()::contains), 5);

        assertThat(quiz).hasSize(6);
        assertThat(served(quiz, 3)).containsExactly(one.id());
    }

    @Test
    void aQuizIsTheSameWhateverTheOrderOfTheBank() {
        objectives(12, 3, 5);
        List<Item> one = assemble(10, 42);

        java.util.Collections.reverse(items);

        assertThat(assemble(10, 42)).isEqualTo(one);
    }

    /** Adds objectives, each with a fact of its own for each of its items. */
    private void objectives(int count, int weight, int itemsEach) {
        int first = objectives.size();
        for (int o = first; o < first + count; o++) {
            Set<FactId> facts = new LinkedHashSet<>();
            for (int i = 0; i < itemsEach; i++) {
                FactId fact = Items.fact("fact " + o + " " + i);
                facts.add(fact);
                items.add(Items.asking(item(o + "x" + i, i + o), fact));
            }
            objectives.add(objective(o, weight, facts));
        }
    }

    private void loose(int count) {
        IntStream.range(0, count)
                .forEach(i -> items.add(Items.asking(item("loose" + i, i), Items.fact("loose fact " + i))));
    }

    private static Item item(String name, int family) {
        Item item = Items.single(
                "i" + name, "What is it, number " + name + "?", "name" + name, "other" + name, "another" + name);
        return Items.with(item, FAMILIES.get(family % FAMILIES.size()), family % 10 / 10.0);
    }

    private static Objective objective(int number, int weight, Set<FactId> facts) {
        return new Objective(new EntityId("https://example.org/objective/" + number), "No. " + number, weight, facts);
    }

    private Bank bank() {
        return new Bank(Items.KB, "r1", items).with(new Objectives(objectives));
    }

    private List<Item> assemble(int length, long seed) {
        return QuizAssembler.assemble(bank(), length, item -> true, seed);
    }

    private Set<EntityId> served(List<Item> quiz, int weight) {
        Objectives all = new Objectives(objectives);
        return quiz.stream()
                .flatMap(item -> all.of(item).stream())
                .filter(objective -> objective.weight() == weight)
                .map(Objective::id)
                .collect(Collectors.toSet());
    }
}
