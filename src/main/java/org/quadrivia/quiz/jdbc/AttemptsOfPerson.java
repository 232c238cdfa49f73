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
        AttemptReader reader = new AttemptReader(database);
        List<Object> all = new ArrayList<>();
        attempts.of(new Taker.Person(person), 0, Integer.MAX_VALUE)
                .forEach(line -> reader.read(line.id()).map(this::told).ifPresent(all::add));
        List<Map<String, Object>> said = reports.of(person).stream()
                .filter(report -> lock.exam(report.kb()).isEmpty())
                .map(AttemptsOfPerson::told)
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

    private static Map<String, Object> told(QuestionReport report) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("question", report.item().stem());
        told.put("reason", report.reason().word());
        told.put("words", report.words());
        told.put("at", report.at().toString());
        return told;
    }

    private Map<String, Object> told(Quiz quiz) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("id", quiz.id().value());
        told.put("knowledgeBase", quiz.kbTitle());
        told.put("mode", quiz.sitting().mode().name());
        told.put("started", quiz.sitting().started().toString());
        Optional<String> exam = lock.exam(quiz.wish().kb());
        if (exam.isPresent() && !exam.get().endsWith(quiz.id().value())) {
            told.put("withheld", "an exam is on");
            return told;
        }
        told.put(
                "questions",
                IntStream.rangeClosed(1, quiz.size())
                        .mapToObj(number -> question(quiz, number))
                        .toList());
        return told;
    }

    private static Map<String, Object> question(Quiz quiz, int number) {
        Item item = quiz.question(number).item();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("item", item.id());
        told.put("question", item.stem());
        quiz.answered(number).ifPresent(answered -> {
            told.put("answer", AnswerLabels.of(item, answered.answer()));
            told.put("at", answered.given().at().toString());
            told.put("tookMillis", answered.given().took().toMillis());
            if (quiz.sitting().tells()) {
                told.put("right", answered.grade().right());
            }
        });
        return told;
    }
}
