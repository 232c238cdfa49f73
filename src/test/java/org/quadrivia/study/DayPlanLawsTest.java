package org.quadrivia.study;

import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.study.DayPlan.Done;
import org.quadrivia.study.scheduling.Memory;
import org.quadrivia.study.scheduling.Retention;
import org.quadrivia.study.scheduling.Scheduler;
import org.quicktheories.QuickTheory;
import org.quicktheories.core.Gen;

/** What holds for every plan of a day, whatever is known. */
class DayPlanLawsTest {
    private static final Gen<Integer> SEEDS = integers().between(0, 1_000_000);
    private static final Gen<Integer> LIMITS = integers().between(1, 60);
    private static final Gen<Integer> DONE = integers().between(0, 70);
    private static final LearnerClock DAY = new LearnerClock(ZoneId.of("Europe/Berlin"), RandomMemories.NOW);
    private static final Scheduler SCHEDULER = Scheduler.of(Retention.DEFAULT);
    private static final int FACTS = 60;

    private static QuickTheory law() {
        return qt().withFixedSeed(42).withExamples(300);
    }

    private static DayPlan plan(int seed, int reviews, int fresh, Done done) {
        Bank bank = RandomMemories.bank(FACTS, seed);
        return DayPlan.of(
                QuestionForms.of(bank),
                bank.objectives(),
                RandomMemories.known(bank, FACTS, seed),
                new StudySettings(fresh, reviews, Retention.DEFAULT, 20),
                done,
                DAY,
                SCHEDULER);
    }

    @Test
    void reviewsStayWithinTheLimit() {
        law().forAll(SEEDS, LIMITS, DONE).check((seed, limit, done) -> {
            DayPlan plan = plan(seed, limit, 10, new Done(done, 0));
            return plan.due().stream().filter(ask -> !isBeingLearned(ask)).count() <= Math.max(0, limit - done);
        });
    }

    @Test
    void noFactStillBeingLearnedIsPostponed() {
        law().forAll(SEEDS, LIMITS, DONE).check((seed, limit, done) -> {
            DayPlan plan = plan(seed, limit, 10, new Done(done, 0));
            DayPlan free = plan(seed, 1000, 10, new Done(0, 0));
            return plan.facts().later() == free.facts().later()
                    && plan.due().stream()
                                    .filter(DayPlanLawsTest::isBeingLearned)
                                    .count()
                            >= free.due().stream()
                                    .filter(DayPlanLawsTest::isBeingLearned)
                                    .count();
        });
    }

    private static boolean isBeingLearned(DueFact ask) {
        return java.util.Objects.requireNonNull(ask.known()).memory().state() != Memory.State.REVIEW;
    }

    @Test
    void newFactsStayWithinTheirLimitAndWaitForABacklog() {
        law().forAll(SEEDS, LIMITS, DONE).check((seed, limit, done) -> {
            DayPlan plan = plan(seed, limit, 12, new Done(0, done));
            boolean few = plan.fresh().size() <= Math.max(0, 12 - done);
            return few && (plan.beyond() == 0 || plan.fresh().isEmpty());
        });
    }

    @Test
    void aFormIsNotRepeatedIfThereIsAnother() {
        law().forAll(SEEDS, LIMITS).check((seed, limit) -> {
            QuestionForms forms = QuestionForms.of(RandomMemories.bank(FACTS, seed));
            DayPlan plan = plan(seed, limit, 10, new Done(0, 0));
            Set<Item> used = new HashSet<>();
            for (DueFact ask : plan.due()) {
                String last = java.util.Objects.requireNonNull(ask.known()).form();
                boolean another = forms.asking(ask.fact()).stream()
                        .anyMatch(item -> !item.form().equals(last) && !used.contains(item));
                if (another && ask.item().form().equals(last)) {
                    return false;
                }
                used.add(ask.item());
            }
            return true;
        });
    }

    @Test
    void noItemIsAskedTwiceAndEachAsksItsFact() {
        law().forAll(SEEDS, LIMITS).check((seed, limit) -> {
            List<DueFact> all = plan(seed, limit, 20, new Done(0, 0)).all();
            boolean fits = all.stream().allMatch(ask -> ask.item().asks().contains(ask.fact()));
            return fits && all.stream().map(DueFact::item).distinct().count() == all.size();
        });
    }

    @Test
    void theLeastLikelyRememberedComesFirst() {
        law().forAll(SEEDS, LIMITS).check((seed, limit) -> {
            List<DueFact> due = plan(seed, limit, 10, new Done(0, 0)).due();
            return java.util.stream.IntStream.range(1, due.size())
                    .allMatch(i -> due.get(i - 1).retrievability() <= due.get(i).retrievability());
        });
    }

    @Test
    void theSamePastGivesTheSamePlan() {
        law().forAll(SEEDS, LIMITS)
                .check((seed, limit) ->
                        plan(seed, limit, 10, new Done(0, 0)).equals(plan(seed, limit, 10, new Done(0, 0))));
    }
}
