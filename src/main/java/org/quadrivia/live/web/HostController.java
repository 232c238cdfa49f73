package org.quadrivia.live.web;

import static org.quadrivia.Messages.text;
import static org.quadrivia.live.web.LivePages.escaped;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quadrivia.account.CurrentPerson;
import org.quadrivia.account.Person;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.Role;
import org.quadrivia.knowledge.ReadAccess;
import org.quadrivia.live.Act;
import org.quadrivia.live.LiveMode;
import org.quadrivia.live.LiveRounds;
import org.quadrivia.live.PointsRule;
import org.quadrivia.live.Round;
import org.quadrivia.live.RoundId;
import org.quadrivia.live.RoundPlan;
import org.quadrivia.live.TileQuestions;
import org.quadrivia.quiz.QuizCode;
import org.quadrivia.quiz.named.NamedQuiz;
import org.quadrivia.quiz.named.NamedQuizzes;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.StorageFailure;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.JsonNode;

/**
 * The pages of the teacher: where a round is started, and the screen by which it is controlled, on the wall or on the teacher's phone.
 * Whoever may change the knowledge base may start a round; only who started it controls it. For everybody else, there is nothing here
 * (404); guests are sent to sign in.
 */
@RestController
@ConditionalOnStorage
class HostController {
    private static final String START = "/live/host/{quiz:[A-Z2-9]{8}}";
    private static final String ROUND = "/live/round/{id:[0-9a-f-]{36}}";
    private static final List<Integer> LIMITS = List.of(10, 20, 30, 60, 120, 0);
    private static final int USUAL_LIMIT = 30;

    private static final List<String> WORDS = List.of(
            "again",
            "answered",
            "away",
            "bars",
            "best",
            "discuss",
            "discuss.body",
            "end",
            "end.really",
            "end.shown",
            "joined",
            "lock",
            "locked",
            "more",
            "next.DISCUSSED",
            "next.LOBBY",
            "next.OPEN",
            "next.PAUSED",
            "next.SHOWN",
            "next.last",
            "next.vote",
            "nobody",
            "over",
            "pause",
            "paused",
            "players",
            "proof",
            "question",
            "remove",
            "resume",
            "right",
            "row",
            "seconds",
            "skip",
            "source",
            "unlimited",
            "unlock",
            "vote",
            "votes");

    private final LiveRounds rounds;
    private final RoundWatch watch;
    private final NamedQuizzes quizzes;
    private final ReadAccess access;
    private final CurrentPerson people;
    private final String publicAddress;

    HostController(
            LiveRounds rounds,
            RoundWatch watch,
            NamedQuizzes quizzes,
            ReadAccess access,
            CurrentPerson people,
            @Value("${quadrivia.base-url:}") String publicAddress) {
        this.rounds = rounds;
        this.watch = watch;
        this.quizzes = quizzes;
        this.access = access;
        this.people = people;
        this.publicAddress = publicAddress;
    }

    @GetMapping(START)
    ResponseEntity<String> start(
            @PathVariable("quiz") String code, HttpServletRequest request, @Nullable CsrfToken token) {
        return forTeacher(request, person -> quiz(code).map(quiz -> html(startPage(quiz, person, "", request, token))));
    }

    @PostMapping(START)
    ResponseEntity<String> start(
            @PathVariable("quiz") String code,
            @RequestParam(name = "mode", defaultValue = "") String mode,
            @RequestParam(name = "points", defaultValue = "") String points,
            @RequestParam(name = "limit", defaultValue = "") String limit,
            @RequestParam(name = "ranks", defaultValue = "false") boolean ranks,
            HttpServletRequest request,
            @Nullable CsrfToken token) {
        return forTeacher(
                request,
                person -> quiz(code).map(quiz -> {
                    Optional<RoundPlan> plan = plan(mode, points, limit, ranks);
                    if (plan.isEmpty()) {
                        return PlayController.status(HttpStatus.BAD_REQUEST);
                    }
                    return rounds.start(quiz, plan.get(), person.id())
                            .map(round -> ResponseEntity.status(HttpStatus.SEE_OTHER)
                                    .location(URI.create(request.getContextPath() + "/live/round/" + round.id()))
                                    .<String>build())
                            .orElseGet(() -> html(startPage(quiz, person, text("teach.live.nothing"), request, token)));
                }));
    }

