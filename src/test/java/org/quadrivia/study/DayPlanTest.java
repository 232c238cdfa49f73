package org.quadrivia.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Objective;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.Objectives;
import org.quadrivia.quiz.Items;
import org.quadrivia.study.DayPlan.Done;
import org.quadrivia.study.scheduling.Memory;
import org.quadrivia.study.scheduling.Parameters;
import org.quadrivia.study.scheduling.Rating;
import org.quadrivia.study.scheduling.Retention;
import org.quadrivia.study.scheduling.Scheduler;

class DayPlanTest {
    private static final Item EASY = item(Items.single("e", "Who?", "A", "B"), "object", 0.2);
    private static final Item MIDDLE = item(Items.single("m", "Whose?", "C", "D"), "subject", 0.5);
    private static final Item HARD = item(Items.text("h", "Name them.", 1, "A"), "text", 0.9);
    private static final Scheduler SCHEDULER = Scheduler.of(Retention.DEFAULT);
    private static final Instant NOW = RandomMemories.NOW;
    private static final LearnerClock DAY = new LearnerClock(ZoneId.of("UTC"), NOW);

    private static Item item(Item item, String family, double difficulty) {
        return Items.asking(Items.with(item, family, difficulty), RandomMemories.fact(1));
    }

    @Test
    void aNewFactIsAskedByItsEasiestItem() {
        DayPlan plan = plan(List.of(), EASY, MIDDLE, HARD);

        assertThat(plan.fresh()).extracting(DueFact::item).containsExactly(EASY);
        assertThat(plan.due()).isEmpty();
    }

    @Test
    void newFactsComeByTheWeightOfTheirObjectives() {
        Item first = about(3);
        Item second = about(1);
        Item last = about(2);
        Bank bank = new Bank(Items.KB, "r1", List.of(last, second, first))
                .with(new Objectives(List.of(objective("a", 3, 3), objective("b", 1, 1))));

        DayPlan plan = DayPlan.of(
                QuestionForms.of(bank),
                bank.objectives(),
                List.of(),
                StudySettings.DEFAULT,
                new Done(0, 0),
                DAY,
                SCHEDULER);

        assertThat(plan.fresh()).extracting(DueFact::item).containsExactly(first, second, last);
    }

    @Test
    void aFewObjectivesAreBegunTogetherWithOneFactOfEachInTurn() {
        List<Item> items = IntStream.range(0, 4).mapToObj(DayPlanTest::about).toList();
        Objective two = new Objective(
                new EntityId("https://example.org/two"),
                "Two.",
                3,
                Set.of(RandomMemories.fact(0), RandomMemories.fact(1)));
        Objective other = new Objective(
                new EntityId("https://example.org/other"),
                "Other.",
                3,
                Set.of(RandomMemories.fact(2), RandomMemories.fact(3)));
        Objectives objectives = new Objectives(List.of(two, other));

        DayPlan plan = DayPlan.of(
                QuestionForms.of(new Bank(Items.KB, "r1", items)),
                objectives,
                List.of(),
                StudySettings.DEFAULT,
                new Done(0, 0),
                DAY,
                SCHEDULER);

        assertThat(plan.fresh())
                .extracting(due -> objectives.of(due.item()).getFirst())
                .containsExactly(two, other, two, other);
    }

    private static Item about(int fact) {
        return Items.asking(
                Items.single("f" + fact, "Who is " + fact + "?", "K" + fact, "W"), RandomMemories.fact(fact));
    }

    private static Objective objective(String name, int weight, int fact) {
        return new Objective(
                new EntityId("https://example.org/" + name), name, weight, Set.of(RandomMemories.fact(fact)));
    }

    @Test
    void aMoreStableMemoryIsAskedHarderQuestions() {
        assertThat(asked(EASY, 0.5)).isEqualTo(MIDDLE);
        assertThat(asked(EASY, 80)).isEqualTo(HARD);
        assertThat(asked(HARD, 0.5)).isEqualTo(EASY);
        assertThat(asked(HARD, 80)).isEqualTo(MIDDLE);
    }

    @Test
    void theOnlyFormIsAskedAgain() {
        FactMemory known = RandomMemories.remembered(RandomMemories.fact(1), EASY, memory(2, Duration.ofDays(9)), 3);

        assertThat(plan(List.of(known), EASY).due()).extracting(DueFact::item).containsExactly(EASY);
    }

    @Test
    void aFactThatNothingAsksIsSetAside() {
        FactMemory gone = RandomMemories.remembered(RandomMemories.fact(2), EASY, memory(2, Duration.ofDays(9)), 3);

        DayPlan plan = plan(List.of(gone), EASY);

        assertThat(plan.setAside()).containsExactly(gone);
        assertThat(plan.due()).isEmpty();
        assertThat(plan.next()).isEmpty();
    }

    @Test
    void thePlanTellsWhenTheNextFactIsDue() {
        Memory learning = SCHEDULER.first(Rating.AGAIN, NOW.minusSeconds(60));
        FactMemory known = RandomMemories.remembered(RandomMemories.fact(1), EASY, learning, 1);

        DayPlan plan = plan(List.of(known), EASY, HARD);

        assertThat(plan.due()).isEmpty();
        assertThat(plan.next()).contains(NOW.plusSeconds(540));
    }

