package org.quadrivia.quiz.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quadrivia.Sha256;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.AnswerContext;
import org.quadrivia.quiz.AnsweredItem;
import org.quadrivia.quiz.AttemptSession;
import org.quadrivia.quiz.Mode;
import org.quadrivia.quiz.Question;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.QuizCode;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.Taker;
import org.quadrivia.quiz.assigned.AssignmentId;
import org.quadrivia.quiz.grading.AnswerJson;
import org.quadrivia.quiz.help.Aid;
import org.quadrivia.storage.jdbc.Timestamps;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads and writes whole attempts. When an attempt begins, all of it is written; afterwards, only what changes. Each call must run
 * in a transaction. The columns {@code form} hold the version of the JSON format of {@code body}; the column {@code request} holds
 * the {@link QuizRequest}.
 */
final class AttemptRows {
    private final JdbcClient database;

    AttemptRows(JdbcClient database) {
        this.database = database;
    }

    Optional<Quiz> read(QuizId id) {
        return database.sql("select * from attempt where id = ?")
                .param(id.value())
                .query((row, n) -> quiz(id, row))
                .optional();
    }

    private Quiz quiz(QuizId id, ResultSet row) throws SQLException {
        List<Question> questions = questions(id);
        return new Quiz(
                id,
                QuizRequestJson.read(new KbId(row.getString("kb")), row.getString("wish")),
                row.getString("kb_title"),
                sitting(row),
                questions,
                answers(id, questions));
    }

    private static AttemptSession sitting(ResultSet row) throws SQLException {
        return new AttemptSession(
                Mode.valueOf(row.getString("mode")),
                taker(row),
                Timestamps.read(row, "started"),
                Timestamps.readNullable(row, "ends"),
                Timestamps.readNullable(row, "submitted"),
                named(row),
                assigned(row));
    }

    private static AttemptSession.@Nullable Assigned assigned(ResultSet row) throws SQLException {
        UUID assignment = row.getObject("assignment", UUID.class);
        return assignment == null
                ? null
                : new AttemptSession.Assigned(
                        new AssignmentId(assignment), Timestamps.readNullable(row, "results_from"));
    }

    private List<Question> questions(QuizId id) {
        return database.sql("""
                        select asked.form, asked.body
                        from attempt_question join asked on asked.digest = attempt_question.digest
                        where attempt_question.attempt_id = ?
                        order by attempt_question.place
                        """)
                .param(id.value())
                .query((row, n) -> QuestionJson.read(row.getInt("form"), row.getString("body")))
                .list();
    }

    private Map<Integer, AnsweredItem> answers(QuizId id, List<Question> questions) {
        Map<Integer, AnsweredItem> answers = new HashMap<>();
        database.sql("select * from answer where attempt_id = ?")
                .param(id.value())
                .query((ResultSet row) -> {
                    int place = row.getInt("place");
                    answers.put(place, answered(questions.get(place - 1), row));
                });
        return answers;
    }

    private static AnsweredItem answered(Question question, ResultSet row) throws SQLException {
        Boolean right = row.getObject("is_right", Boolean.class);
        AnswerContext given = new AnswerContext(
                Timestamps.read(row, "answered_at"), Duration.ofMillis(row.getLong("took_ms")), aid(row));
        return AnsweredItem.restored(
                question.item(),
                AnswerJson.read(row.getInt("form"), row.getString("body")),
                right,
                row.getObject("points", Double.class),
                given);
    }

    private static Aid aid(ResultSet row) throws SQLException {
        return row.getBoolean("hint_shown") ? Aid.HINT : row.getBoolean("hinted") ? Aid.READ : Aid.NONE;
    }

