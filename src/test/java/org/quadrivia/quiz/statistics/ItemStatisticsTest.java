package org.quadrivia.quiz.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.quadrivia.quiz.SampleAttempts.KB;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.Items;

class ItemStatisticsTest {
    private static final double[] DIFFICULTIES = {-2, -1, -0.5, 0, 0.5, 1, 2};

    @Test
    void difficultiesAreFoundAgainInAnswersMadeFromThem() {
        List<FirstAnswer> answers = answers(400, 1);

        Map<String, Rasch.Measure> found = Rasch.difficulties(answers);

        for (int item = 0; item < DIFFICULTIES.length; item++) {
            Rasch.Measure measure = found.get("i" + item);
            assertThat(measure.logits()).isCloseTo(DIFFICULTIES[item], within(4 * measure.error()));
            assertThat(measure.error()).isBetween(0.05, 0.4);
        }
    }

    @Test
    void anItemThatOnlyTheAbleAreAskedIsNotTakenForEasy() {
        List<FirstAnswer> answers = new ArrayList<>(answers(200, 2));
        // Whoever has at least five of seven right is asked one more, of which they get half right
        Map<String, Long> scores = answers.stream()
                .filter(FirstAnswer::right)
                .collect(Collectors.groupingBy(FirstAnswer::taker, Collectors.counting()));
        scores.forEach((taker, score) -> {
            if (score >= 5) {
                answers.add(new FirstAnswer(taker, "hard", taker.hashCode() % 2 == 0));
            }
        });

        Map<String, Rasch.Measure> found = Rasch.difficulties(answers);

        assertThat(found.get("hard").logits()).isGreaterThan(0.4);
    }

    @Test
    void noneRightAndAllRightHaveAMeasureToo() {
        List<FirstAnswer> answers = new ArrayList<>();
        for (int taker = 0; taker < 40; taker++) {
            answers.add(new FirstAnswer("t" + taker, "all", true));
            answers.add(new FirstAnswer("t" + taker, "none", false));
        }

        Map<String, Rasch.Measure> found = Rasch.difficulties(answers);

        assertThat(found.get("all").logits()).isLessThan(-2);
        assertThat(found.get("none").logits()).isGreaterThan(2);
        assertThat(Rasch.difficulties(List.of())).isEmpty();
    }

    @Test
    void untilThereAreEnoughAnswersTheEstimateStands() {
        Item asked = Items.with(Items.single("i0", "?", "key", "wrong"), "object", 0.25);
        ItemStatistics few = new ItemStatistics(kb -> answers(29, 3), Runnable::run);
        ItemStatistics enough = new ItemStatistics(kb -> answers(30, 3), Runnable::run);

        assertThat(few.of(KB, asked)).isEqualTo(ItemDifficulty.estimated(0.25));
        ItemDifficulty calibrated = enough.of(KB, asked);

        assertThat(calibrated.calibrated()).isTrue();
        assertThat(calibrated.answers()).isEqualTo(30);
        assertThat(calibrated.share())
                .isBetween(calibrated.low(), calibrated.high())
                .isLessThan(0.5);
    }

    @Test
    void anAnswerLogThatFailsLeavesTheEstimate() {
        Item asked = Items.with(Items.single("i0", "?", "key", "wrong"), "object", 0.25);
        ItemStatistics broken = new ItemStatistics(
                kb -> {
                    throw new IllegalStateException("gone");
                },
                Runnable::run);

        assertThat(broken.of(KB, asked).share()).isEqualTo(0.25);
    }

    /** What takers of normal ability would answer to items of these difficulties. */
    private static List<FirstAnswer> answers(int takers, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<FirstAnswer> answers = new ArrayList<>();
        for (int taker = 0; taker < takers; taker++) {
            double ability = random.nextGaussian();
            for (int item = 0; item < DIFFICULTIES.length; item++) {
                double chance = 1 / (1 + Math.exp(DIFFICULTIES[item] - ability));
                answers.add(new FirstAnswer("t" + taker, "i" + item, random.nextDouble() < chance));
            }
        }
        return answers;
    }
}
