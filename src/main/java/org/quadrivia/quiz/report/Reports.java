package org.quadrivia.quiz.report;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.quiz.AnsweredItem;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.Quizzes;
import org.quadrivia.quiz.Taker;
import org.quadrivia.storage.StorageFailure;
import org.springframework.stereotype.Service;

/** Takes reports of questions and keeps them for teachers. */
@Service
public class Reports {
    /** The outcome of a report. */
    public sealed interface Outcome {
        /** The report is stored. */
        record Kept() implements Outcome {}

        /** There is no such question, or nothing about it may be shown yet. */
        record NoSuchQuestion() implements Outcome {}

        /**
         * The report could not be stored. It can be sent again.
         *
         * @param why the message to show to the user
         */
        record NotStored(String why) implements Outcome {}
    }

    private final Optional<ReportStore> store;
    private final Quizzes quizzes;
    private final Clock clock;

    /** @param store empty if the server has no storage */
    Reports(Optional<ReportStore> store, Quizzes quizzes, Clock clock) {
        this.store = store;
        this.quizzes = quizzes;
        this.clock = clock;
    }

    /** Returns whether reports are accepted; they are not if the server has no storage. */
    public boolean areAccepted() {
        return store.isPresent();
    }

    /**
     * Reports a question that was asked. A second report of the same question replaces the first.
     *
     * @param words an explanation; may be empty; cut after {@value QuestionReport#MAX_LENGTH} characters
     */
    public Outcome report(QuizId attempt, int number, Taker by, ReportReason reason, String words) {
        try {
            Optional<QuestionReport> report = quizzes.find(attempt, by)
                    .filter(quiz -> quiz.mayShowResult(number))
                    .map(quiz -> report(quiz, number, by, reason, words.strip()));
            report.ifPresent(store.orElseThrow()::keep);
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
                quiz.request().kb(),
                quiz.question(number).item(),
                quiz.answered(number).map(AnsweredItem::answer),
                reason,
                words.substring(0, Math.min(words.length(), QuestionReport.MAX_LENGTH)),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                false);
    }

    /** Returns, for teachers, the reports that nobody has dealt with, oldest first. */
    public List<QuestionReport> open(KbId kb, int offset, int limit) {
        return store.map(kept -> kept.open(kb, offset, limit)).orElse(List.of());
    }

    /** Returns, for teachers, the number of reports that nobody has dealt with. */
    public int countOpen(KbId kb) {
        return store.map(kept -> kept.countOpen(kb)).orElse(0);
    }

    /** Returns, for teachers, a report; empty if there is none with that id. */
    public Optional<QuestionReport> find(UUID id) {
        return store.flatMap(kept -> kept.find(id));
    }

    /** Marks a report as dealt with by a teacher. */
    public void handled(UUID id) {
        store.ifPresent(kept -> kept.handled(id, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }
}
