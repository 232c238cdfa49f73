package org.quadrivia.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadrivia.live.SampleRounds.HOST;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quadrivia.account.Person;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.Role;
import org.quadrivia.account.ShownName;
import org.quadrivia.account.SignInName;
import org.quadrivia.storage.TestDatabase;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may do what in a round. */
class LiveRoundsTest {
    private static final PersonId ANOTHER = new PersonId(new UUID(8, 8));
    private static final Person TEACHER = new Person(
            HOST,
            SignInName.of("teacher").orElseThrow(),
            new ShownName("Ms Rao"),
            Role.TEACHER,
            ZoneId.of("UTC"),
            false,
            Instant.EPOCH);

    private final Round round = SampleRounds.of(LiveMode.RACE, PointsRule.RIGHT, 20, 1);
    private final Clock clock = Clock.fixed(SampleRounds.START, ZoneOffset.UTC);
    private ConfigurableApplicationContext context;
    private LiveRounds rounds;

    @BeforeEach
    void open() throws IOException {
        context = TestDatabase.h2().open("org.quadrivia.live.jdbc");
        context.getBean(JdbcClient.class).sql("""
                        insert into person (id, sign_in_name, name_key, shown_name, role, time_zone, locked, since, stamp)
                        values (?, 'p', 'p', 'P', 'TEACHER', 'UTC', false, current_timestamp, 0)
                        """).param(HOST.value()).update();
        RoundStore store = context.getBean(RoundStore.class);
        store.add(round, List.of(SampleRounds.question(1, "a")));
        rounds = new LiveRounds(store, null, id -> Optional.of(TEACHER), event -> {}, clock);
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void onlyWhoStartedARoundControlsIt() {
        assertThat(rounds.act(round.id(), ANOTHER, Act.NEXT, 1)).isEmpty();
        assertThat(rounds.remove(round.id(), ANOTHER, 1)).isFalse();
        assertThat(rounds.controlled(round.id(), ANOTHER)).isEmpty();
        assertThat(rounds.controlled(round.id(), HOST)).contains(round);
    }

    @Test
    void pressingTwiceGoesOnOnce() {
        rounds.act(round.id(), HOST, Act.NEXT, 1);

        assertThat(rounds.act(round.id(), HOST, Act.NEXT, 1).orElseThrow().phase())
                .isEqualTo(Phase.OPEN);
    }

    @Test
    void aPlayerWithTheCodeJoinsAndAnswersOnce() {
        Player ada = rounds.player(join(round.code().value().toLowerCase(Locale.ROOT), "Ada"))
                .orElseThrow();
        assertThat(rounds.answer(ada, 1, 1, "a")).isEqualTo(new AnswerReply.Late());
        rounds.act(round.id(), HOST, Act.NEXT, 1);

        assertThat(rounds.answer(ada, 1, 1, "x")).isEqualTo(new AnswerReply.NoSuchTile());
        assertThat(rounds.answer(ada, 1, 1, "a")).isEqualTo(new AnswerReply.Kept("a"));
        assertThat(rounds.answer(ada, 1, 1, "b")).isEqualTo(new AnswerReply.Kept("a"));
        assertThat(rounds.answer(ada, 2, 1, "a")).isEqualTo(new AnswerReply.Late());
        assertThat(rounds.player("another secret")).isEmpty();
    }

    @Test
    void nobodyJoinsUnderTheTeachersName() {
        assertThat(rounds.join(round.code().value(), "MS RAO", "n"))
                .isEqualTo(new JoinOutcome.Refused(JoinOutcome.Fault.NAME_TAKEN));
        assertThat(rounds.join(round.code().value(), "a\u202Eb", "n"))
                .isEqualTo(new JoinOutcome.Refused(JoinOutcome.Fault.NAME));
    }

    @Test
    void whoTriesCodesIsSlowedDownAndNobodyElse() {
        for (int i = 0; i < CodeThrottle.WRONG_AT_ONCE; i++) {
            rounds.join(RoundCode.random().value(), "Eve", "her network");
        }

        JoinOutcome slow = new JoinOutcome.Refused(JoinOutcome.Fault.SLOW_DOWN);
        assertThat(rounds.join(round.code().value(), "Eve", "her network")).isEqualTo(slow);
        assertThat(rounds.join(round.code().value(), "Ada", "another network")).isInstanceOf(JoinOutcome.Joined.class);
    }

    private String join(String code, String name) {
        return ((JoinOutcome.Joined) rounds.join(code, name, "n")).secret();
    }
}
