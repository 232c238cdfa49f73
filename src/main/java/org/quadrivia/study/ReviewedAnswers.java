package org.quadrivia.study;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quadrivia.quiz.QuizId;

/**
 * Groups the review log into answers: one for each question of an attempt, regardless of how many facts it asked. What learners rated
 * themselves is no answer.
 */
public final class ReviewedAnswers {
    private ReviewedAnswers() {}

    public record Answer(Instant at, boolean right) {}

    private record Key(QuizId attempt, int place) {}

    static int count(List<Review> log) {
        return of(log).size();
    }

    /** Returns the answers in the order of the log. An answer is right if none of its facts was rated Again. */
    public static List<Answer> of(List<Review> log) {
        Map<Key, Answer> answers = new LinkedHashMap<>();
        log.stream()
                .filter(review -> !review.selfRated())
                .forEach(review -> answers.merge(
                        new Key(review.attempt(), review.place()),
                        new Answer(review.at(), review.rating().recalled()),
                        (one, other) -> new Answer(one.at(), one.right() && other.right())));
        return List.copyOf(answers.values());
    }
}
