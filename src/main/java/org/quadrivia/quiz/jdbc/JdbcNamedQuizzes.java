package org.quadrivia.quiz.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.PersonalData;
import org.quadrivia.knowledge.KbGone;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.AttemptTerms;
import org.quadrivia.quiz.Mode;
import org.quadrivia.quiz.QuizCode;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.assigned.AssignmentId;
import org.quadrivia.quiz.grading.AnswerJson;
import org.quadrivia.quiz.named.AssignedAttempt;
import org.quadrivia.quiz.named.NamedQuiz;
import org.quadrivia.quiz.named.NamedQuiz.FixedItem;
import org.quadrivia.quiz.named.NamedQuizStore;
import org.quadrivia.quiz.named.QuizPlan;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.Storage;
import org.quadrivia.storage.jdbc.Timestamps;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Stores named quizzes in the tables of {@code V6__named_quizzes.sql}, and reads the attempts at them. If a teacher's account
 * is deleted, the teacher's quizzes stay with the knowledge base.
 */
@Component
@ConditionalOnStorage
final class JdbcNamedQuizzes implements NamedQuizStore, PersonalData {
    private final Storage storage;
    private final JdbcClient database;
    private final AttemptLines lines;

    JdbcNamedQuizzes(Storage storage, JdbcClient database) {
        this.storage = storage;
        this.database = database;
        this.lines = new AttemptLines(database);
    }

    @Override
    public void add(NamedQuiz quiz) {
        storage.write(() -> {
            insert(quiz);
            return true;
        });
    }

    @Override
    public Optional<NamedQuiz> find(QuizCode code) {
        return storage.read(() -> row(code));
    }

    @Override
    public List<NamedQuiz> of(KbId kb) {
        return storage.read(() -> where("kb = ?", kb.value()));
    }

    @Override
    public Optional<NamedQuiz> change(QuizCode code, UnaryOperator<NamedQuiz> step) {
        return storage.write(() -> {
            hold(code);
            Optional<NamedQuiz> before = row(code);
            Optional<NamedQuiz> after = before.map(step);
            after.filter(quiz -> !before.get().equals(quiz)).ifPresent(this::update);
            return after;
        });
    }

    @Override
    public void remove(QuizCode code) {
        storage.write(() -> database.sql("delete from named_quiz where code = ?")
                .param(code.value())
                .update());
    }

    @EventListener
    void gone(KbGone base) {
        storage.write(() -> database.sql("delete from named_quiz where kb = ?")
                .param(base.kb().value())
                .update());
    }

    @Override
    public Map<QuizCode, Integer> counts(KbId kb) {
        Map<QuizCode, Integer> counts = new HashMap<>();
        storage.read(() -> database.sql("""
                        select named, count(*) as times from attempt
                        where named in (select code from named_quiz where kb = ?) group by named
                        """)
                .param(kb.value())
                .query((row, n) -> counts.put(new QuizCode(row.getString("named")), row.getInt("times")))
                .list());
        return Map.copyOf(counts);
    }

    @Override
    public List<AssignedAttempt> attempts(AssignmentId assignment) {
        return storage.read(() -> lines.at(assignment));
    }

    @Override
    public List<AssignedAttempt> attempts(AssignmentId assignment, PersonId person) {
        return storage.read(() -> lines.at(assignment, person));
    }

    @Override
    public List<TakenBy> attempts(QuizCode code) {
        return storage.read(() -> lines.at(code));
    }

    @Override
    public List<Response> responses(QuizCode code) {
        Map<String, Item> asked = asked(code);
        return storage.read(() -> database.sql("""
                        select attempt_question.attempt_id, attempt_question.item_id, attempt_question.digest,
                            answer.form, answer.body, coalesce(answer.is_right, false) as is_right,
                            coalesce(answer.points, case when answer.is_right then 1 else 0 end) as points
                        from attempt_question
                        join attempt on attempt.id = attempt_question.attempt_id
                        left join answer on answer.attempt_id = attempt_question.attempt_id
                            and answer.place = attempt_question.place
                        where attempt.named = ? and attempt.assignment is null
                        order by attempt.started, attempt.id, attempt_question.place
                        """)
                .param(code.value())
                .query((row, n) -> response(row, asked.get(row.getString("digest"))))
                .list());
    }

    @Override
    public Map<String, Item> items(QuizCode code) {
        Map<String, Item> items = new HashMap<>();
        asked(code).values().forEach(item -> items.put(item.id(), item));
        return items;
    }

    private static Response response(ResultSet row, @Nullable Item item) throws SQLException {
        String body = row.getString("body");
        Set<String> chosen = body == null || item == null
                ? Set.of()
                : AnswerLabels.chosen(item, AnswerJson.read(row.getInt("form"), body));
        return new Response(
                new QuizId(row.getString("attempt_id")),
                row.getString("item_id"),
                row.getBoolean("is_right"),
                row.getDouble("points"),
                chosen);
    }

