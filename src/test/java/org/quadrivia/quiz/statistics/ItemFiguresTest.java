package org.quadrivia.quiz.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The figures of 26 takers and six items equal those that {@code figures.py}, beside the files, computes with NumPy. */
class ItemFiguresTest {
    private static final List<Map<String, Double>> ATTEMPTS = attempts();
    private static final Map<String, List<String>> EXPECTED = lines("expected.csv").stream()
            .collect(Collectors.toMap(List::getFirst, line -> line.subList(1, line.size())));

    @Test
    void theFiguresOfEachItemAreThoseOfOtherCode() {
        Map<String, ItemAnalysis.Figures> figures = ItemAnalysis.of(ATTEMPTS);

        assertThat(figures.keySet()).containsExactly("a", "b", "c", "d", "e", "f");
        figures.forEach((item, found) -> {
            List<String> expected = Objects.requireNonNull(EXPECTED.get(item));
            is(OptionalDouble.of(found.facility()), expected.getFirst());
            is(found.deviation(), expected.get(1));
            is(found.discrimination(), expected.get(2));
            is(found.efficiency(), expected.get(3));
            is(found.effectiveWeight(), expected.get(4));
            assertThat(found.intendedWeight()).isEqualTo(OptionalDouble.of(1.0 / 6));
        });
    }

    @Test
    void theFiguresOfTheQuizAreThoseOfOtherCode() {
        QuizFigures whole = QuizFigures.of(ATTEMPTS);

        assertThat(whole.takers()).isEqualTo(26);
        is(whole.mean(), "mean");
        is(whole.median(), "median");
        is(whole.deviation(), "sd");
        is(whole.skewness(), "skewness");
        is(whole.kurtosis(), "kurtosis");
        is(whole.consistency(), "alpha");
        is(whole.errorRatio(), "error");
        assertThat(whole.standardError().orElseThrow())
                .isCloseTo(whole.errorRatio().orElseThrow() * whole.deviation().orElseThrow(), within(1e-12));
    }

    @Test
    void whereAttemptsAskDifferentItemsThereIsNoConsistencyAndNoEffectiveWeight() {
        List<Map<String, Double>> drawn = List.of(
                Map.of("a", 1.0, "b", 0.0),
                Map.of("a", 1.0, "c", 1.0),
                Map.of("b", 0.0, "c", 0.0),
                Map.of("b", 1.0, "c", 1.0));

        assertThat(QuizFigures.of(drawn).consistency()).isEmpty();
        assertThat(QuizFigures.of(drawn).kurtosis()).isPresent();
        assertThat(ItemAnalysis.of(drawn).get("b").effectiveWeight()).isEmpty();
        assertThat(ItemAnalysis.of(drawn).get("b").discrimination()).isPresent();
        assertThat(ItemAnalysis.of(drawn).get("b").takers()).isEqualTo(3);
    }

    @Test
    void fewTakersAndEqualScoresHaveNoFiguresThatNeedMore() {
        assertThat(QuizFigures.NONE.mean()).isEmpty();
        assertThat(QuizFigures.of(List.of(Map.of("a", 1.0))).deviation()).isEmpty();
        QuizFigures equal = QuizFigures.of(
                List.of(Map.of("a", 1.0, "b", 0.1), Map.of("a", 1.0, "b", 0.1), Map.of("a", 1.0, "b", 0.1)));
        assertThat(equal.skewness()).isEmpty();
        assertThat(equal.consistency()).isEmpty();
        assertThat(equal.deviation()).isEqualTo(OptionalDouble.of(0));
    }

    private static void is(OptionalDouble found, String expected) {
        String value = EXPECTED.containsKey(expected)
                ? Objects.requireNonNull(EXPECTED.get(expected)).getFirst()
                : expected;
        if (value.isEmpty()) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found.orElseThrow()).isCloseTo(Double.parseDouble(value), within(1e-9));
        }
    }

    private static List<Map<String, Double>> attempts() {
        List<List<String>> lines = lines("points.csv");
        List<Map<String, Double>> attempts = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            Map<String, Double> attempt = new LinkedHashMap<>();
            for (int i = 0; i < line.size(); i++) {
                attempt.put(lines.getFirst().get(i), Double.valueOf(line.get(i)));
            }
            attempts.add(attempt);
        }
        return attempts;
    }

    private static List<List<String>> lines(String file) {
        try (InputStream in = Objects.requireNonNull(ItemFiguresTest.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> List.of(line.split(",", -1)))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
