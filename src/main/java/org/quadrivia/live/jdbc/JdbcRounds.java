package org.quadrivia.live.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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
import org.quadrivia.live.GivenAnswer;
import org.quadrivia.live.LiveMode;
import org.quadrivia.live.Phase;
import org.quadrivia.live.Player;
import org.quadrivia.live.PlayerName;
import org.quadrivia.live.PointsRule;
import org.quadrivia.live.Round;
import org.quadrivia.live.RoundCode;
import org.quadrivia.live.RoundId;
import org.quadrivia.live.RoundPlan;
import org.quadrivia.live.RoundSituation;
import org.quadrivia.live.RoundStore;
import org.quadrivia.live.TileQuestion;
import org.quadrivia.quiz.QuizCode;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.Storage;
import org.quadrivia.storage.jdbc.Timestamps;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Stores live rounds in the tables of {@code V21__live_rounds.sql}. They go with the account of the teacher.
 *
 * <p>Long because a round, its players and its answers are read and changed under one lock.
 */
@Component
@ConditionalOnStorage
final class JdbcRounds implements RoundStore, PersonalData {
    private final Storage storage;
    private final JdbcClient database;

    JdbcRounds(Storage storage, JdbcClient database) {
        this.storage = storage;
        this.database = database;
    }

    @Override
    public void add(Round round, List<TileQuestion> questions) {
        storage.write(() -> {
            database.sql("""
                            insert into live_round (quiz, kb, host_id, title, mode, points, ranks, limit_ms, phase, place, vote,
                                opened, deadline, left_ms, paused, locked, version, touched, made, code, id)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(values(
                            round,
                            round.made(),
                            Timestamps.of(round.made()),
                            round.code().value(),
                            round.id().value()))
                    .update();
            int place = 0;
            for (TileQuestion question : questions) {
                place++;
                database.sql("insert into live_question (round_id, place, skipped, form, body) values (?, ?, ?, ?, ?)")
                        .params(
                                round.id().value(),
                                place,
                                false,
                                TileQuestionJson.FORM,
                                TileQuestionJson.write(question))
                        .update();
            }
            return true;
        });
    }

    @Override
    public Optional<Round> find(RoundId id) {
        return storage.read(() -> where("id = ?", id.value()).stream().findFirst());
    }

    @Override
    public Optional<Round> find(RoundCode code) {
        return storage.read(() -> where("code = ?", code.value()).stream().findFirst());
    }

    @Override
    public List<Round> underWay(PersonId host) {
        return storage.read(() -> where("phase <> 'ENDED' and host_id = ?", host.value()));
    }

    @Override
    public Optional<Round> change(RoundId id, Instant now, UnaryOperator<Round> change) {
        return storage.write(() -> {
            hold(id);
            Optional<Round> before = where("id = ?", id.value()).stream().findFirst();
            Optional<Round> after = before.map(change);
            after.filter(round -> !round.equals(before.get())).ifPresent(round -> update(round, now));
            return after;
        });
    }

    private void update(Round round, Instant now) {
        database.sql("""
                        update live_round set quiz = ?, kb = ?, host_id = ?, title = ?, mode = ?, points = ?, ranks = ?,
                            limit_ms = ?, phase = ?, place = ?, vote = ?, opened = ?, deadline = ?, left_ms = ?, paused = ?,
                            locked = ?, version = ?, touched = ?
                        where id = ?
                        """).params(values(round, now, round.id().value())).update();
        for (int place : round.skipped()) {
            database.sql("update live_question set skipped = true where round_id = ? and place = ?")
                    .params(round.id().value(), place)
                    .update();
        }
    }

    @Override
    public List<TileQuestion> questions(RoundId id) {
        return storage.read(() -> database.sql("select form, body from live_question where round_id = ? order by place")
                .param(id.value())
                .query((row, n) -> TileQuestionJson.read(row.getInt("form"), row.getString("body")))
                .list());
    }

    @Override
    public Joined join(RoundId id, PlayerName name, String secret, int most, Instant now) {
        return storage.write(() -> {
            hold(id);
            Optional<Round> round = where("id = ?", id.value()).stream().findFirst();
            if (round.filter(open -> !open.locked() && open.phase() != Phase.ENDED)
                    .isEmpty()) {
                return Joined.CLOSED;
            }
            int last = number("select coalesce(max(player), 0) from live_player where round_id = ?", id.value());
            if (last >= most) {
                return Joined.FULL;
            }
            int same = number(
                    "select count(*) from live_player where round_id = ? and looks = ?", id.value(), name.look());
            if (same > 0) {
                return Joined.NAME_TAKEN;
            }
            database.sql("""
                            insert into live_player (round_id, player, name, looks, secret, removed, joined)
                            values (?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(id.value(), last + 1, name.value(), name.look(), secret, false, Timestamps.of(now))
                    .update();
            return Joined.JOINED;
        });
    }

    @Override
    public Optional<Player> player(String secret) {
        return storage.read(() -> database
                .sql("select round_id, player, name, removed from live_player where secret = ?")
                .param(secret)
                .query((row, n) -> player(row))
                .list()
                .stream()
                .findFirst());
    }

    @Override
    public void remove(RoundId id, int player) {
        storage.write(() -> {
            hold(id);
            int changed = database.sql(
                            "update live_player set removed = true where round_id = ? and player = ? and not removed")
                    .params(id.value(), player)
                    .update();
            return changed == 0
                    ? 0
                    : database.sql("update live_round set version = version + 1 where id = ?")
                            .param(id.value())
                            .update();
        });
    }

    /** The condition on the round is part of the statement, so that no answer slips in after a question was closed. */
    @Override
    public @Nullable GivenAnswer answer(RoundId id, GivenAnswer answer) {
        try {
            storage.write(() -> database.sql("""
                            insert into live_answer (round_id, player, place, vote, tile, correct, points, given, took_ms)
                            select p.round_id, p.player, r.place, r.vote, cast(? as varchar(16)), cast(? as boolean),
                                cast(? as smallint), cast(? as timestamp with time zone), cast(? as integer)
                            from live_round r join live_player p on p.round_id = r.id
                            where r.id = ? and p.player = ? and not p.removed and r.phase = 'OPEN' and r.place = ?
                                and r.vote = ? and (r.deadline is null or r.deadline >= ?)
                                and not exists (select 1 from live_answer a where a.round_id = r.id and a.player = p.player
                                    and a.place = r.place and a.vote = r.vote)
                            """)
                    .params(
                            answer.tile(),
                            answer.right(),
                            answer.points(),
                            Timestamps.of(answer.at()),
                            Math.toIntExact(answer.took().toMillis()),
                            id.value(),
                            answer.player(),
                            answer.place(),
                            answer.vote(),
                            Timestamps.of(answer.at()))
                    .update());
        } catch (DuplicateKeyException atTheSameTime) {
            // The other answer of the same player was first
        }
        return storage.read(() -> answers(
                        "round_id = ? and place = ? and vote = ? and player = ?",
                        id.value(),
                        answer.place(),
                        answer.vote(),
                        answer.player())
                .stream()
                .findFirst()
                .orElse(null));
    }

    @Override
    public Map<RoundId, Pulse> pulses(Collection<RoundId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return storage.read(() -> {
            Map<RoundId, Pulse> pulses = new HashMap<>();
            for (RoundId id : ids) {
                where("id = ?", id.value()).stream().findFirst().ifPresent(round -> pulses.put(id, pulse(round)));
            }
            return pulses;
        });
    }

    private Pulse pulse(Round round) {
        UUID id = round.id().value();
        int players = number("select count(*) from live_player where round_id = ? and not removed", id);
        int answers = number("""
                select count(*) from live_answer a join live_player p on p.round_id = a.round_id and p.player = a.player
                where a.round_id = ? and a.place = ? and a.vote = ? and not p.removed
                """, id, round.place(), round.vote());
        return new Pulse(round, players, answers);
    }

    @Override
    public Optional<RoundSituation> situation(RoundId id) {
        return storage.read(
                () -> where("id = ?", id.value()).stream().findFirst().map(this::situation));
    }

    private RoundSituation situation(Round round) {
        UUID id = round.id().value();
        Optional<TileQuestion> question = database
                .sql("select form, body from live_question where round_id = ? and place = ?")
                .params(id, round.place())
                .query((row, n) -> TileQuestionJson.read(row.getInt("form"), row.getString("body")))
                .list()
                .stream()
                .findFirst();
        List<Player> players =
                database.sql("""
                        select round_id, player, name, removed from live_player where round_id = ? and not removed
                        order by player
                        """).param(id).query((row, n) -> player(row)).list();
        Set<Integer> here = new HashSet<>();
        players.forEach(player -> here.add(player.number()));
        List<GivenAnswer> answers = answers("round_id = ? and place = ?", id, round.place()).stream()
                .filter(answer -> here.contains(answer.player()))
                .toList();
        return new RoundSituation(round, question, players, answers, totals(round));
    }

    private Map<Integer, RoundSituation.Total> totals(Round round) {
        Map<Integer, RoundSituation.Total> totals = new HashMap<>();
        database.sql("""
                        select a.player, sum(a.points) as points, sum(case when a.correct then 1 else 0 end) as hits
                        from live_answer a join live_question q on q.round_id = a.round_id and q.place = a.place
                        where a.round_id = ? and a.place <= ? and a.vote = ? and not q.skipped
                        group by a.player
                        """)
                .params(
                        round.id().value(),
                        round.lastShown(),
                        round.plan().mode().votes())
                .query((row, n) -> totals.put(
                        row.getInt("player"), new RoundSituation.Total(row.getInt("points"), row.getInt("hits"))))
                .list();
        return totals;
    }

    @Override
    public Set<RoundId> prune(Instant before) {
        return storage.write(() -> {
            List<Round> old = where("made < ?", Timestamps.of(before));
            Set<RoundId> gone = new HashSet<>();
            for (Round round : old) {
                database.sql("delete from live_round where id = ?")
                        .param(round.id().value())
                        .update();
                gone.add(round.id());
            }
            return gone;
        });
    }

    @Override
    public void endForgotten(Instant untouchedSince) {
        storage.write(
                () -> database.sql("""
                        update live_round set phase = 'ENDED', deadline = null, left_ms = null, paused = null,
                            version = version + 1
                        where phase <> 'ENDED' and touched < ?
                        """).param(Timestamps.of(untouchedSince)).update());
    }

    @EventListener
    void gone(KbGone base) {
        storage.write(() -> database.sql("delete from live_round where kb = ?")
                .param(base.kb().value())
                .update());
    }

    @Override
    public String section() {
        return "liverounds";
    }

    /** Exports what the teacher did. The names of players are not data about the teacher. */
    @Override
    public Map<String, Object> export(PersonId person) {
        return storage.read(() -> Map.of(
                "rounds",
                where("host_id = ?", person.value()).stream()
                        .map(round -> Map.<String, Object>of(
                                "title", round.title(),
                                "knowledgeBase", round.kb().value(),
                                "questions", round.size(),
                                "at", round.made().toString()))
                        .toList()));
    }

    @Override
    public void delete(PersonId person) {
        storage.write(() -> database.sql("delete from live_round where host_id = ?")
                .param(person.value())
                .update());
    }

    /** Locks a round against changes by others until the end of the transaction. */
    private void hold(RoundId id) {
        database.sql("select id from live_round where id = ? for update")
                .param(id.value())
                .query((row, n) -> row.getString("id"))
                .list();
    }

    private int number(String sql, Object... params) {
        return database.sql(sql).params(params).query((row, n) -> row.getInt(1)).single();
    }

    private static List<@Nullable Object> values(Round round, Instant touched, Object... more) {
        RoundPlan plan = round.plan();
        List<@Nullable Object> values = new ArrayList<>(Arrays.asList(
                round.quiz().value(),
                round.kb().value(),
                round.host().value(),
                round.title(),
                plan.mode().name(),
                plan.points().name(),
                plan.ranks(),
                millis(plan.limit()),
                round.phase().name(),
                round.place(),
                round.vote(),
                Timestamps.ofNullable(round.opened()),
                Timestamps.ofNullable(round.deadline()),
                millis(round.left()),
                Timestamps.ofNullable(round.paused()),
                round.locked(),
                round.version(),
                Timestamps.of(touched)));
        values.addAll(Arrays.asList(more));
        return values;
    }

    private static @Nullable Integer millis(@Nullable Duration duration) {
        return duration == null ? null : Math.toIntExact(duration.toMillis());
    }

    private static @Nullable Duration duration(ResultSet row, String column) throws SQLException {
        Integer millis = row.getObject(column, Integer.class);
        return millis == null ? null : Duration.ofMillis(millis);
    }

    /** Returns the matching rounds, newest first. */
    private List<Round> where(String condition, Object value) {
        return database.sql("""
                        select r.*, (select count(*) from live_question q where q.round_id = r.id) as size
                        from live_round r where %s order by r.made desc, r.id
                        """.formatted(condition))
                .param(value)
                .query((row, n) -> round(row))
                .list();
    }

    private Round round(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Round(
                new RoundId(id),
                new RoundCode(row.getString("code")),
                new QuizCode(row.getString("quiz")),
                new KbId(row.getString("kb")),
                new PersonId(row.getObject("host_id", UUID.class)),
                row.getString("title"),
                new RoundPlan(
                        LiveMode.valueOf(row.getString("mode")),
                        PointsRule.valueOf(row.getString("points")),
                        row.getBoolean("ranks"),
                        duration(row, "limit_ms")),
                row.getInt("size"),
                Phase.valueOf(row.getString("phase")),
                row.getInt("place"),
                row.getInt("vote"),
                Timestamps.readNullable(row, "opened"),
                Timestamps.readNullable(row, "deadline"),
                duration(row, "left_ms"),
                Timestamps.readNullable(row, "paused"),
                row.getBoolean("locked"),
                skipped(id),
                row.getLong("version"),
                Timestamps.read(row, "made"));
    }

    private Set<Integer> skipped(UUID id) {
        return new HashSet<>(database.sql("select place from live_question where round_id = ? and skipped")
                .param(id)
                .query((row, n) -> row.getInt("place"))
                .list());
    }

    private List<GivenAnswer> answers(String condition, Object... params) {
        return database.sql("""
                        select player, place, vote, tile, correct, points, given, took_ms from live_answer where %s order by given
                        """.formatted(condition))
                .params(params)
                .query((row, n) -> new GivenAnswer(
                        row.getInt("player"),
                        row.getInt("place"),
                        row.getInt("vote"),
                        row.getString("tile"),
                        row.getBoolean("correct"),
                        row.getInt("points"),
                        Timestamps.read(row, "given"),
                        Duration.ofMillis(row.getInt("took_ms"))))
                .list();
    }

    private static Player player(ResultSet row) throws SQLException {
        return new Player(
                new RoundId(row.getObject("round_id", UUID.class)),
                row.getInt("player"),
                new PlayerName(row.getString("name")),
                row.getBoolean("removed"));
    }
}