    /** Returns the items that the attempts at a quiz asked, by digest, those asked most recently last. */
    private Map<String, Item> asked(QuizCode code) {
        Map<String, Item> items = new LinkedHashMap<>();
        storage.read(() -> database.sql("""
                        select asked.digest, asked.form, asked.body from asked join (
                            select attempt_question.digest, max(attempt.started) as lately
                            from attempt_question join attempt on attempt.id = attempt_question.attempt_id
                            where attempt.named = ? and attempt.assignment is null group by attempt_question.digest
                        ) used on used.digest = asked.digest
                        order by used.lately
                        """)
                .param(code.value())
                .query((row, n) -> items.put(
                        row.getString("digest"),
                        QuestionJson.read(row.getInt("form"), row.getString("body"))
                                .item()))
                .list());
        return items;
    }

    @Override
    public String section() {
        return "namedquizzes";
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        return storage.read(() -> Map.of(
                "quizzes",
                where("owner_id = ?", person.value()).stream()
                        .map(JdbcNamedQuizzes::exported)
                        .toList()));
    }

    @Override
    public void delete(PersonId person) {
        storage.write(() -> database.sql("update named_quiz set owner_id = null where owner_id = ?")
                .param(person.value())
                .update());
    }

    private static Map<String, Object> exported(NamedQuiz quiz) {
        return Map.of(
                "code", quiz.code().value(),
                "knowledgeBase", quiz.kb().value(),
                "title", quiz.plan().title(),
                "description", quiz.plan().description(),
                "state", quiz.state().name(),
                "at", quiz.made().toString());
    }

    private Optional<NamedQuiz> row(QuizCode code) {
        return where("code = ?", code.value()).stream().findFirst();
    }

    /** Returns the matching quizzes, newest first. */
    private List<NamedQuiz> where(String condition, Object value) {
        return database.sql("select * from named_quiz where " + condition + " order by made desc, code")
                .param(value)
                .query((row, n) -> quiz(row))
                .list();
    }

    /** Locks a quiz against changes by others until the end of the transaction. */
    private void hold(QuizCode code) {
        database.sql("select code from named_quiz where code = ? for update")
                .param(code.value())
                .query((row, n) -> row.getString("code"))
                .list();
    }

    private void insert(NamedQuiz quiz) {
        database.sql("""
                        insert into named_quiz
                            (kb, owner_id, title, description, form, composition, questions, fixed, mode, limit_s, state, made,
                             code)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """).params(values(quiz)).update();
        insertItems(quiz);
    }

    private void update(NamedQuiz quiz) {
        database.sql("""
                        update named_quiz set kb = ?, owner_id = ?, title = ?, description = ?, form = ?, composition = ?,
                            questions = ?, fixed = ?, mode = ?, limit_s = ?, state = ?, made = ?
                        where code = ?
                        """).params(values(quiz)).update();
        database.sql("delete from named_quiz_item where code = ?")
                .param(quiz.code().value())
                .update();
        insertItems(quiz);
    }

    private void insertItems(NamedQuiz quiz) {
        int place = 0;
        for (FixedItem item : quiz.items()) {
            place++;
            database.sql("insert into named_quiz_item (code, place, item_id, stem) values (?, ?, ?, ?)")
                    .params(quiz.code().value(), place, item.id(), item.stem())
                    .update();
        }
    }

    private static List<@Nullable Object> values(NamedQuiz quiz) {
        QuizPlan plan = quiz.plan();
        Duration limit = plan.terms().limit();
        return Arrays.asList(
                quiz.kb().value(),
                quiz.owner().map(PersonId::value).orElse(null),
                plan.title(),
                plan.description(),
                CompositionJson.FORMAT,
                CompositionJson.write(plan.composition()),
                plan.length(),
                plan.fixed(),
                plan.terms().mode().name(),
                limit == null ? null : (int) limit.toSeconds(),
                quiz.state().name(),
                Timestamps.of(quiz.made()),
                quiz.code().value());
    }

    private NamedQuiz quiz(ResultSet row) throws SQLException {
        QuizCode code = new QuizCode(row.getString("code"));
        return new NamedQuiz(
                code,
                new KbId(row.getString("kb")),
                Optional.ofNullable(row.getObject("owner_id", UUID.class)).map(PersonId::new),
                plan(row),
                NamedQuiz.State.valueOf(row.getString("state")),
                fixedItems(code),
                Timestamps.read(row, "made"));
    }

    private static QuizPlan plan(ResultSet row) throws SQLException {
        Integer limit = row.getObject("limit_s", Integer.class);
        return new QuizPlan(
                row.getString("title"),
                row.getString("description"),
                CompositionJson.read(row.getInt("form"), row.getString("composition")),
                row.getInt("questions"),
                row.getBoolean("fixed"),
                new AttemptTerms(
                        Mode.valueOf(row.getString("mode")), limit == null ? null : Duration.ofSeconds(limit)));
    }

    private List<FixedItem> fixedItems(QuizCode code) {
        return database.sql("select item_id, stem from named_quiz_item where code = ? order by place")
                .param(code.value())
                .query((row, n) -> new FixedItem(row.getString("item_id"), row.getString("stem")))
                .list();
    }
}
