package org.quadrivia.quiz.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ItemAnalysisTest {
    @Test
    void discriminationIsTheCorrelationWithTheRestWorkedOutByHand() {
        // Item a: right, right, wrong, wrong; rests of two others: 1, 0.5, 0.5, 0
        var figures = ItemAnalysis.of(List.of(attempt("111"), attempt("110"), attempt("010"), attempt("000")));

        // (0.75 − 0.25) / √0.125 · √0.25 = 0.7071
        assertThat(figures.get("a").discrimination().orElseThrow()).isCloseTo(Math.sqrt(0.5), within(1e-9));
        assertThat(figures.get("a").right()).isEqualTo(2);
        assertThat(figures.get("a").takers()).isEqualTo(4);
    }

    @Test
    void thereIsNoneWhereAllAreRightOrAllDidTheSameOnTheRestOrThereIsNoRest() {
        assertThat(ItemAnalysis.of(List.of(attempt("11"), attempt("10")))
                        .get("a")
                        .discrimination())
                .isEmpty();
        assertThat(ItemAnalysis.of(List.of(attempt("11"), attempt("01")))
                        .get("a")
                        .discrimination())
                .isEmpty();
        assertThat(ItemAnalysis.of(List.of(attempt("1"), attempt("0"))).get("a").discrimination())
                .isEmpty();
    }

    @Test
    void itIsPearsonsCorrelationWhateverTheAnswers() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 200; round++) {
            List<Map<String, Double>> attempts = new ArrayList<>();
            for (int taker = 0; taker < 12; taker++) {
                StringBuilder marks = new StringBuilder();
                for (int item = 0; item < 5; item++) {
                    marks.append(random.nextInt(2));
                }
                attempts.add(attempt(marks.toString()));
            }
            ItemAnalysis.of(attempts)
                    .get("c")
                    .discrimination()
                    .ifPresent(found -> assertThat(found).isCloseTo(pearson(attempts, "c"), within(1e-9)));
        }
    }

    private static double pearson(List<Map<String, Double>> attempts, String item) {
        double[] x = new double[attempts.size()];
        double[] y = new double[attempts.size()];
        for (int i = 0; i < x.length; i++) {
            Map<String, Double> attempt = attempts.get(i);
            x[i] = attempt.get(item);
            y[i] = attempt.values().stream().mapToDouble(points -> points).sum() - x[i];
        }
        return new org.apache.commons.math3.stat.correlation.PearsonsCorrelation().correlation(x, y);
    }

    /** Items a, b, c … */
    private static Map<String, Double> attempt(String marks) {
        Map<String, Double> attempt = new LinkedHashMap<>();
        for (int i = 0; i < marks.length(); i++) {
            attempt.put(String.valueOf((char) ('a' + i)), (double) (marks.charAt(i) - '0'));
        }
        return attempt;
    }
}