    private static Optional<RoundPlan> plan(String mode, String points, String limit, boolean ranks) {
        try {
            int seconds = Integer.parseInt(limit);
            return Optional.of(new RoundPlan(
                    LiveMode.valueOf(mode),
                    PointsRule.valueOf(points),
                    ranks,
                    seconds == 0 ? null : Duration.ofSeconds(seconds)));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private Optional<NamedQuiz> quiz(String code) {
        return QuizCode.read(code)
                .flatMap(quizzes::find)
                .filter(quiz -> quiz.state() != NamedQuiz.State.DRAFT && access.mayChange(quiz.kb()));
    }

    private String startPage(
            NamedQuiz quiz, Person person, String complaint, HttpServletRequest request, @Nullable CsrfToken token) {
        TileQuestions.Chosen chosen = rounds.preview(quiz);
        StringBuilder body = new StringBuilder("<main id=\"main\" class=\"start\">");
        body.append("<p class=\"eyebrow\">%s</p><h1>%s</h1>"
                .formatted(
                        escaped(text("teach.live.title")), escaped(quiz.plan().title())));
        body.append("<p>%s</p>"
                .formatted(escaped(text("teach.live.lead", chosen.questions().size()))));
        if (!complaint.isEmpty()) {
            body.append("<p class=\"complaint\" role=\"alert\">%s</p>".formatted(escaped(complaint)));
        }
        rounds.underWay(person.id()).stream()
                .filter(round -> round.quiz().equals(quiz.code()))
                .forEach(round -> body.append("<p class=\"note\"><a href=\"%s/live/round/%s\">%s</a></p>"
                        .formatted(
                                escaped(request.getContextPath()),
                                round.id(),
                                escaped(text(
                                        "teach.live.under-way", round.code().shown())))));
        if (!chosen.questions().isEmpty()) {
            body.append(form(token));
        } else if (complaint.isEmpty()) {
            body.append("<p class=\"complaint\">%s</p>".formatted(escaped(text("teach.live.nothing"))));
        }
        chosen.leftOut()
                .forEach((why, stems) -> body.append("<details><summary>%s</summary><ul>%s</ul></details>"
                        .formatted(
                                escaped(text(
                                        "teach.live.left-out." + why.name().toLowerCase(Locale.ROOT), stems.size())),
                                stems.stream()
                                        .map(stem -> "<li>" + escaped(stem) + "</li>")
                                        .collect(Collectors.joining()))));
        body.append("<p><a href=\"%s/teach/%s/quizzes\">%s</a></p></main>"
                .formatted(
                        escaped(request.getContextPath()),
                        escaped(quiz.kb().value()),
                        escaped(text("teach.live.back"))));
        return LivePages.of(
                request,
                Locale.ENGLISH,
                text("teach.live.title"),
                "live-page.js",
                "host",
                "teach.live.",
                List.of(),
                Map.of(),
                body.toString());
    }

    private static String form(@Nullable CsrfToken token) {
        String hidden = token == null
                ? ""
                : "<input type=\"hidden\" name=\"%s\" value=\"%s\">"
                        .formatted(escaped(token.getParameterName()), escaped(token.getToken()));
        String limits = LIMITS.stream()
                .map(seconds -> "<option value=\"%d\"%s>%s</option>"
                        .formatted(
                                seconds,
                                seconds == USUAL_LIMIT ? " selected" : "",
                                escaped(text("teach.live.limit.of", seconds))))
                .collect(Collectors.joining());
        return "<form method=\"post\">%s%s%s<label for=\"limit\">%s</label><select id=\"limit\" name=\"limit\">%s</select>"
                        .formatted(
                                hidden,
                                choice("mode", LiveMode.RACE.name(), LiveMode.PEER.name()),
                                choice(
                                        "points",
                                        PointsRule.SPEED.name(),
                                        PointsRule.RIGHT.name(),
                                        PointsRule.NONE.name()),
                                escaped(text("teach.live.limit")),
                                limits)
                + "<label class=\"check\"><input type=\"checkbox\" name=\"ranks\" value=\"true\"> %s</label>"
                        .formatted(escaped(text("teach.live.ranks")))
                + "<button class=\"btn primary\" type=\"submit\">%s</button></form>"
                        .formatted(escaped(text("teach.live.start")));
    }

    /** @param values the first one is chosen at first */
    private static String choice(String name, String... values) {
        StringBuilder html =
                new StringBuilder("<fieldset><legend>%s</legend>".formatted(escaped(text("teach.live." + name))));
        for (String value : values) {
            html.append("<label class=\"check\"><input type=\"radio\" name=\"%s\" value=\"%s\"%s> %s</label>"
                    .formatted(
                            name,
                            value,
                            value.equals(values[0]) ? " checked" : "",
                            escaped(text("teach.live." + name + "." + value.toLowerCase(Locale.ROOT)))));
        }
        return html.append("</fieldset>").toString();
    }

    /** The screen. */
    @GetMapping(ROUND)
    ResponseEntity<String> screen(
            @PathVariable("id") String id, HttpServletRequest request, @Nullable CsrfToken token) {
        return forTeacher(request, person -> round(id, person).map(round -> html(screen(round, request, token))));
    }

    private String screen(Round round, HttpServletRequest request, @Nullable CsrfToken token) {
        String root = publicAddress.isEmpty()
                ? ServletUriComponentsBuilder.fromContextPath(request).build().toUriString()
                : publicAddress;
        String address = root + "/live";
        boolean local = root.contains("//localhost") || root.contains("//127.0.0.1");
        String body = "<main id=\"main\"></main><p id=\"status\" role=\"status\"></p><template id=\"qr\">%s</template>"
                .formatted(QrPicture.of(address + "/" + round.code(), text("teach.live.qr", address)));
        return LivePages.of(
                request,
                Locale.ENGLISH,
                round.title(),
                "live-host.js",
                "host",
                "teach.live.",
                WORDS,
                Map.of(
                        "id",
                        round.id().toString(),
                        "address",
                        address.substring(address.indexOf("//") + 2),
                        "local",
                        local ? text("teach.live.local") : "",
                        "join",
                        text("teach.live.join"),
                        "start",
                        request.getContextPath() + "/live/host/" + round.quiz(),
                        "header",
                        token == null ? "" : token.getHeaderName(),
                        "token",
                        token == null ? "" : token.getToken()),
                body);
    }

    @GetMapping(ROUND + "/state")
    ResponseEntity<RoundStates.Screen> state(@PathVariable("id") String id) {
        return host().flatMap(person -> round(id, person))
                .flatMap(round -> rounds.situation(round.id()))
                .map(situation -> PlayController.ok(RoundStates.screen(situation, rounds.now())))
                .orElseGet(() -> PlayController.status(HttpStatus.NOT_FOUND));
    }

    @GetMapping(value = ROUND + "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> events(@PathVariable("id") String id) {
        return host().flatMap(person -> round(id, person))
                .map(round -> PlayController.stream(watch.listen(round.id(), Optional.empty())))
                .orElseGet(() -> PlayController.status(HttpStatus.NOT_FOUND));
    }

    /** Takes JSON with {@code act} and {@code version}. The reply is the state afterwards. */
    @PostMapping(ROUND + "/act")
    ResponseEntity<RoundStates.Screen> act(@PathVariable("id") String id, HttpServletRequest request)
            throws IOException {
        Optional<JsonNode> body = PlayController.body(request);
        Optional<Act> act = body.flatMap(sent -> Act.read(sent.path("act").asString("")));
        if (act.isEmpty()) {
            return PlayController.status(HttpStatus.BAD_REQUEST);
        }
        long version = body.get().path("version").asLong(0);
        return host().flatMap(
                        person -> RoundId.read(id).flatMap(round -> rounds.act(round, person.id(), act.get(), version)))
                .flatMap(round -> rounds.situation(round.id()))
                .map(situation -> PlayController.ok(RoundStates.screen(situation, rounds.now())))
                .orElseGet(() -> PlayController.status(HttpStatus.NOT_FOUND));
    }

    /** Takes JSON with {@code player}, the number of the player to remove. */
    @PostMapping(ROUND + "/remove")
    ResponseEntity<Void> remove(@PathVariable("id") String id, HttpServletRequest request) throws IOException {
        int player = PlayController.body(request)
                .map(sent -> sent.path("player").asInt(0))
                .orElse(0);
        boolean removed = host().flatMap(
                        person -> RoundId.read(id).filter(round -> rounds.remove(round, person.id(), player)))
                .isPresent();
        return PlayController.status(removed ? HttpStatus.NO_CONTENT : HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler(StorageFailure.class)
    ResponseEntity<String> away(StorageFailure failure) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .contentType(MediaType.TEXT_PLAIN)
                .body(String.valueOf(failure.getMessage()));
    }

    private Optional<Person> host() {
        return people.person().filter(person -> !person.locked() && person.role() != Role.LEARNER);
    }

    private Optional<Round> round(String id, Person person) {
        PersonId host = person.id();
        return RoundId.read(id).flatMap(round -> rounds.controlled(round, host));
    }

    private ResponseEntity<String> forTeacher(
            HttpServletRequest request, Function<Person, Optional<ResponseEntity<String>>> page) {
        if (people.id().isEmpty()) {
            String place =
                    request.getRequestURI().substring(request.getContextPath().length() + 1);
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(request.getContextPath() + "/sign-in?to="
                            + URLEncoder.encode(place, StandardCharsets.UTF_8)))
                    .build();
        }
        return host().flatMap(page).orElseGet(() -> PlayController.status(HttpStatus.NOT_FOUND));
    }

    private static ResponseEntity<String> html(String page) {
        return ResponseEntity.ok()
                .contentType(PhoneController.HTML)
                .cacheControl(CacheControl.noStore())
                .body(page);
    }
}
