package org.quadrivia.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quadrivia.Messages.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quadrivia.cli.PackagedApp;

/** What people may not do, tried over HTTP by somebody who does not keep to what the pages offer. */
@Tag("full")
@Tag("alone")
class AbuseIT {
    private static final String PASSWORD = "correct horse battery";
    private static final int CLASS = 30;
    private static final int TRIES = 100;

    private static PackagedApp app;
    private static HttpClient http;

    @BeforeAll
    static void start() throws IOException {
        app = PackagedApp.on(Files.createTempDirectory("quadrivia-app"), Map.of("QUADRIVIA_SPARQL_TIME", "PT5S"));
        http = HttpClient.newHttpClient();
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        http.close();
        app.close();
    }

    @Test
    void aHundredWrongPasswordsAreSlowedDownWhileAClassSignsInAtTheSameAddress() throws Exception {
        for (int i = 0; i <= CLASS; i++) {
            signUp("pupil" + i);
        }

        List<String> answers = new ArrayList<>();
        List<Boolean> signedIn = new ArrayList<>();
        for (int i = 0; i < TRIES; i++) {
            answers.add(complaint(signIn("pupil0", "guess " + i)));
            if (i >= TRIES - CLASS) {
                signedIn.add(isSignedIn(signIn("pupil" + (i - TRIES + CLASS + 1), PASSWORD)));
            }
        }

        assertThat(answers).doesNotContain("");
        assertThat(answers.stream().filter(text("account.wrong")::equals)).hasSizeLessThan(12);
        assertThat(answers.getLast()).isEqualTo(text("account.many"));
        assertThat(signedIn).hasSize(CLASS).containsOnly(true);
    }

    @Test
    void aLearnerIsShownNoPageOfAdministrators() throws Exception {
        Tab learner = signUp("curious");

        learner.open("");
        learner.navigate("people");

        assertThat(words(learner)).isNotEmpty().doesNotContain(text("account.people.close"), "curious");
        assertThat(isSignedIn(learner)).isTrue();
    }

    @Test
    void aMessageWithAnotherTokenIsRefused() throws Exception {
        Tab learner = new Tab(http, app.address());
        learner.open("");

        learner.forge("00000000-0000-0000-0000-000000000000");

        assertThatThrownBy(() ->
                        learner.click(learner.page().button("Start a quiz").orElseThrow()))
                .isInstanceOf(Tab.Refused.class);
    }

    @Test
    void twentyHeavyQueriesAtOnceLeaveAnswersQuick() throws Exception {
        SimulatedLearner learner = new SimulatedLearner(http, app.address(), new Random(3));
        for (int i = 0; i < 10; i++) {
            learner.turn();
            learner.answer();
        }
        assertThat(query("ASK {}")).isEqualTo(200);

        List<CompletableFuture<Integer>> heavy = IntStream.range(1, 21)
                .mapToObj(i -> "SELECT (COUNT(*) AS ?n" + i + ") { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }")
                .map(query -> CompletableFuture.supplyAsync(() -> query(query), Thread::startVirtualThread))
                .toList();
        List<Double> waits = new ArrayList<>();
        while (heavy.stream().anyMatch(one -> !one.isDone()) && waits.size() < 60) {
            learner.turn();
            waits.add(learner.answer().nanos() / 1e6);
        }

        List<Integer> statuses = heavy.stream().map(CompletableFuture::join).toList();
        waits.sort(null);
        double p95 = waits.get((int) Math.ceil(0.95 * waits.size()) - 1);
        System.out.printf(
                "Twenty heavy queries: %s; %d answers meanwhile, p50 %.0f ms, p95 %.0f ms%n",
                statuses, waits.size(), waits.get(waits.size() / 2), p95);
        assertThat(statuses).contains(429, 503).containsOnly(429, 503);
        assertThat(p95).isLessThanOrEqualTo(300);
        assertThat(query("ASK { ?s ?p 1 }")).isEqualTo(200);
    }

    @Test
    void aTokenCountsAtTheAddressesOfDataOnly() throws Exception {
        for (String address : List.of("/sparql?query=ASK%7B%7D", "/kb/ceasefire/sparql", "/export/ceasefire/x")) {
            assertThat(status(address, "qv_guess")).as(address).isEqualTo(401);
        }
        assertThat(status("/", "qv_guess")).isEqualTo(200);
        assertThat(status("/sparql?query=%zz", "")).isEqualTo(400);
    }

    private static int query(String query) {
        String form = "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        try {
            return http.send(
                            HttpRequest.newBuilder(URI.create(app.address() + "/sparql"))
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(BodyPublishers.ofString(form))
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /** By a plain socket: the client would not send an address that is ill-formed. */
    private static int status(String address, String token) throws IOException {
        URI server = URI.create(app.address());
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            String head = "GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + (token.isEmpty() ? "" : "Authorization: Bearer " + token + "\r\n") + "\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.substring(9, 12));
        }
    }

    private static Tab signUp(String name) throws IOException, InterruptedException {
        Tab tab = new Tab(http, app.address());
        tab.open("sign-up");
        submit(tab, Map.of("name", name, "password", PASSWORD, "shown", name));
        assertThat(isSignedIn(tab)).as("%s: %s", name, complaint(tab)).isTrue();
        return tab;
    }

    private static Tab signIn(String name, String password) throws IOException, InterruptedException {
        Tab tab = new Tab(http, app.address());
        tab.open("sign-in");
        submit(tab, Map.of("name", name, "password", password));
        return tab;
    }

    private static void submit(Tab tab, Map<String, String> typed) throws IOException, InterruptedException {
        Element form = tab.page()
                .all(element -> element.tag().equals("form")
                        && !element.listener("submit").isEmpty())
                .findFirst()
                .orElseThrow();
        tab.fire(
                form,
                "submit",
                expression -> typed.entrySet().stream()
                        .filter(entry -> expression.contains("'" + entry.getKey() + "'"))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(expression.contains("timeZone") ? "Europe/Berlin" : ""));
    }

    private static boolean isSignedIn(Tab tab) throws IOException, InterruptedException {
        tab.open("");
        return tab.page()
                .all(element -> element.attribute("href").startsWith("sign-in"))
                .findAny()
                .isEmpty();
    }

    private static String complaint(Tab tab) {
        return tab.page()
                .all(element -> element.classes.contains("complaint"))
                .map(tab.page()::words)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String words(Tab tab) {
        return tab.page()
                .all(element -> element.tag().equals("main"))
                .map(tab.page()::words)
                .findFirst()
                .orElse("");
    }
}
