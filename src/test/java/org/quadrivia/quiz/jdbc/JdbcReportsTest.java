package org.quadrivia.quiz.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadrivia.quiz.SampleAttempts.GIVEN;
import static org.quadrivia.quiz.SampleAttempts.GUEST;
import static org.quadrivia.quiz.SampleAttempts.KB;
import static org.quadrivia.quiz.SampleAttempts.START;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.PersonalData;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.SampleAttempts;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.quiz.report.QuestionReport;
import org.quadrivia.quiz.report.ReportReason;
import org.quadrivia.quiz.report.ReportStore;
import org.quadrivia.storage.OnEachDatabase;
import org.quadrivia.storage.TestDatabase;

@OnEachDatabase
class JdbcReportsTest extends AttemptsStage {
    private final Quiz quiz = SampleAttempts.quiz("A", SampleAttempts.practice(GUEST), SINGLE, TEXT);

    JdbcReportsTest(TestDatabase database) throws IOException {
        super(database);
    }

    @BeforeEach
    void ask() {
        attempts().begin(quiz);
    }

    @Test
    void aReportKeepsTheItemAndTheAnswer() {
        QuestionReport report = report(1, Optional.of(PERSON.id()), "It is “Doval”.");

        reports().keep(report);

        assertThat(reports().open(KB, 0, 9)).containsExactly(report);
        assertThat(reports().find(report.id())).contains(report);
        assertThat(reports().open(new KbId("other"), 0, 9)).isEmpty();
    }

    @Test
    void whatIsSaidAgainReplacesWhatWasSaid() {
        reports().keep(report(1, Optional.empty(), "first"));

        reports().keep(report(1, Optional.empty(), "second"));

        assertThat(reports().open(KB, 0, 9)).extracting(QuestionReport::words).containsExactly("second");
    }

    @Test
    void whatATeacherHasDealtWithIsNotListedAnyMore() {
        QuestionReport report = report(1, Optional.empty(), "");
        reports().keep(report);
        assertThat(reports().countOpen(KB)).isEqualTo(1);

        reports().handled(report.id(), START);

        assertThat(reports().countOpen(KB)).isZero();
        assertThat(reports().find(report.id()).orElseThrow().handled()).isTrue();
    }

    @Test
    void aReportOutlivesTheGuestsAttempt() {
        reports().keep(report(1, Optional.empty(), "still here"));

        attempts().prune(GIVEN.at().plusSeconds(1));

        assertThat(reports().open(KB, 0, 9)).extracting(QuestionReport::words).containsExactly("still here");
        assertThat(count("asked")).isEqualTo(1);
    }

    @Test
    void whatAPersonSaidIsExportedAndGoesWithThem() {
        reports().keep(report(2, Optional.of(PERSON.id()), "of mine"));
        PersonalData data = data(kb -> Optional.empty());

        assertThat(data.export(PERSON.id()).toString()).contains("words=of mine");
        data.delete(PERSON.id());

        assertThat(reports().countOpen(KB)).isZero();
    }

    private QuestionReport report(int number, Optional<PersonId> person, String words) {
        return new QuestionReport(
                UUID.randomUUID(),
                quiz.id(),
                number,
                person,
                KB,
                quiz.question(number).item(),
                Optional.of(Answer.Chosen.of("b")),
                ReportReason.WRONG,
                words,
                GIVEN.at(),
                false);
    }

    private ReportStore reports() {
        return context.getBean(ReportStore.class);
    }
}