    void begin(Quiz quiz) {
        AttemptSession sitting = quiz.sitting();
        database.sql("""
                        insert into attempt
                            (id, person_id, guest, kb, kb_title, wish, mode, questions, started, ends, submitted, named, assignment,
                             results_from)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Arrays.asList(
                        quiz.id().value(),
                        person(sitting.taker()),
                        guest(sitting.taker()),
                        quiz.request().kb().value(),
                        quiz.kbTitle(),
                        QuizRequestJson.write(quiz.request()),
                        sitting.mode().name(),
                        quiz.size(),
                        Timestamps.of(sitting.started()),
                        Timestamps.ofNullable(sitting.ends()),
                        Timestamps.ofNullable(sitting.submitted()),
                        code(sitting.named()),
                        assignment(sitting),
                        resultsFrom(sitting)))
                .update();
        insertQuestions(quiz, 1);
    }

    private void insertQuestions(Quiz quiz, int from) {
        for (int number = from; number <= quiz.size(); number++) {
            insertQuestion(quiz, number, storeAsked(quiz.question(number)));
        }
    }

    /** Stores the question as it is shown, unless it is stored already, and returns its digest. */
    private String storeAsked(Question question) {
        String body = QuestionJson.write(question);
        String digest = Sha256.hex(QuestionJson.FORMAT + " " + body);
        boolean known = database.sql("select count(*) from asked where digest = ?")
                        .param(digest)
                        .query(Integer.class)
                        .single()
                > 0;
        if (!known) {
            database.sql("insert into asked (digest, form, body) values (?, ?, ?)")
                    .param(digest)
                    .param(QuestionJson.FORMAT)
                    .param(body)
                    .update();
        }
        return digest;
    }

    private void insertQuestion(Quiz quiz, int number, String digest) {
        Item item = quiz.question(number).item();
        database.sql("""
                        insert into attempt_question (attempt_id, place, digest, kb, item_id, revision, facts)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(quiz.id().value())
                .param(number)
                .param(digest)
                .param(quiz.request().kb().value())
                .param(item.id())
                .param(item.revision())
                .param(item.asks().stream().map(FactId::hex).collect(Collectors.joining(" ")))
                .update();
    }

    /**
     * Writes the differences between two states of an attempt. Answered questions stay where they are; others may have changed
     * places, and more may have been added.
     */
    void change(Quiz before, Quiz after) {
        if (!after.sitting().equals(before.sitting())) {
            database.sql("""
                            update attempt set person_id = ?, guest = ?, submitted = ?, results_from = ? where id = ?
                            """)
                    .params(Arrays.asList(
                            person(after.sitting().taker()),
                            guest(after.sitting().taker()),
                            Timestamps.ofNullable(after.sitting().submitted()),
                            resultsFrom(after.sitting()),
                            after.id().value()))
                    .update();
        }
        if (after.size() > before.size()) {
            database.sql("update attempt set questions = ? where id = ?")
                    .params(after.size(), after.id().value())
                    .update();
        }
        int changed = firstChanged(before, after);
        if (changed <= after.size()) {
            database.sql("delete from attempt_question where attempt_id = ? and place >= ?")
                    .params(after.id().value(), changed)
                    .update();
            insertQuestions(after, changed);
        }
        before.answers().keySet().stream()
                .filter(number -> !after.answers().containsKey(number))
                .forEach(number -> withdraw(after, number));
        // Grades are stored only when results may be shown. When that begins, all answers are written again with their
        // grades.
        boolean nowShown = after.sitting().mayShowResults() && !before.sitting().mayShowResults();
        after.answers().forEach((number, answered) -> {
            AnsweredItem known = before.answers().get(number);
            if (known == null) {
                insert(after, number, answered);
            } else if (nowShown || !known.equals(answered)) {
                update(after, number, answered);
            }
        });
    }

    /** Returns the number of the first question that is new or at another place; one more than there are if there is none. */
    private static int firstChanged(Quiz before, Quiz after) {
        int number = 1;
        while (number <= before.size() && after.question(number).equals(before.question(number))) {
            number++;
        }
        return number;
    }

    private void withdraw(Quiz quiz, int number) {
        database.sql("delete from answer where attempt_id = ? and place = ?")
                .params(quiz.id().value(), number)
                .update();
    }

    private void insert(Quiz quiz, int number, AnsweredItem answered) {
        database.sql("""
                        insert into answer
                            (form, body, is_right, points, answered_at, took_ms, hinted, hint_shown, attempt_id, place)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """).params(values(quiz, number, answered)).update();
    }

    private void update(Quiz quiz, int number, AnsweredItem answered) {
        database.sql("""
                        update answer
                        set form = ?, body = ?, is_right = ?, points = ?, answered_at = ?, took_ms = ?, hinted = ?,
                            hint_shown = ?
                        where attempt_id = ? and place = ?
                        """).params(values(quiz, number, answered)).update();
    }

    private static List<@Nullable Object> values(Quiz quiz, int number, AnsweredItem answered) {
        boolean shown = quiz.sitting().mayShowResults();
        Boolean right = shown ? answered.grade().right() : null;
        Double points = shown ? answered.grade().points() : null;
        return Arrays.asList(
                AnswerJson.FORMAT,
                AnswerJson.write(answered.answer()),
                right,
                points,
                Timestamps.of(answered.given().at()),
                (int) answered.given().took().toMillis(),
                answered.given().aided(),
                answered.given().aid() == Aid.HINT,
                quiz.id().value(),
                number);
    }

    private static @Nullable UUID person(Taker taker) {
        return taker instanceof Taker.Person(PersonId(var id)) ? id : null;
    }

    private static @Nullable String guest(Taker taker) {
        return taker instanceof Taker.Guest(var key) ? key : null;
    }

    private static @Nullable QuizCode named(ResultSet row) throws SQLException {
        String code = row.getString("named");
        return code == null ? null : new QuizCode(code);
    }

    private static @Nullable UUID assignment(AttemptSession sitting) {
        AttemptSession.Assigned assigned = sitting.assigned();
        return assigned == null ? null : assigned.assignment().value();
    }

    private static @Nullable OffsetDateTime resultsFrom(AttemptSession sitting) {
        AttemptSession.Assigned assigned = sitting.assigned();
        return assigned == null ? null : Timestamps.ofNullable(assigned.resultsFrom());
    }

    private static @Nullable String code(@Nullable QuizCode named) {
        return named == null ? null : named.value();
    }

    /** Reads the columns {@code person_id} and {@code guest}. */
    static Taker taker(ResultSet row) throws SQLException {
        UUID person = row.getObject("person_id", UUID.class);
        return person == null ? new Taker.Guest(row.getString("guest")) : new Taker.Person(new PersonId(person));
    }
}
