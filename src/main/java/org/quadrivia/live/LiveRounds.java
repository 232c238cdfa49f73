package org.quadrivia.live;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.TimeMeter;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.quadrivia.Caches;
import org.quadrivia.account.Person;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.Secrets;
import org.quadrivia.account.selfservice.AccountService;
import org.quadrivia.quiz.named.NamedQuiz;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Runs live rounds. All of their state is in the database, so that a round goes on after a restart where it was, and on whichever
 * server a phone or the teacher calls. Thread-safe.
 */
@Service
@ConditionalOnStorage
public class LiveRounds {
    /** The most players of a round, with removed ones. */
    public static final int MAX_PLAYERS = 500;

    private static final int MAX_CACHED = 200;
    private static final Duration CACHED = Duration.ofHours(1);

    private final RoundStore store;
    private final TileQuestions tiles;
    private final Function<PersonId, Optional<Person>> accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final CodeThrottle throttle = new CodeThrottle(TimeMeter.SYSTEM_MILLISECONDS);
    private final LoadingCache<RoundId, List<TileQuestion>> questions;

    @Autowired
    LiveRounds(
            RoundStore store,
            TileQuestions tiles,
            AccountService accounts,
            ApplicationEventPublisher events,
            Clock clock) {
        this(store, tiles, accounts::find, events, clock);
    }

    /** @param accounts finds the account of a teacher, whose name nobody else may use */
    LiveRounds(
            RoundStore store,
            TileQuestions tiles,
            Function<PersonId, Optional<Person>> accounts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.tiles = tiles;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
        this.questions = Caches.bounded(
                "live-questions",
                Caffeine.newBuilder()
                        .maximumSize(MAX_CACHED)
                        .expireAfterAccess(CACHED)
                        .build(store::questions));
    }

    /** Returns the questions that a round of that quiz would ask. */
    public TileQuestions.Chosen preview(NamedQuiz quiz) {
        return tiles.of(quiz, random.nextLong());
    }

    /** Starts a round; empty if the quiz has no question for it. The caller must have checked that the host may use the quiz. */
    public Optional<Round> start(NamedQuiz quiz, RoundPlan plan, PersonId host) {
        List<TileQuestion> chosen = preview(quiz).questions();
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        Round round = Round.begin(
                RoundCode.random(), quiz.code(), quiz.kb(), host, quiz.plan().title(), plan, chosen.size(), now());
        store.add(round, chosen);
        return Optional.of(round);
    }

    /** Returns the rounds of a teacher that have not ended, newest first. */
    public List<Round> underWay(PersonId host) {
        return store.underWay(host);
    }

    /** Returns a round for the teacher who controls it; empty for everybody else. */
    public Optional<Round> controlled(RoundId id, PersonId host) {
        return store.find(id).filter(round -> round.host().equals(host));
    }

    /**
     * Acts for the teacher.
     *
     * @param version the version that the teacher saw; nothing is done if there is a newer one
     * @return the round afterwards; empty if that person does not control it
     */
    public Optional<Round> act(RoundId id, PersonId host, Act act, long version) {
        Instant now = now();
        Optional<Round> after = change(id, host, round -> round.version() == version ? round.after(act, now) : round);
        after.ifPresent(round -> events.publishEvent(new RoundChanged(id)));
        return after;
    }

    /** Removes a player for the teacher. They cannot answer any more, and their name stays taken. */
    public boolean remove(RoundId id, PersonId host, int player) {
        if (controlled(id, host).isEmpty()) {
            return false;
        }
        store.remove(id, player);
        events.publishEvent(new RoundChanged(id));
        return true;
    }

    /** Closes the question, unless the round has a newer version meanwhile. */
    public void close(RoundId id, long version) {
        Instant now = now();
        store.change(id, now, round -> round.version() == version ? round.closed(now) : round);
    }

