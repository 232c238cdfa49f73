package org.quadrivia.study.jdbc;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.jdbc.Timestamps;
import org.quadrivia.study.Confusion;
import org.quadrivia.study.FactMemory;
import org.quadrivia.study.Memories;
import org.quadrivia.study.Review;
import org.quadrivia.study.StudySettings;
import org.quadrivia.study.scheduling.Memory;
import org.quadrivia.study.scheduling.Rating;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores memories in the database. */
@Component
@ConditionalOnStorage
final class JdbcMemories implements Memories {
    private static final int FACTS_AT_ONCE = 1_000;
    private static final String OF_BASE = "select * from memory where person_id = ? and kb = ? order by fact";

    private final JdbcClient database;

    JdbcMemories(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean hold(PersonId person) {
        return database.sql("select id from person where id = ? for update")
                .param(person.value())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    @Override
    public List<FactMemory> of(PersonId person, KbId kb, Collection<FactId> facts) {
        return database.sql("select * from memory where person_id = :person and kb = :kb and fact in (:facts)")
                .param("person", person.value())
                .param("kb", kb.value())
                .param("facts", facts.stream().map(FactId::hex).toList())
                .query(RowMappers::remembered)
                .list();
    }

    @Override
    public List<FactMemory> of(PersonId person, KbId kb) {
        return database.sql(OF_BASE)
                .params(person.value(), kb.value())
                .query(RowMappers::remembered)
                .list();
    }

    @Override
    public List<KbId> studied(PersonId person) {
        return database.sql("select distinct kb from memory where person_id = ? order by kb")
                .param(person.value())
                .query((row, number) -> new KbId(row.getString("kb")))
                .list();
    }

    @Override
    public Map<KbId, Set<FactId>> rememberedByAnybody(Collection<FactId> facts) {
        List<String> wanted = facts.stream().map(FactId::hex).distinct().toList();
        Map<KbId, Set<FactId>> found = new HashMap<>();
        for (int from = 0; from < wanted.size(); from += FACTS_AT_ONCE) {
            database.sql("select distinct kb, fact from memory where fact in (:facts)")
                    .param("facts", wanted.subList(from, Math.min(wanted.size(), from + FACTS_AT_ONCE)))
                    .query(row -> {
                        found.computeIfAbsent(new KbId(row.getString("kb")), kb -> new HashSet<>())
                                .add(new FactId(row.getString("fact")));
                    });
        }
        return found;
    }

    @Override
    public void keep(PersonId person, FactMemory remembered) {
        int changed = database.sql("""
                        update memory set state = ?, step = ?, stability = ?, difficulty = ?, reviewed = ?, due = ?,
                            lapses = ?, algorithm = ?, times = ?, right_run = ?, first_seen = ?, form = ?, item_id = ?,
                            words = ?
                        where person_id = ? and kb = ? and fact = ?
                        """).params(values(person, remembered)).update();
        if (changed == 0) {
            database.sql("""
                            insert into memory (state, step, stability, difficulty, reviewed, due, lapses, algorithm,
                                times, right_run, first_seen, form, item_id, words, person_id, kb, fact)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                            """).params(values(person, remembered)).update();
        }
    }

    @Override
    public int move(KbId kb, FactId former, FactId now) {
        database.sql("""
                        update confusion set fact = :now where kb = :kb and fact = :former
                            and person_id not in (select person_id from memory where kb = :kb and fact = :now)
                            and person_id not in (select person_id from confusion where kb = :kb and fact = :now)
                        """)
                .param("kb", kb.value())
                .param("former", former.hex())
                .param("now", now.hex())
                .update();
        return database.sql("""
                        update memory set fact = :now where kb = :kb and fact = :former
                            and person_id not in (select person_id from memory where kb = :kb and fact = :now)
                        """)
                .param("kb", kb.value())
                .param("former", former.hex())
                .param("now", now.hex())
                .update();
    }

    private static List<Object> values(PersonId person, FactMemory remembered) {
        Memory memory = remembered.memory();
        return List.of(
                memory.state().name(),
                memory.step(),
                memory.stability(),
                memory.difficulty(),
                Timestamps.of(memory.reviewed()),
                Timestamps.of(memory.due()),
                memory.lapses(),
                memory.algorithm(),
                remembered.times(),
                remembered.rightRun(),
                Timestamps.of(remembered.since()),
                remembered.form(),
                remembered.item(),
                remembered.words(),
                person.value(),
                remembered.kb().value(),
                remembered.fact().hex());
    }

    @Override
    public void log(PersonId person, Review review) {
        database.sql("""
                        insert into review (person_id, attempt_id, place, fact, kb, item_id, form, rating, reviewed,
                            took_ms, hinted, self_rated, expected, state_before, stability_before, difficulty_before,
                            reviewed_before, state_after, stability_after, difficulty_after, due_after)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """).params(values(person, review)).update();
    }

    private static List<@Nullable Object> values(PersonId person, Review review) {
        Memory before = review.before();
        return Arrays.asList(
                person.value(),
                review.attempt().value(),
                review.place(),
                review.fact().hex(),
                review.kb().value(),
                review.item(),
                review.form(),
                review.rating().name(),
                Timestamps.of(review.at()),
                (int) review.took().toMillis(),
                review.hinted(),
                review.selfRated(),
                review.expected(),
                before == null ? null : before.state().name(),
                before == null ? null : before.stability(),
                before == null ? null : before.difficulty(),
                before == null ? null : Timestamps.of(before.reviewed()),
                review.after().state().name(),
                review.after().stability(),
                review.after().difficulty(),
                Timestamps.of(review.after().due()));
    }

    @Override
    public boolean isLogged(PersonId person, QuizId attempt, int place) {
        return database.sql("select count(*) from review where person_id = ? and attempt_id = ? and place = ?")
                        .params(person.value(), attempt.value(), place)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    public List<Review> log(PersonId person, Optional<KbId> kb, Instant from) {
        return database
                .sql("select * from review where person_id = ? and reviewed >= ? order by reviewed, place, fact")
                .params(person.value(), Timestamps.of(from))
                .query(RowMappers::review)
                .stream()
                .filter(review -> kb.isEmpty() || review.kb().equals(kb.get()))
                .toList();
    }

    @Override
    public Set<FactId> recalled(PersonId person, KbId kb) {
        return database.sql("""
                        select distinct fact from review
                        where person_id = ? and kb = ? and rating <> ? and not self_rated
                        """)
                .params(person.value(), kb.value(), Rating.AGAIN.name())
                .query((row, number) -> new FactId(row.getString("fact")))
                .set();
    }

    @Override
    public Set<FactId> selfRated(PersonId person, KbId kb) {
        return database.sql("select distinct fact from review where person_id = ? and kb = ? and self_rated")
                .params(person.value(), kb.value())
                .query((row, number) -> new FactId(row.getString("fact")))
                .set();
    }

    @Override
    public void confused(PersonId person, Confusion confusion) {
        int changed = database.sql("""
                        update confusion set times = times + 1, wrong_label = ?, right_value = ?, right_label = ?,
                            last_time = ?
                        where person_id = ? and kb = ? and fact = ? and wrong_value = ?
                        """).params(values(person, confusion)).update();
        if (changed == 0) {
            database.sql("""
                            insert into confusion (wrong_label, right_value, right_label, last_time, person_id, kb, fact,
                                wrong_value, times)
                            values (?, ?, ?, ?, ?, ?, ?, ?, 1)
                            """).params(values(person, confusion)).update();
        }
    }

    private static List<Object> values(PersonId person, Confusion confusion) {
        return List.of(
                confusion.wrong().label(),
                confusion.right().value(),
                confusion.right().label(),
                Timestamps.of(confusion.last()),
                person.value(),
                confusion.kb().value(),
                confusion.fact().hex(),
                confusion.wrong().value());
    }

    @Override
    public List<Confusion> confusions(PersonId person, KbId kb) {
        return database.sql("select * from confusion where person_id = ? and kb = ? order by last_time desc, fact")
                .params(person.value(), kb.value())
                .query(RowMappers::confusion)
                .list();
    }

    @Override
    public Optional<StudySettings> settings(PersonId person) {
        return database.sql("select * from study_setting where person_id = ?")
                .param(person.value())
                .query(RowMappers::settings)
                .optional();
    }

    @Override
    public void setSettings(PersonId person, StudySettings settings) {
        database.sql("delete from study_setting where person_id = ?")
                .param(person.value())
                .update();
        database.sql(
                        "insert into study_setting (person_id, new_a_day, reviews_a_day, retention, goal) values (?, ?, ?, ?, ?)")
                .params(
                        person.value(),
                        settings.newADay(),
                        settings.reviewsADay(),
                        settings.retention().value(),
                        settings.goal())
                .update();
    }

    @Override
    public void delete(PersonId person) {
        for (String table : List.of("memory", "review", "confusion", "study_setting")) {
            database.sql("delete from " + table + " where person_id = ?")
                    .param(person.value())
                    .update();
        }
    }
}
