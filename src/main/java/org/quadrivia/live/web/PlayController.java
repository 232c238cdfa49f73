package org.quadrivia.live.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quadrivia.account.ClientNetwork;
import org.quadrivia.live.AnswerReply;
import org.quadrivia.live.JoinOutcome;
import org.quadrivia.live.LiveRounds;
import org.quadrivia.live.Player;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.StorageFailure;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What phones fetch and send. The status is 404 for a browser that is in no round, 410 for a player who is removed, and 403 for a
 * request that changes something without the header {@value #HEADER}.
 */
@RestController
@ConditionalOnStorage
class PlayController {
    static final String ADDRESS = "/live/play";
    static final String COOKIE = "quadrivia-live";
    static final String HEADER = "X-Live";
    private static final int MAX_BYTES = 2_000;
    private static final int MAX_SECRET = 100;
    private static final Duration KEPT = Duration.ofDays(1);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final LiveRounds rounds;
    private final RoundWatch watch;

    PlayController(LiveRounds rounds, RoundWatch watch) {
        this.rounds = rounds;
        this.watch = watch;
    }

    /** Returns the server's time, by which phones set their countdowns. */
    @GetMapping(ADDRESS + "/time")
    ResponseEntity<Map<String, Long>> time() {
        return ok(Map.of("now", rounds.now().toEpochMilli()));
    }

    /** Takes JSON with {@code code} and {@code name}. The reply to a refusal is 422 with {@code fault}, 429 for too many wrong codes. */
    @PostMapping(ADDRESS + "/join")
    ResponseEntity<Map<String, String>> join(HttpServletRequest request) throws IOException {
        Optional<JsonNode> body = body(request);
        if (body.isEmpty()) {
            return status(request.getHeader(HEADER) == null ? HttpStatus.FORBIDDEN : HttpStatus.BAD_REQUEST);
        }
        String network = ClientNetwork.of(String.valueOf(request.getRemoteAddr()));
        JoinOutcome outcome = rounds.join(
                body.get().path("code").asString(""), body.get().path("name").asString(""), network);
        return switch (outcome) {
            case JoinOutcome.Joined(var secret) ->
                ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .header(HttpHeaders.SET_COOKIE, cookie(secret, request).toString())
                        .body(Map.of());
            case JoinOutcome.Refused(var fault) ->
                ResponseEntity.status(
                                fault == JoinOutcome.Fault.SLOW_DOWN
                                        ? HttpStatus.TOO_MANY_REQUESTS
                                        : HttpStatus.UNPROCESSABLE_CONTENT)
                        .cacheControl(CacheControl.noStore())
                        .body(Map.of("fault", fault.name().toLowerCase(Locale.ROOT)));
        };
    }

    private static ResponseCookie cookie(String secret, HttpServletRequest request) {
        return ResponseCookie.from(COOKIE, secret)
                .path(request.getContextPath() + ADDRESS)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(KEPT)
                .build();
    }

    /** Returns the present state, for a page that is opened again, and where nothing can be pushed. */
    @GetMapping(ADDRESS + "/state")
    ResponseEntity<RoundStates.Phone> state(HttpServletRequest request) {
        Optional<Player> player = player(request);
        HttpStatus refused = refused(player);
        return refused != null
                ? status(refused)
                : player.flatMap(one -> rounds.situation(one.round())
                                .map(situation -> ok(RoundStates.phone(situation, one, rounds.now()))))
                        .orElseGet(() -> status(HttpStatus.NOT_FOUND));
    }

    /** Sends an event {@code state} for each version of the round, and {@code gone} once the player is removed. */
    @GetMapping(value = ADDRESS + "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> events(HttpServletRequest request) {
        Optional<Player> player = player(request);
        HttpStatus refused = refused(player);
        return refused != null
                ? status(refused)
                : player.map(one -> stream(watch.listen(one.round(), player)))
                        .orElseGet(() -> status(HttpStatus.NOT_FOUND));
    }

    /** Proxies are told not to hold events back. */
    static ResponseEntity<SseEmitter> stream(SseEmitter events) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("X-Accel-Buffering", "no")
                .body(events);
    }

    /**
     * Takes JSON with {@code place}, {@code vote} and {@code tile}. The reply has the tile that counts, which is the first one; it is
     * 409 if the question is not open or its time was up.
     */
    @PostMapping(ADDRESS + "/answer")
    ResponseEntity<Map<String, String>> answer(HttpServletRequest request) throws IOException {
        Optional<JsonNode> body = body(request);
        if (body.isEmpty()) {
            return status(request.getHeader(HEADER) == null ? HttpStatus.FORBIDDEN : HttpStatus.BAD_REQUEST);
        }
        Optional<Player> player = player(request);
        HttpStatus refused = refused(player);
        if (refused != null || player.isEmpty()) {
            return status(refused == null ? HttpStatus.NOT_FOUND : refused);
        }
        AnswerReply reply = rounds.answer(
                player.get(),
                body.get().path("place").asInt(0),
                body.get().path("vote").asInt(0),
                body.get().path("tile").asString(""));
        return switch (reply) {
            case AnswerReply.Kept(var tile) -> ok(Map.of("tile", tile));
            case AnswerReply.Late late -> status(HttpStatus.CONFLICT);
            case AnswerReply.NoSuchTile other -> status(HttpStatus.BAD_REQUEST);
        };
    }

    /** Phones try again. */
    @ExceptionHandler(StorageFailure.class)
    ResponseEntity<Void> away() {
        return status(HttpStatus.SERVICE_UNAVAILABLE);
    }

    private static @Nullable HttpStatus refused(Optional<Player> player) {
        return player.isEmpty() ? HttpStatus.NOT_FOUND : player.get().removed() ? HttpStatus.GONE : null;
    }

    private Optional<Player> player(HttpServletRequest request) {
        Cookie[] cookies = Objects.requireNonNullElse(request.getCookies(), new Cookie[0]);
        return Stream.of(cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .filter(secret -> secret.length() <= MAX_SECRET)
                .findFirst()
                .flatMap(rounds::player);
    }

    /** Returns the object that was sent; empty if it is something else, is too long, or came without the header. */
    static Optional<JsonNode> body(HttpServletRequest request) throws IOException {
        byte[] bytes = request.getInputStream().readNBytes(MAX_BYTES + 1);
        if (request.getHeader(HEADER) == null || bytes.length > MAX_BYTES) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readTree(bytes)).filter(JsonNode::isObject);
        } catch (JacksonException noJson) {
            return Optional.empty();
        }
    }

    static <T> ResponseEntity<T> ok(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }

    static <T> ResponseEntity<T> status(HttpStatus status) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .build();
    }
}
