package org.quadrivia.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quadrivia.cli.PackagedApp;

/** What a stranger can do to the process: it answers everybody else meanwhile, and is as it was afterwards. */
@Tag("full")
@Tag("alone")
class BombsIT {
    private static final int AT_ONCE = Integer.getInteger("quadrivia.bombs", 200);

    private static PackagedApp app;
    private static HttpClient http;

    @BeforeAll
    static void start() throws IOException {
        app = PackagedApp.on(
                Files.createTempDirectory("quadrivia-app"),
                Map.of("QUADRIVIA_SPARQL_TIME", "PT0.5S", "QUADRIVIA_BODYPATIENCE", "PT2S"));
        http = HttpClient.newHttpClient();
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        http.close();
        app.close();
    }

    @Test
    void eachBombIsAnsweredInWords() throws Exception {
        Map<String, Integer> statuses = new TreeMap<>();
        try (ExecutorService senders = Executors.newFixedThreadPool(8)) {
            Map<String, CompletableFuture<Integer>> sent = new TreeMap<>();
            Bombs.all()
                    .forEach(
                            (name, bomb) -> sent.put(name, CompletableFuture.supplyAsync(() -> status(bomb), senders)));
            sent.forEach((name, status) -> statuses.put(name, status.join()));
        }

        assertThat(statuses).hasSizeGreaterThanOrEqualTo(30);
        assertThat(statuses).as("%s", statuses).doesNotContainValue(500).doesNotContainValue(-1);
        statuses.keySet().removeAll(Bombs.BROKEN);
        assertThat(statuses).as("hung up on").doesNotContainValue(0);
        assertThat(get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void manySlowBodiesKeepNobodyElseWaiting() throws Exception {
        SimulatedLearner learner = new SimulatedLearner(http, app.address(), new Random(5));
        learner.turn();
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 250; i++) {
                slow.add(slowBody());
            }

            long begun = System.nanoTime();
            assertThat(get("/styles.css").statusCode()).isEqualTo(200);
            learner.answer();
            double took = (System.nanoTime() - begun) / 1e9;

            System.out.printf("Drill: 250 slow bodies: a page and an answer in %.2f s%n", took);
            assertThat(took).isLessThan(10);
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    private static Socket slowBody() throws IOException {
        URI server = URI.create(app.address());
        Socket socket = new Socket(server.getHost(), server.getPort());
        String head = Bombs.post("/sparql", "").replace("Content-Length: 0", "Content-Length: 1000");
        socket.getOutputStream().write((head + "q").getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    @Test
    void aBodyThatDoesNotComeIsNotWaitedFor() throws Exception {
        long begun = System.nanoTime();
        int status = Bombs.send(app.address(), Bombs.all().get("a body that is not sent"));
        double took = (System.nanoTime() - begun) / 1e9;

        assertThat(status).isNotEqualTo(200);
        assertThat(took).isLessThan(15);
    }

    @Test
    void whatIsAskedForIsNotServedAsOurs() throws Exception {
        String before = get("/sparql", "Accept", "application/n-triples").body();

        assertThat(get("/id/ceasefire?iri=urn:evil:1").statusCode()).isEqualTo(404);
        assertThat(get("/id/ceasefire/asim-munir.ttl").statusCode()).isEqualTo(200);

        assertThat(get("/kb/ceasefire/data?graph=urn:evil:1").statusCode()).isEqualTo(404);
        String after = get("/sparql", "Accept", "application/n-triples").body();
        assertThat(after).doesNotContain("urn:evil").hasSameSizeAs(before);
    }

    @Test
    void aForeignNameReachesNoAnswer() throws Exception {
        for (String path : List.of(
                "/id/ceasefire/asim-munir",
                "/id/ceasefire/asim-munir.ttl",
                "/sparql",
                "/void.ttl",
                "/sitemap.xml",
                "/robots.txt",
                "/",
                "/explore",
                "/people",
                "/dump/ceasefire.nq.gz",
                "/query/ceasefire")) {
            String answer = raw("GET " + path
                    + " HTTP/1.1\r\nHost: evil.example\r\nAccept: text/turtle, */*\r\nConnection: close\r\n\r\n");
            assertThat(answer).as(path).startsWith("HTTP/1.1 ").doesNotContain("evil.example");
        }
        String own = raw("GET /id/ceasefire/asim-munir HTTP/1.1\r\nHost: localhost:"
                + URI.create(app.address()).getPort() + "\r\nConnection: close\r\n\r\n");
        assertThat(own).contains("Location: http://localhost:");
    }

    @Test
    void everyAnswerTellsBrowsersWhatItMayDo() throws Exception {
        for (String path : List.of(
                "/",
                "/styles.css",
                "/none.css",
                "/sparql",
                "/error",
                "/id/ceasefire/none",
                "/a%00b",
                "/VAADIN/none.js",
                "/actuator/metrics")) {
            String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            assertThat(answer)
                    .as(path)
                    .contains("X-Content-Type-Options: nosniff", "Content-Security-Policy: default-src");
        }
        assertThat(get("/error").statusCode()).isEqualTo(404);
        HttpResponse<String> page = get("/");
        assertThat(page.headers().firstValue("Cache-Control")).contains("private, no-cache");
        assertThat(page.headers().firstValue("Permissions-Policy")).isPresent();
        assertThat(page.headers().allValues("Set-Cookie").toString()).contains("SameSite=Lax", "HttpOnly");
    }

    @Test
    void resultsAreCompressedUnderATagOfTheirOwn() throws Exception {
        String path = "/sparql?query="
                + java.net.URLEncoder.encode("SELECT * { ?s ?p ?o } LIMIT 500", StandardCharsets.UTF_8);
        String plain = get(path, "Accept", "text/csv").body();
        HttpResponse<byte[]> packed = http.send(
                request(path, "Accept", "text/csv", "Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray());
        String tag = packed.headers().firstValue("ETag").orElseThrow();

        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(packed.body().length).isLessThan(plain.length() / 2);
        try (var unpacked = new GZIPInputStream(new java.io.ByteArrayInputStream(packed.body()))) {
            assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(plain);
        }
        HttpResponse<String> same = get(path, "Accept", "text/csv", "Accept-Encoding", "gzip", "If-None-Match", tag);
        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.headers().firstValue("ETag")).contains(tag);
        assertThat(http.send(
                                request("/sparql", "Content-Type", "application/sparql-query", "If-None-Match", "*")
                                        .POST(BodyPublishers.ofString("ASK {}"))
                                        .build(),
                                BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(412);
    }

    /** The drill; its figures are printed, and they hold on a machine that does nothing else. */
    @Test
    @Tag("long")
    void whileTwoHundredArriveALearnerIsAnsweredAndMemoryComesBack() throws Exception {
        SimulatedLearner learner = new SimulatedLearner(http, app.address(), new Random(3));
        for (int i = 0; i < 50; i++) {
            learner.turn();
            learner.answer();
        }
        status(Bombs.post("/sparql", "query=ASK%7B%7D"));
        double before = used();
        List<String> bombs = List.copyOf(Bombs.all().values());
        List<Double> waits = new ArrayList<>();
        Map<Integer, Integer> statuses = new TreeMap<>();
        try (ExecutorService senders = Executors.newFixedThreadPool(50)) {
            List<CompletableFuture<Integer>> sent = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                String bomb = bombs.get(i % bombs.size());
                sent.add(CompletableFuture.supplyAsync(() -> status(bomb), senders));
            }
            while (sent.stream().anyMatch(one -> !one.isDone())) {
                learner.turn();
                waits.add(learner.answer().nanos() / 1e6);
            }
            sent.forEach(one -> statuses.merge(one.join(), 1, Integer::sum));
        }
        Thread.sleep(5_000);
        double after = used();
        waits.sort(null);
        double p95 = waits.get((int) Math.ceil(0.95 * waits.size()) - 1);

        System.out.printf(
                "Drill: bombs: %d sent, answered %s; %d answers of a learner meanwhile, p50 %.0f ms, p95 %.0f ms; heap %.0f MB before, %.0f MB after%n",
                AT_ONCE, statuses, waits.size(), waits.get(waits.size() / 2), p95, before, after);
        assertThat(statuses).doesNotContainKey(500);
        assertThat(p95).isLessThanOrEqualTo(300);
        assertThat(after).isLessThan(1.2 * before + 20);
    }

    private static double used() throws IOException, InterruptedException {
        return Heap.live(app.pid()) / 1e6;
    }

    private static int status(String bomb) {
        try {
            return Bombs.send(app.address(), bomb);
        } catch (java.net.SocketTimeoutException neverAnswered) {
            return -1;
        } catch (IOException gone) {
            return 0;
        }
    }

    private static String raw(String request) throws IOException {
        URI server = URI.create(app.address());
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return http.send(request(path, headers).build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(app.address() + path));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request;
    }
}
