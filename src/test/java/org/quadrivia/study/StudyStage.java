package org.quadrivia.study;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.AnswerContext;
import org.quadrivia.quiz.AnswerStored;
import org.quadrivia.quiz.AnsweredItem;
import org.quadrivia.quiz.Mode;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.quiz.grading.Grading;
import org.quadrivia.quiz.help.Aid;
import org.quadrivia.storage.Storage;
import org.quadrivia.storage.TestDatabase;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database with one person who answers. */
abstract class StudyStage {
    static final PersonId PERSON = new PersonId(new UUID(7, 7));
    static final KbId KB = new KbId("kb");
    static final Instant START = Instant.parse("2026-01-01T12:00:00Z");

    final Map<String, Object> settings;
    ConfigurableApplicationContext context;
    MemoryUpdater learning;
    private int answers;

    StudyStage(TestDatabase database) throws IOException {
        this.settings = database.fresh();
    }

    @BeforeEach
    void open() {
        context = TestDatabase.open(settings, "org.quadrivia.study.jdbc");
        learning = new MemoryUpdater(storage(), memories(), new SchedulerFactory(memories(), false));
        JdbcClient database = context.getBean(JdbcClient.class);
        database.sql("delete from person").update();
        database.sql("""
                        insert into person (id, sign_in_name, name_key, shown_name, role, time_zone, locked, since, stamp)
                        values (?, 'p', 'p', 'P', 'LEARNER', 'UTC', false, current_timestamp, 0)
                        """).param(PERSON.value()).update();
    }

    @AfterEach
    void close() {
        context.close();
    }

    Storage storage() {
        return context.getBean(Storage.class);
    }

    Memories memories() {
        return context.getBean(Memories.class);
    }

    /** The person answers in ten seconds. */
    AnswerStored answer(Item item, Answer answer, Instant at) {
        return answer(Optional.of(PERSON), item, answer, new AnswerContext(at, Duration.ofSeconds(10), Aid.NONE));
    }

    AnswerStored answer(Optional<PersonId> person, Item item, Answer answer, AnswerContext given) {
        return answer(person, new AnsweredItem(item, answer, Grading.grade(item, answer), given));
    }

    AnswerStored answer(Optional<PersonId> person, AnsweredItem answered) {
        QuizId attempt = new QuizId("A".repeat(22));
        AnswerStored stored = new AnswerStored(person, attempt, ++answers, Mode.PRACTICE, KB, answered);
        learning.answerStored(stored);
        return stored;
    }

    Optional<FactMemory> remembered(FactId fact) {
        return memories().of(PERSON, KB).stream()
                .filter(known -> known.fact().equals(fact))
                .findFirst();
    }
}
