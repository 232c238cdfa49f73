package org.quadrivia.live.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadrivia.live.SampleRounds.HOST;
import static org.quadrivia.live.SampleRounds.START;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quadrivia.account.PersonalData;
import org.quadrivia.live.Act;
import org.quadrivia.live.GivenAnswer;
import org.quadrivia.live.LiveMode;
import org.quadrivia.live.PlayerName;
import org.quadrivia.live.PointsRule;
import org.quadrivia.live.Round;
import org.quadrivia.live.RoundSituation;
import org.quadrivia.live.RoundStore;
import org.quadrivia.live.SampleRounds;
import org.quadrivia.storage.OnEachDatabase;
import org.quadrivia.storage.TestDatabase;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnEachDatabase
class JdbcRoundsTest {
    private static final Instant IN_TIME = START.plusSeconds(5);

    private final Map<String, Object> settings;
    private ConfigurableApplicationContext context;
    private RoundStore store;
    private Round round = SampleRounds.of(LiveMode.RACE, PointsRule.SPEED, 20, 2);

    JdbcRoundsTest(TestDatabase database) throws IOException {
        this.settings = database.fresh();
        this.context = TestDatabase.open(settings, "org.quadrivia.live.jdbc");
        this.store = context.getBean(RoundStore.class);
    }

    @BeforeEach
    void lobby() {
        JdbcClient database = context.getBean(JdbcClient.class);
        database.sql("delete from person").update();
        database.sql("""
                        insert into person (id, sign_in_name, name_key, shown_name, role, time_zone, locked, since, stamp)
                        values (?, 'p', 'p', 'P', 'TEACHER', 'UTC', false, current_timestamp, 0)
                        """).param(HOST.value()).update();
        store.add(round, List.of(SampleRounds.question(1, "a"), SampleRounds.question(2, "b")));
        join("Ada", "s1");
        join("Ben", "s2");
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void aRoundGoesOnAfterARestartWhereItWas() {
        act(Act.NEXT);
        answer(1, 1, "a", 900, IN_TIME);
        act(Act.PAUSE);
        RoundSituation before = store.situation(round.id()).orElseThrow();

        context.close();
        context = TestDatabase.open(settings, "org.quadrivia.live.jdbc");
        store = context.getBean(RoundStore.class);

        assertThat(store.situation(round.id())).contains(before);
        assertThat(before.round()).isEqualTo(round);
        assertThat(before.answer(1, 1).orElseThrow().points()).isEqualTo(900);
        assertThat(store.player("s1").orElseThrow().name().value()).isEqualTo("Ada");
        assertThat(store.find(round.code())).contains(round);
        assertThat(store.underWay(HOST)).containsExactly(round);
    }

    @Test
    void theFirstAnswerStaysAndNoneIsStoredAfterTheDeadlineOrTheClose() {
        act(Act.NEXT);

        assertThat(answer(1, 1, "a", 900, IN_TIME).tile()).isEqualTo("a");
        assertThat(answer(1, 1, "b", 0, IN_TIME).tile()).isEqualTo("a");
        assertThat(answer(2, 1, "a", 500, START.plusSeconds(21))).isNull();
        act(Act.NEXT);
        assertThat(answer(2, 1, "a", 900, IN_TIME)).isNull();
        assertThat(store.situation(round.id()).orElseThrow().answers()).hasSize(1);
    }

    @Test
    void ofManyAnswersOfOnePlayerAtOnceOneIsStored() throws Exception {
        act(Act.NEXT);
        AtomicInteger kept = new AtomicInteger();
        try (ExecutorService all = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 8; i++) {
                String tile = i % 2 == 0 ? "a" : "b";
                all.execute(() -> {
                    if (answer(1, 1, tile, 0, IN_TIME) != null) {
                        kept.incrementAndGet();
                    }
                });
            }
            all.shutdown();
            assertThat(all.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(kept).hasValue(8);
        assertThat(store.situation(round.id()).orElseThrow().answers()).hasSize(1);
        assertThat(store.pulses(Set.of(round.id())).get(round.id()).answers()).isEqualTo(1);
    }

    @Test
    void pointsCountOnceTheyAreShownAndNotForASkippedQuestion() {
        act(Act.NEXT);
        answer(1, 1, "a", 900, IN_TIME);
        assertThat(total(1)).isEqualTo(new RoundSituation.Total(0, 0));
        act(Act.NEXT);
        assertThat(total(1)).isEqualTo(new RoundSituation.Total(900, 1));

        act(Act.NEXT);
        answer(1, 2, "b", 800, IN_TIME);
        act(Act.SKIP);

        assertThat(total(1)).isEqualTo(new RoundSituation.Total(900, 1));
        assertThat(store.situation(round.id()).orElseThrow().standings())
                .extracting(RoundSituation.Standing::rank)
                .containsExactly(1, 2);
    }

    @Test
    void namesAreUniqueInTheRoundAndALockedRoundLetsNobodyIn() {
        assertThat(join("ADA", "s3")).isEqualTo(RoundStore.Joined.NAME_TAKEN);
        store.remove(round.id(), 1);
        assertThat(join("Ada", "s4")).isEqualTo(RoundStore.Joined.NAME_TAKEN);
        round = store.find(round.id()).orElseThrow();
        act(Act.LOCK);
        assertThat(join("Cem", "s5")).isEqualTo(RoundStore.Joined.CLOSED);
        act(Act.UNLOCK);
        assertThat(store.join(round.id(), new PlayerName("Cem"), "s6", 2, START))
                .isEqualTo(RoundStore.Joined.FULL);
    }

    @Test
    void aRemovedPlayerCannotAnswerAndIsNotShown() {
        store.remove(round.id(), 1);
        round = store.find(round.id()).orElseThrow();
        act(Act.NEXT);

        assertThat(answer(1, 1, "a", 900, IN_TIME)).isNull();
        assertThat(store.situation(round.id()).orElseThrow().players()).hasSize(1);
        assertThat(store.player("s1").orElseThrow().removed()).isTrue();
    }

    @Test
    void namesGoWithTheRoundAndTheRoundWithItsTeacher() {
        assertThat(store.prune(START)).isEmpty();
        store.endForgotten(START.plusSeconds(1));
        assertThat(store.underWay(HOST)).isEmpty();
        assertThat(store.prune(START.plusSeconds(1))).containsExactly(round.id());
        assertThat(store.player("s1")).isEmpty();

        store.add(round, List.of(SampleRounds.question(1, "a")));
        PersonalData data = context.getBean(PersonalData.class);
        assertThat(data.export(HOST).toString()).contains("title=Rivers");
        data.delete(HOST);
        assertThat(store.find(round.id())).isEmpty();
    }

    private void act(Act act) {
        round = store.change(round.id(), START, now -> now.after(act, START)).orElseThrow();
    }

    private RoundStore.Joined join(String name, String secret) {
        return store.join(round.id(), new PlayerName(name), secret, 100, START);
    }

    private GivenAnswer answer(int player, int place, String tile, int points, Instant at) {
        boolean right = points > 0;
        return store.answer(
                round.id(), new GivenAnswer(player, place, 1, tile, right, points, at, Duration.ofSeconds(5)));
    }

    private RoundSituation.Total total(int player) {
        return store.situation(round.id()).orElseThrow().total(player);
    }
}
