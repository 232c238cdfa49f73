package org.quadrivia.study.progress;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quadrivia.study.Review;

/**
 * Compares the expected with the actual share of remembered facts, over reviews at least one day after the previous one.
 *
 * @param expected the mean probability of remembering, 0 to 1
 * @param recalled the share that was remembered, 0 to 1
 * @param reviews the number of reviews
 */
public record Calibration(double expected, double recalled, int reviews) {
    private static final long SECONDS_A_DAY = 86_400;
    private static final List<Double> BOUNDS = List.of(0.0, 0.7, 0.8, 0.9, 0.95, 1.0001);

    /** Returns the calibration over all reviews that count; empty if there are none. */
    static Optional<Calibration> of(List<Review> log) {
        return mean(counted(log).toList());
    }

    /** Returns a calibration for each range of the expected probability, lowest first. Ranges without reviews are left out. */
    static List<Calibration> byExpectation(List<Review> log) {
        List<Review> counted = counted(log).toList();
        return Stream.iterate(1, i -> i < BOUNDS.size(), i -> i + 1)
                .map(i -> counted.stream()
                        .filter(review -> expected(review) >= BOUNDS.get(i - 1) && expected(review) < BOUNDS.get(i))
                        .toList())
                .flatMap(reviews -> mean(reviews).stream())
                .toList();
    }

    private static Stream<Review> counted(List<Review> log) {
        return log.stream()
                .filter(review -> !review.selfRated()
                        && review.expected() != null
                        && review.before() != null
                        && review.at().getEpochSecond()
                                        - review.before().reviewed().getEpochSecond()
                                >= SECONDS_A_DAY);
    }

    private static double expected(Review review) {
        return review.expected() == null ? 0 : review.expected();
    }

    private static Optional<Calibration> mean(List<Review> reviews) {
        if (reviews.isEmpty()) {
            return Optional.empty();
        }
        double expected =
                reviews.stream().mapToDouble(Calibration::expected).average().orElse(0);
        long recalled =
                reviews.stream().filter(review -> review.rating().recalled()).count();
        return Optional.of(new Calibration(expected, (double) recalled / reviews.size(), reviews.size()));
    }
}
