package org.quadrivia.quiz.report;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.quiz.Answered;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.Quizzes;
import org.quadrivia.quiz.Taker;
import org.quadrivia.storage.StorageFailure;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Takes what people say is the matter with questions, and keeps it for teachers. */
@Service
public class Reports {
    /** What came of a report. */
    public sealed interface Outcome {
        /** It is kept. */
        record Kept() implements Outcome {}

        /** There is no such question, or nothing of it may be told yet. */
        record NoSuchQuestion() implements Outcome {}

        /**
         * It could not be stored, and can be said again.
         *
         * @param why what to tell people
         */
        record NotStored(String why) implements Outcome {}
    }

    private final ObjectProvider<ReportStore> store;
    private final Quizzes quizzes;
    private final Clock clock;

    /** @param store none where nothing is stored */
    Reports(ObjectProvider<ReportStore> store, Quizzes quizzes, ObjectProvider<Clock> clock) {
        this.store = store;
        this.quizzes = quizzes;
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    /** Whether there is anybody to report to: not where nothing is stored. */
    public boolean areTaken() {
        return store.getIfAvailable() != null;
    }

    /**
     * Reports a question that was asked; saying it again replaces what was said before.
     *
     * @param words may be empty; what is beyond {@value QuestionReport#LONGEST} characters is left out
     */
    public Outcome report(QuizId attempt, int number, Taker by, ReportReason reason, String words) {
        try {
            Optional<QuestionReport> report = quizzes.find(attempt, by)
                    .filter(quiz -> quiz.isTold(number))
                    .map(quiz -> report(quiz, number, by, reason, words.strip()));
            report.ifPresent(store.getObject()::keep);
            return report.isPresent() ? new Outcome.Kept() : new Outcome.NoSuchQuestion();
        } catch (StorageFailure failure) {
            return new Outcome.NotStored(String.valueOf(failure.getMessage()));
        }
    }

    private QuestionReport report(Quiz quiz, int number, Taker by, ReportReason reason, String words) {
        Optional<PersonId> person = by instanceof Taker.Person(var id) ? Optional.of(id) : Optional.empty();
        return new QuestionReport(
                UUID.randomUUID(),
                quiz.id(),
                number,
                person,
                quiz.wish().kb(),
                quiz.question(number).item(),
                quiz.answered(number).map(Answered::answer),
                reason,
                words.substring(0, Math.min(words.length(), QuestionReport.LONGEST)),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                false);
    }

    /** For teachers: those that nobody has dealt with, the oldest first. */
    public List<QuestionReport> open(KbId kb, int offset, int limit) {
        return store.stream()
                .flatMap(kept -> kept.open(kb, offset, limit).stream())
                .toList();
    }

    /** For teachers: how many nobody has dealt with. */
    public int countOpen(KbId kb) {
        return store.stream().mapToInt(kept -> kept.countOpen(kb)).sum();
    }

    /** For teachers: empty where there is none. */
    public Optional<QuestionReport> find(UUID id) {
        return store.stream().flatMap(kept -> kept.find(id).stream()).findFirst();
    }

    /** For teachers: it has been dealt with. */
    public void handled(UUID id) {
        store.ifAvailable(kept -> kept.handled(id, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }
}
