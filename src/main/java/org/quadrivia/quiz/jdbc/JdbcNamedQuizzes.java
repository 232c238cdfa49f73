package org.quadrivia.quiz.jdbc;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.KbGone;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.QuizCode;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.named.NamedQuiz;
import org.quadrivia.quiz.named.NamedQuizStore;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.Storage;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores named quizzes in the tables of {@code V6__named_quizzes.sql}, and reads the attempts at them. */
@Component
@ConditionalOnStorage
final class JdbcNamedQuizzes implements NamedQuizStore {
    private final Storage storage;
    private final JdbcClient database;
    private final NamedQuizRows rows;
    private final AttemptLines lines;

    JdbcNamedQuizzes(Storage storage, JdbcClient database) {
        this.storage = storage;
        this.database = database;
        this.rows = new NamedQuizRows(database);
        this.lines = new AttemptLines(database);
    }

    @Override
    public void add(NamedQuiz quiz) {
        storage.write(() -> {
            rows.insert(quiz);
            return true;
        });
    }

    @Override
    public Optional<NamedQuiz> find(QuizCode code) {
        return storage.read(() -> rows.find(code));
    }

    @Override
    public List<NamedQuiz> of(KbId kb) {
        return storage.read(() -> rows.where("kb = ?", kb.value()));
    }

    @Override
    public List<NamedQuiz> of(PersonId owner) {
        return storage.read(() -> rows.where("owner_id = ?", owner.value()));
    }

    @Override
    public Optional<NamedQuiz> change(QuizCode code, UnaryOperator<NamedQuiz> step) {
        return storage.write(() -> {
            rows.hold(code);
            Optional<NamedQuiz> before = rows.find(code);
            Optional<NamedQuiz> after = before.map(step);
            after.filter(quiz -> !before.get().equals(quiz)).ifPresent(rows::update);
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
    public void forget(PersonId owner) {
        storage.write(() -> database.sql("update named_quiz set owner_id = null where owner_id = ?")
                .param(owner.value())
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
    public List<TakenBy> attempts(QuizCode code) {
        return storage.read(() -> lines.at(code));
    }

    @Override
    public List<Response> responses(QuizCode code) {
        return storage.read(() -> database.sql("""
                        select attempt_question.attempt_id, attempt_question.item_id, answer.is_right
                        from attempt_question
                        join attempt on attempt.id = attempt_question.attempt_id
                        left join answer on answer.attempt_id = attempt_question.attempt_id
                            and answer.place = attempt_question.place
                        where attempt.named = ?
                        order by attempt.started, attempt.id, attempt_question.place
                        """)
                .param(code.value())
                .query((row, n) -> new Response(
                        new QuizId(row.getString("attempt_id")), row.getString("item_id"), row.getBoolean("is_right")))
                .list());
    }

    @Override
    public Map<String, Item> items(QuizCode code) {
        Map<String, Item> items = new HashMap<>();
        storage.read(() -> database.sql("""
                        select asked.form, asked.body from asked join (
                            select attempt_question.digest, max(attempt.started) as lately
                            from attempt_question join attempt on attempt.id = attempt_question.attempt_id
                            where attempt.named = ? group by attempt_question.digest
                        ) used on used.digest = asked.digest
                        order by used.lately
                        """)
                        .param(code.value())
                        .query((row, n) -> QuestionJson.read(row.getInt("form"), row.getString("body"))
                                .item())
                        .list())
                .forEach(item -> items.put(item.id(), item));
        return items;
    }
}
