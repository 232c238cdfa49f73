package org.quadrivia.live.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.quadrivia.live.LiveRounds;
import org.quadrivia.live.Phase;
import org.quadrivia.live.Player;
import org.quadrivia.live.Round;
import org.quadrivia.live.RoundChanged;
import org.quadrivia.live.RoundId;
import org.quadrivia.live.RoundSituation;
import org.quadrivia.live.RoundStore.Pulse;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.StorageFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends what is new in a round to the phones and screens that are connected to this server. While there are any, one thread looks at
 * the database every {@value #LOOK_MS} ms, and at once after a change made here, so that it does not matter through which server a
 * change was made. Each connection is written to by a thread of its own: a slow phone keeps nobody waiting. Thread-safe.
 */
@Component
@ConditionalOnStorage
class RoundWatch {
    static final long LOOK_MS = 150;
    private static final Logger LOG = LoggerFactory.getLogger(RoundWatch.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration BEAT = Duration.ofSeconds(15);
    /** How long after its deadline a question is closed: an answer in time may still be on its way to the database. */
    private static final Duration CLOSING = Duration.ofMillis(300);

    private final LiveRounds rounds;
    private final Map<RoundId, Audience> audiences = new ConcurrentHashMap<>();
    private final ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore nudges = new Semaphore(0);
    private @Nullable Thread looking;
    private volatile boolean stopped;

    RoundWatch(LiveRounds rounds) {
        this.rounds = rounds;
    }

    /** Those who are connected to a round, and what they were told last. */
    private static final class Audience {
        final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
        final Instant since;
        volatile @Nullable Pulse told;
        final AtomicLong order = new AtomicLong();

        Audience(Instant since) {
            this.since = since;
        }
    }

    /**
     * Connects a phone or a screen.
     *
     * @param player empty for the screen of the teacher
     */
    SseEmitter listen(RoundId id, Optional<Player> player) {
        Listener listener = new Listener(player);
        Runnable leave = () -> leave(id, listener);
        listener.emitter().onCompletion(leave);
        listener.emitter().onTimeout(leave);
        listener.emitter().onError(failure -> leave.run());
        Audience audience = audiences.compute(id, (key, known) -> {
            Audience all = known == null ? new Audience(rounds.now()) : known;
            all.listeners.add(listener);
            return all;
        });
        begin();
        long order = audience.order.get();
        rounds.situation(id).ifPresent(situation -> tell(listener, order, situation));
        return listener.emitter();
    }

    private void leave(RoundId id, Listener listener) {
        audiences.computeIfPresent(id, (key, audience) -> {
            audience.listeners.remove(listener);
            return audience.listeners.isEmpty() ? null : audience;
        });
    }

    @EventListener
    void changed(RoundChanged change) {
        if (audiences.containsKey(change.round())) {
            nudges.release();
        }
    }

    /** Ends all connections when the server stops, which would otherwise wait for them. Browsers connect again. */
    @EventListener
    void stop(ContextClosedEvent closed) {
        stopped = true;
        nudges.release();
        audiences
                .values()
                .forEach(audience ->
                        audience.listeners.forEach(one -> one.emitter().complete()));
        senders.shutdownNow();
    }

    private synchronized void begin() {
        if (looking == null && !stopped) {
            looking = Thread.ofPlatform().daemon().name("live-rounds").start(this::look);
        }
    }

    private synchronized boolean isIdle() {
        if (audiences.isEmpty() || stopped) {
            looking = null;
            return true;
        }
        return false;
    }

    private void look() {
        Instant beaten = rounds.now();
        while (!isIdle()) {
            try {
                if (nudges.tryAcquire(LOOK_MS, TimeUnit.MILLISECONDS)) {
                    nudges.drainPermits();
                }
                lookOnce();
            } catch (StorageFailure away) {
                LOG.debug("Put off", away);
            } catch (InterruptedException ended) {
                return;
            } catch (RuntimeException failure) {
                LOG.warn("A live round could not be looked at", failure);
            }
            if (rounds.now().isAfter(beaten.plus(BEAT))) {
                beaten = rounds.now();
                audiences.values().forEach(audience -> audience.listeners.forEach(one -> run(one::beat)));
            }
        }
    }

    void lookOnce() {
        Map<RoundId, Pulse> pulses = rounds.pulses(Set.copyOf(audiences.keySet()));
        audiences.forEach((id, audience) -> {
            Pulse pulse = pulses.get(id);
            if (pulse == null) {
                audience.listeners.forEach(one -> run(one::end));
            } else if (!close(pulse, audience)) {
                tell(audience, pulse);
            }
        });
    }

    /**
     * Closes the question if its time is up or everybody has answered; returns whether it did. A question whose time ran out while no
     * server looked, as during a restart, stays: the teacher decides whether it gets more time.
     */
    private boolean close(Pulse pulse, Audience audience) {
        Round round = pulse.round();
        Instant deadline = round.deadline();
        boolean over = deadline != null
                && audience.since.isBefore(deadline)
                && rounds.now().isAfter(deadline.plus(CLOSING));
        boolean all = pulse.players() > 0 && pulse.answers() >= pulse.players();
        if (round.phase() == Phase.OPEN && (over || all)) {
            rounds.close(round.id(), round.version());
            nudges.release();
            return true;
        }
        return false;
    }

    private void tell(Audience audience, Pulse pulse) {
        Pulse told = audience.told;
        if (pulse.equals(told)) {
            return;
        }
        boolean version =
                told == null || told.round().version() != pulse.round().version();
        rounds.situation(pulse.round().id()).ifPresent(situation -> {
            long order = audience.order.incrementAndGet();
            audience.listeners.stream()
                    .filter(one -> version || one.player().isEmpty())
                    .forEach(one -> run(() -> tell(one, order, situation)));
        });
        audience.told = pulse;
    }

    private void tell(Listener listener, long order, RoundSituation situation) {
        if (listener.player().isEmpty()) {
            listener.send(order, JSON.writeValueAsString(RoundStates.screen(situation, rounds.now())));
            return;
        }
        Player player = listener.player().get();
        if (situation.player(player.number()).isEmpty()) {
            listener.end();
        } else {
            listener.send(order, JSON.writeValueAsString(RoundStates.phone(situation, player, rounds.now())));
        }
    }

    private void run(Runnable task) {
        if (!stopped) {
            senders.execute(task);
        }
    }
}
