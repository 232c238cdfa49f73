package org.quadrivia.quiz.jdbc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.PersonalData;
import org.quadrivia.knowledge.ExamLock;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.Taker;
import org.quadrivia.quiz.report.QuestionReport;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored attempts of a person, and their reports of questions. */
@Component
@ConditionalOnStorage
final class AttemptsOfPerson implements PersonalData {
    private final JdbcClient database;
    private final JdbcAttempts attempts;
    private final JdbcReports reports;
    private final ExamLock lock;

    AttemptsOfPerson(JdbcClient database, JdbcAttempts attempts, JdbcReports reports, ExamLock lock) {
        this.database = database;
        this.attempts = attempts;
        this.reports = reports;
        this.lock = lock;
    }

    @Override
    public String section() {
        return "quizzes";
    }

    /**
     * Exports all attempts and reports. Exams that are not handed in are exported without verdicts. While the person sits an
     * exam, other quizzes on the same knowledge base are exported without their questions, and reports on that knowledge base are
     * left out.
     */
    @Override
    public Map<String, Object> export(PersonId person) {
        AttemptRows rows = new AttemptRows(database);
        List<Object> all = new ArrayList<>();
        attempts.of(new Taker.Person(person), 0, Integer.MAX_VALUE)
                .forEach(line -> rows.read(line.id()).map(this::exported).ifPresent(all::add));
        List<Map<String, Object>> said = reports.of(person).stream()
                .filter(report -> lock.exam(report.kb()).isEmpty())
                .map(AttemptsOfPerson::exported)
                .toList();
        return Map.of("attempts", all, "reports", said);
    }

    @Override
    public void delete(PersonId person) {
        reports.delete(person);
        database.sql("delete from attempt where person_id = ?")
                .param(person.value())
                .update();
        attempts.forget();
    }

    private static Map<String, Object> exported(QuestionReport report) {
        Map<String, Object> exported = new LinkedHashMap<>();
        exported.put("question", report.item().stem());
        exported.put("reason", report.reason().word());
        exported.put("words", report.words());
        exported.put("at", report.at().toString());
        return exported;
    }

    private Map<String, Object> exported(Quiz quiz) {
        Map<String, Object> exported = new LinkedHashMap<>();
        exported.put("id", quiz.id().value());
        exported.put("knowledgeBase", quiz.kbTitle());
        exported.put("mode", quiz.sitting().mode().name());
        exported.put("started", quiz.sitting().started().toString());
        Optional<String> exam = lock.exam(quiz.request().kb());
        if (exam.isPresent() && !exam.get().endsWith(quiz.id().value())) {
            exported.put("withheld", "an exam is on");
            return exported;
        }
        exported.put(
                "questions",
                IntStream.rangeClosed(1, quiz.size())
                        .mapToObj(number -> question(quiz, number))
                        .toList());
        return exported;
    }

    private static Map<String, Object> question(Quiz quiz, int number) {
        Item item = quiz.question(number).item();
        Map<String, Object> exported = new LinkedHashMap<>();
        exported.put("item", item.id());
        exported.put("question", item.stem());
        quiz.answered(number).ifPresent(answered -> {
            exported.put("answer", AnswerLabels.of(item, answered.answer()));
            exported.put("at", answered.given().at().toString());
            exported.put("tookMillis", answered.given().took().toMillis());
            if (quiz.sitting().mayShowResults()) {
                exported.put("right", answered.grade().right());
                exported.put("points", answered.grade().points());
            }
        });
        return exported;
    }
}
