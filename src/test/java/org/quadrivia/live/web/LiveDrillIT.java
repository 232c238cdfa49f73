package org.quadrivia.live.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadrivia.live.SampleRounds.HOST;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quadrivia.QuadriviaApplication;
import org.quadrivia.live.Act;
import org.quadrivia.live.LiveMode;
import org.quadrivia.live.LiveRounds;
import org.quadrivia.live.Phase;
import org.quadrivia.live.PointsRule;
import org.quadrivia.live.Round;
import org.quadrivia.live.RoundSituation;
import org.quadrivia.live.RoundStore;
import org.quadrivia.live.SampleRounds;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A round with 300 phones, each a real connection for events; they share the machine and the process with the server. */
@Tag("long")
@Tag("alone")
@SpringBootTest(
        classes = QuadriviaApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.productionMode=true", "quadrivia.warm-up=false"})
class LiveDrillIT {
    private static final int PHONES = Integer.getInteger("quadrivia.phones", 300);
    private static final int QUESTIONS = 10;
    private static final int THINKING_MS = 3_000;
    private static final double MOST_MS = 300;

    @LocalServerPort
    private int port;

    @Autowired
    private LiveRounds rounds;

    @Autowired
    private RoundStore store;

    @Autowired
    private JdbcClient database;

    private final List<Thread> clientThreads = new CopyOnWriteArrayList<>();
    private final ExecutorService clientWork = Executors.newFixedThreadPool(2, task -> {
        Thread thread = new Thread(task);
        clientThreads.add(thread);
        return thread;
    });
    private final HttpClient http = HttpClient.newBuilder()
            .executor(clientWork)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) throws IOException {
        String data = Files.createTempDirectory("quadrivia-live").toString();
        registry.add("quadrivia.data", () -> data);
    }

    /** A phone that answers each question once, after a while. */
    private final class Phone {
        private final String cookie;
        private final Random random;
        private volatile int seen;

        Phone(String cookie, int seed) {
            this.cookie = cookie;
            this.random = new Random(seed);
        }

        void listen() {
            begun.add(http.sendAsync(request("events").GET().build(), BodyHandlers.ofLines())
                    .thenAcceptAsync(reply -> reply.body().forEach(this::line), lines));
        }

        private void line(String line) {
            int open = line.indexOf("\"phase\":\"OPEN\",\"place\":");
            if (!line.startsWith("data:") || open < 0) {
                return;
            }
            int place = Integer.parseInt(line.substring(open + 23, line.indexOf(',', open + 23)));
            if (place > seen) {
                seen = place;
                arrivals.add((System.nanoTime() - opened) / 1e6);
                arrived.countDown();
                CompletableFuture.delayedExecutor(random.nextInt(THINKING_MS), TimeUnit.MILLISECONDS, clientWork)
                        .execute(() -> answer(place));
            }
        }

        private void answer(int place) {
            String tile = random.nextBoolean() ? "a" : "b";
            long sent = System.nanoTime();
            begun.add(http.sendAsync(
                            request("answer")
                                    .header("X-Live", "1")
                                    .POST(BodyPublishers.ofString(
                                            "{\"place\":%d,\"vote\":1,\"tile\":\"%s\"}".formatted(place, tile)))
                                    .build(),
                            BodyHandlers.discarding())
                    .thenAccept(reply -> {
                        acknowledged.add((System.nanoTime() - sent) / 1e6);
                        if (reply.statusCode() != 200) {
                            faults.add("answer to " + place + ": " + reply.statusCode());
                        }
                        answered.countDown();
                    }));
        }

        private HttpRequest.Builder request(String what) {
            return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/live/play/" + what))
                    .header("Cookie", cookie);
        }
    }

    private final ExecutorService lines = Executors.newVirtualThreadPerTaskExecutor();
    private final Queue<CompletableFuture<Void>> begun = new ConcurrentLinkedQueue<>();
    private final Queue<Double> arrivals = new ConcurrentLinkedQueue<>();
    private final Queue<Double> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private volatile long opened;
    private volatile CountDownLatch arrived = new CountDownLatch(0);
    private volatile CountDownLatch answered = new CountDownLatch(0);

    @Test
    void everyPhoneHasEachQuestionInTimeAndNoAnswerIsLostOrStoredTwice() throws Exception {
        database.sql("""
                        insert into person (id, sign_in_name, name_key, shown_name, role, time_zone, locked, since, stamp)
                        values (?, 'teacher', 'teacher', 'Ms Rao', 'TEACHER', 'UTC', false, current_timestamp, 0)
                        """).param(HOST.value()).update();
        Round round = SampleRounds.of(LiveMode.RACE, PointsRule.SPEED, 60, QUESTIONS);
        store.add(
                round,
                IntStream.rangeClosed(1, QUESTIONS)
                        .mapToObj(number -> SampleRounds.question(number, "a"))
                        .toList());
        for (int i = 0; i < PHONES; i++) {
            join(round, i).listen();
        }
        Thread.sleep(2_000);
        long wall = System.nanoTime();
        long all = processTime();
        long clients = clientTime();

        for (int place = 1; place <= QUESTIONS; place++) {
            ask(round);
        }

        RoundSituation end = store.situation(round.id()).orElseThrow();
        double seconds = (System.nanoTime() - wall) / 1e9;
        System.out.printf(
                "Drill: live: %d phones, %d questions; to all p50 %.0f ms, p95 %.0f ms; acknowledged p50 %.0f ms, p95 %.0f ms;"
                        + " processor %.0f%% of one, threads of the clients %.0f%%; faults %s%n",
                PHONES,
                QUESTIONS,
                within(arrivals, 0.5),
                within(arrivals, 0.95),
                within(acknowledged, 0.5),
                within(acknowledged, 0.95),
                (processTime() - all) / seconds / 1e7,
                (clientTime() - clients) / seconds / 1e7,
                faults.stream().limit(5).toList());
        assertThat(faults).isEmpty();
        assertThat(begun).noneMatch(CompletableFuture::isCompletedExceptionally);
        assertThat(end.players()).hasSize(PHONES);
        int stored = database.sql("select count(*) from live_answer where round_id = ?")
                .param(round.id().value())
                .query(Integer.class)
                .single();
        assertThat(stored).isEqualTo(PHONES * QUESTIONS).isEqualTo(acknowledged.size());
        assertThat(within(arrivals, 0.95)).isLessThanOrEqualTo(MOST_MS);
        assertThat(within(acknowledged, 0.95)).isLessThanOrEqualTo(MOST_MS);
    }

    /** Opens the next question, and waits until all have answered it, which closes it. */
    private void ask(Round round) throws InterruptedException {
        arrived = new CountDownLatch(PHONES);
        answered = new CountDownLatch(PHONES);
        opened = System.nanoTime();
        rounds.act(round.id(), HOST, Act.NEXT, version(round));
        assertThat(arrived.await(20, TimeUnit.SECONDS))
                .as("all have the question")
                .isTrue();
        assertThat(answered.await(20, TimeUnit.SECONDS)).as("all have answered").isTrue();
        for (int i = 0; i < 50 && store.find(round.id()).orElseThrow().phase() == Phase.OPEN; i++) {
            Thread.sleep(100);
        }
    }

    private long version(Round round) {
        return store.find(round.id()).orElseThrow().version();
    }

    private Phone join(Round round, int number) throws IOException, InterruptedException {
        HttpResponse<String> reply = http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/live/play/join"))
                        .header("X-Live", "1")
                        .POST(BodyPublishers.ofString(
                                "{\"code\":\"%s\",\"name\":\"Player %d\"}".formatted(round.code(), number)))
                        .build(),
                BodyHandlers.ofString());
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
        String cookie = reply.headers().firstValue("Set-Cookie").orElseThrow();
        return new Phone(cookie.substring(0, cookie.indexOf(';')), number);
    }

    private long clientTime() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Stream.concat(
                        clientThreads.stream(),
                        Thread.getAllStackTraces().keySet().stream()
                                .filter(thread -> thread.getName().startsWith("HttpClient-")))
                .mapToLong(thread -> Math.max(0, threads.getThreadCpuTime(thread.threadId())))
                .sum();
    }

    private static long processTime() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static double within(Queue<Double> values, double share) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.isEmpty() ? -1 : sorted.get((int) Math.min(sorted.size() - 1, share * sorted.size()));
    }
}
