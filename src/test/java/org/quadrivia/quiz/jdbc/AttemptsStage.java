package org.quadrivia.quiz.jdbc;

import static org.quadrivia.quiz.SampleAttempts.GIVEN;
import static org.quadrivia.quiz.SampleAttempts.START;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.PersonalData;
import org.quadrivia.knowledge.ExamLock;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.Attempts;
import org.quadrivia.quiz.Items;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.SampleAttempts;
import org.quadrivia.quiz.Taker;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.storage.TestDatabase;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Attempts in a database with one person. */
abstract class AttemptsStage {
    static final Attempts.Along NOTHING = (before, after) -> {};
    static final Taker.Person PERSON = new Taker.Person(new PersonId(new UUID(7, 7)));
    static final Item SINGLE = Items.single("s", "Whom did she ring?", "Munir", "Doval");
    static final Item ORDER = Items.order("o", "beta", "gamma", "alpha");
    static final Item TEXT = Items.text("t", "Who wrote “it”?", 1, "Asim Rao", "General Rao");
    static final Item MATCH = Items.match("m", "Match.", "Sey", "treasurer", "Lind", "speaker");

    final Map<String, Object> settings;
    ConfigurableApplicationContext context;

    AttemptsStage(TestDatabase database) throws IOException {
        this.settings = database.fresh();
    }

    @BeforeEach
    void open() {
        context = TestDatabase.open(settings, "org.quadrivia.quiz.jdbc");
        database().sql("delete from attempt").update();
        database().sql("delete from question_report").update();
        database().sql("delete from asked").update();
        database().sql("delete from person").update();
        database().sql("""
                        insert into person (id, sign_in_name, name_key, shown_name, role, time_zone, locked, since, stamp)
                        values (?, 'p', 'p', 'P', 'LEARNER', 'UTC', false, current_timestamp, 0)
                        """).param(PERSON.id().value()).update();
    }

    @AfterEach
    void close() {
        context.close();
    }

    /** What a process finds that starts anew. */
    Attempts reopened() {
        context.close();
        context = TestDatabase.open(settings, "org.quadrivia.quiz.jdbc");
        return attempts();
    }

    static Quiz submitted(Quiz quiz) {
        return SampleAttempts.submitted(quiz, START.plusSeconds(60));
    }

    Attempts attempts() {
        return context.getBean(Attempts.class);
    }

    JdbcClient database() {
        return context.getBean(JdbcClient.class);
    }

    Quiz answer(Quiz quiz, int number, Answer answer) {
        return attempts()
                .change(quiz.id(), now -> now.answer(number, answer, GIVEN), NOTHING)
                .orElseThrow();
    }

    /** What is kept of people, while that lock is on. */
    PersonalData data(ExamLock lock) {
        return new AttemptsOfPerson(
                database(), context.getBean(JdbcAttempts.class), context.getBean(JdbcReports.class), lock);
    }

    int count(String table) {
        return database()
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    int marked() {
        return database()
                .sql("select count(*) from answer where is_right is not null")
                .query(Integer.class)
                .single();
    }
}