    private Optional<Round> change(RoundId id, PersonId host, UnaryOperator<Round> change) {
        return controlled(id, host).flatMap(round -> store.change(id, now(), change));
    }

    /**
     * Adds a player.
     *
     * @param network the network from which the request comes
     */
    public JoinOutcome join(String typedCode, String typedName, String network) {
        if (!throttle.allows(network)) {
            return new JoinOutcome.Refused(JoinOutcome.Fault.SLOW_DOWN);
        }
        Optional<Round> round =
                RoundCode.read(typedCode).flatMap(store::find).filter(found -> found.phase() != Phase.ENDED);
        if (round.isEmpty()) {
            throttle.wrong(network);
            return new JoinOutcome.Refused(JoinOutcome.Fault.CODE);
        }
        Optional<PlayerName> name = PlayerName.read(typedName);
        if (name.isEmpty()) {
            return new JoinOutcome.Refused(JoinOutcome.Fault.NAME);
        }
        Optional<String> teacher = accounts.apply(round.get().host())
                .map(person -> PlayerName.look(person.shownName().value()));
        if (teacher.filter(name.get().look()::equals).isPresent()) {
            return new JoinOutcome.Refused(JoinOutcome.Fault.NAME_TAKEN);
        }
        return join(round.get(), name.get());
    }

    private JoinOutcome join(Round round, PlayerName name) {
        String secret = Secrets.fresh();
        RoundStore.Joined joined = store.join(round.id(), name, Secrets.digest(secret), MAX_PLAYERS, now());
        if (joined == RoundStore.Joined.JOINED) {
            events.publishEvent(new RoundChanged(round.id()));
            return new JoinOutcome.Joined(secret);
        }
        return new JoinOutcome.Refused(
                switch (joined) {
                    case JOINED, CLOSED -> JoinOutcome.Fault.LOCKED;
                    case FULL -> JoinOutcome.Fault.FULL;
                    case NAME_TAKEN -> JoinOutcome.Fault.NAME_TAKEN;
                });
    }

    /** Returns the player whose browser keeps that secret. */
    public Optional<Player> player(String secret) {
        return store.player(Secrets.digest(secret));
    }

    /** Stores an answer. If the player has answered before, that answer stays; sending it again changes nothing. */
    public AnswerReply answer(Player player, int place, int vote, String tile) {
        Instant now = now();
        Optional<Round> round = store.find(player.round());
        List<TileQuestion> all = questions.get(player.round());
        if (round.isEmpty() || place < 1 || place > all.size()) {
            return new AnswerReply.Late();
        }
        TileQuestion question = all.get(place - 1);
        if (!question.has(tile)) {
            return new AnswerReply.NoSuchTile();
        }
        GivenAnswer kept = store.answer(player.round(), given(round.get(), player, place, vote, tile, question, now));
        if (kept == null) {
            return new AnswerReply.Late();
        }
        return new AnswerReply.Kept(kept.tile());
    }

    private static GivenAnswer given(
            Round round, Player player, int place, int vote, String tile, TileQuestion question, Instant now) {
        boolean right = question.isRight(tile);
        Duration took = round.open(now);
        int points = vote == round.plan().mode().votes() ? round.plan().points().points(right, took, round.limit()) : 0;
        Duration kept = took.compareTo(Duration.ofDays(1)) > 0 ? Duration.ofDays(1) : took;
        return new GivenAnswer(player.number(), place, vote, tile, right, points, now, kept);
    }

    public Map<RoundId, RoundStore.Pulse> pulses(Collection<RoundId> ids) {
        return store.pulses(ids);
    }

    public Optional<RoundSituation> situation(RoundId id) {
        return store.situation(id);
    }

    /** Deletes rounds older than that, with the names of their players, and ends those that were forgotten. */
    void prune(Duration kept, Duration forgotten) {
        store.prune(now().minus(kept)).forEach(questions::invalidate);
        store.endForgotten(now().minus(forgotten));
    }

    /** Returns the time by which deadlines are judged. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
