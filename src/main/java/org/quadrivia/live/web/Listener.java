package org.quadrivia.live.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.quadrivia.live.Player;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** A phone or a screen that is connected to this server. */
final class Listener {
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
    /** Milliseconds. Proxies cut connections that last longer, and browsers open them again. */
    private static final long PATIENCE = 3_600_000;

    private static final long AGAIN_AFTER = 1_000;

    private final Optional<Player> player;
    private final SseEmitter emitter = new SseEmitter(PATIENCE);
    private long sent = -1;

    /** @param player empty for the teacher's screen */
    Listener(Optional<Player> player) {
        this.player = player;
    }

    Optional<Player> player() {
        return player;
    }

    SseEmitter emitter() {
        return emitter;
    }

    /**
     * Sends a state, unless a later one has been sent.
     *
     * @param order grows with each state of the round
     */
    synchronized void send(long order, String json) {
        if (order > sent) {
            sent = order;
            send(SseEmitter.event().name("state").reconnectTime(AGAIN_AFTER).data(json, TEXT));
        }
    }

    /** Sends something that browsers ignore, by which a dead connection is noticed. */
    synchronized void beat() {
        send(SseEmitter.event().comment(""));
    }

    /** Says that the player is removed, or that the round is deleted. */
    synchronized void end() {
        send(SseEmitter.event().name("gone").data("", TEXT));
        emitter.complete();
    }

    private void send(SseEmitter.SseEventBuilder event) {
        try {
            emitter.send(event);
        } catch (IOException | IllegalStateException gone) {
            emitter.completeWithError(gone);
        }
    }
}
