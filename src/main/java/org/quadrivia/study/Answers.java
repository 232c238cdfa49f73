package org.quadrivia.study;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quadrivia.quiz.QuizId;

/** Answers as the log has them: one for each question of an attempt, whatever the number of facts it asked. */
public final class Answers {
    private Answers() {}

    public record Answer(Instant at, boolean right) {}

    private record Key(QuizId attempt, int place) {}

    static int count(List<Review> log) {
        return of(log).size();
    }

    /** In the order of the log; right where no fact was rated Again. */
    public static List<Answer> of(List<Review> log) {
        Map<Key, Answer> answers = new LinkedHashMap<>();
        log.forEach(review -> answers.merge(
                new Key(review.attempt(), review.place()),
                new Answer(review.at(), review.rating().recalled()),
                (one, other) -> new Answer(one.at(), one.right() && other.right())));
        return List.copyOf(answers.values());
    }
}
