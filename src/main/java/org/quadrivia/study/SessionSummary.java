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
 * The result of a finished study session.
 *
 * @param planned the number of questions at the start of the session
 * @param right the number of these that the learner answered right
 * @param facts the facts that the session asked about, those that come back soonest first. Facts with the same wording count as
 *     one, with the worst outcome.
 */
public record SessionSummary(QuizId quiz, int planned, int right, List<Outcome> facts) {
    public SessionSummary {
        facts = List.copyOf(facts);
    }

    /** A learner's memory of a fact after the session, and the effect of the session on it. */
    public record Outcome(FactMemory fact, Learned learned) {}

    /** The effect of a session on a fact. */
    public enum Learned {
        /** Asked about for the first time, after reading, and known. */
        NEW,
        /** Asked about before and still known. */
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
     * @param known the learner's memories of the facts
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

    /** Returns the number of facts with this effect. */
    public int count(Learned learned) {
        return (int) facts.stream().filter(one -> one.learned() == learned).count();
    }
}