    @Test
    void factsOfLaterTodayAreCountedAsInTheForecast() {
        Item other =
                Items.asking(Items.with(Items.single("o", "Which?", "E", "F"), "object", 0.3), RandomMemories.fact(2));
        FactMemory later =
                RandomMemories.remembered(RandomMemories.fact(1), EASY, SCHEDULER.first(Rating.AGAIN, NOW), 1);
        FactMemory due = RandomMemories.remembered(RandomMemories.fact(2), other, memory(2, Duration.ofDays(9)), 3);

        DayPlan plan = plan(List.of(later, due), EASY, MIDDLE, other);

        assertThat(plan.facts()).isEqualTo(new DayPlan.Facts(1, 0, 1));
        assertThat(plan.next()).contains(NOW.plusSeconds(600));
        assertThat(Forecast.of(List.of(later, due), 0, DAY).getFirst().due()).isEqualTo(2);
    }

    @Test
    void factsBeyondTheLimitWaitUntilTomorrow() {
        FactMemory due = RandomMemories.remembered(RandomMemories.fact(1), EASY, memory(2, Duration.ofDays(9)), 3);

        DayPlan plan = atTheLimit(due);

        assertThat(plan.due()).isEmpty();
        assertThat(plan.beyond()).isEqualTo(1);
        List<Forecast.Day> forecast = Forecast.of(List.of(due), plan.beyond(), DAY);
        assertThat(forecast).extracting(Forecast.Day::due).startsWith(0, 1);
    }

    @Test
    void theLimitNeverPostponesAMissedFact() {
        FactMemory missed = RandomMemories.remembered(
                RandomMemories.fact(1), EASY, SCHEDULER.first(Rating.AGAIN, NOW.minusSeconds(600)), 1);
        FactMemory justMissed =
                RandomMemories.remembered(RandomMemories.fact(1), EASY, SCHEDULER.first(Rating.AGAIN, NOW), 1);

        DayPlan now = atTheLimit(missed);
        DayPlan soon = atTheLimit(justMissed);

        assertThat(now.due()).extracting(DueFact::item).containsExactly(EASY);
        assertThat(now.facts()).isEqualTo(new DayPlan.Facts(1, 0, 0));
        assertThat(soon.soon()).extracting(DueFact::item).containsExactly(EASY);
        assertThat(soon.facts()).isEqualTo(new DayPlan.Facts(0, 0, 1));
        assertThat(soon.next()).contains(NOW.plusSeconds(600));
    }

    @Test
    void aFactMissedJustBeforeMidnightIsStillDueSoon() {
        Instant late = Instant.parse("2026-03-29T23:59:30Z");
        FactMemory missed =
                RandomMemories.remembered(RandomMemories.fact(1), EASY, SCHEDULER.first(Rating.AGAIN, late), 1);
        Bank bank = new Bank(Items.KB, "r1", List.of(EASY));

        DayPlan plan = DayPlan.of(
                QuestionForms.of(bank),
                bank.objectives(),
                List.of(missed),
                StudySettings.DEFAULT,
                new Done(0, 0),
                new LearnerClock(ZoneId.of("UTC"), late),
                SCHEDULER);

        assertThat(plan.facts().later()).isEqualTo(1);
    }

    private static DayPlan atTheLimit(FactMemory known) {
        Bank bank = new Bank(Items.KB, "r1", List.of(EASY));
        return DayPlan.of(
                QuestionForms.of(bank),
                bank.objectives(),
                List.of(known),
                new StudySettings(5, 3, Retention.DEFAULT, 20),
                new Done(3, 5),
                DAY,
                SCHEDULER);
    }

    @Test
    void aQuestionMayCountForTwoFacts() {
        Item both = Items.asking(
                Items.with(Items.single("b", "Both?", "G", "H"), "object", 0.1),
                RandomMemories.fact(1),
                RandomMemories.fact(2));

        DayPlan plan = plan(List.of(), both, EASY);

        assertThat(plan.fresh()).hasSize(1);
        assertThat(plan.facts()).isEqualTo(new DayPlan.Facts(0, 2, 0));
    }

    private static Item asked(Item last, double stability) {
        FactMemory known =
                RandomMemories.remembered(RandomMemories.fact(1), last, memory(stability, Duration.ofDays(200)), 3);
        return plan(List.of(known), EASY, MIDDLE, HARD).due().getFirst().item();
    }

    private static DayPlan plan(List<FactMemory> known, Item... items) {
        Bank bank = new Bank(Items.KB, "r1", List.of(items));
        return DayPlan.of(
                QuestionForms.of(bank),
                bank.objectives(),
                known,
                StudySettings.DEFAULT,
                new Done(0, 0),
                DAY,
                SCHEDULER);
    }

    /** In review, last asked so long ago. */
    static Memory memory(double stability, Duration ago) {
        Instant reviewed = NOW.minus(ago);
        return new Memory(
                Memory.State.REVIEW,
                0,
                stability,
                5,
                reviewed,
                reviewed.plus(Duration.ofDays(Math.max(1, Math.round(stability)))),
                0,
                Parameters.ALGORITHM);
    }
}
