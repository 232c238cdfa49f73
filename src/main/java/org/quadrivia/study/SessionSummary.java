package org.quadrivia.study;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.QuizId;

/**
 * What a finished session of study came to.
 *
 * @param planned the number of questions that the session began with
 * @param right how many of these were answered right
 * @param facts the facts that were asked, those that come back first before the others. Facts that are told in the same words count
 *     as one, with the worst outcome.
 */
public record SessionSummary(QuizId quiz, int planned, int right, List<Outcome> facts) {
    public SessionSummary {
        facts = List.copyOf(facts);
    }

    /** A fact as the learner remembers it after the session, and what the session did to it. */
    public record Outcome(FactMemory fact, Learned learned) {}

    /** What a session did to a fact. */
    public enum Learned {
        /** Asked for the first time, after it was read, and known. */
        NEW,
        /** Asked before and still known. */
        KEPT,
        /** Missed and known later in the session. */
        RELEARNED,
        /** Missed and not known since. */
        MISSED
    }

    /**
     * Sums up a session.
     *
     * @param log the reviews of this session, oldest first
     * @param known what the learner remembers of the facts
     */
    static SessionSummary of(Quiz quiz, List<Review> log, List<FactMemory> known) {
        Map<FactId, List<Review>> byFact = log.stream().collect(Collectors.groupingBy(Review::fact));
        int right = (int) IntStream.rangeClosed(1, quiz.planned())
                .filter(number -> quiz.answered(number)
                        .filter(answered -> answered.grade().right())
                        .isPresent())
                .count();
        List<Outcome> facts = known.stream()
                .filter(one -> byFact.containsKey(one.fact()))
                .sorted(Comparator.comparing((FactMemory one) -> one.memory().due())
                        .thenComparing(one -> one.fact().hex()))
                .map(one -> new Outcome(one, learned(byFact.getOrDefault(one.fact(), List.of()))))
                .collect(Collectors.toMap(
                        outcome -> outcome.fact().words(),
                        outcome -> outcome,
                        SessionSummary::worse,
                        LinkedHashMap::new))
                .values()
                .stream()
                .toList();
        return new SessionSummary(quiz.id(), quiz.planned(), right, facts);
    }

    private static Outcome worse(Outcome one, Outcome other) {
        return one.learned().compareTo(other.learned()) >= 0 ? one : new Outcome(one.fact(), other.learned());
    }

    private static Learned learned(List<Review> reviews) {
        if (!reviews.getLast().rating().recalled()) {
            return Learned.MISSED;
        }
        boolean missed = reviews.stream().anyMatch(review -> !review.rating().recalled());
        return missed ? Learned.RELEARNED : reviews.getFirst().first() ? Learned.NEW : Learned.KEPT;
    }

    /** Returns for how many facts the session did that. */
    public int count(Learned learned) {
        return (int) facts.stream().filter(one -> one.learned() == learned).count();
    }
}
