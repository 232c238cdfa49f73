package org.quadrivia.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quadrivia.cli.PackagedApp;

/** What the server and its query workers hold of a small machine. */
@Tag("full")
class MemoryIT {
    private static final int SESSIONS = 100;
    private static final Duration PACE = Duration.ofSeconds(10);
    private static final Duration LENGTH = Duration.ofMinutes(2);
    private static final long MEGABYTE = 1 << 20;
    private static final long MOST_AT_PEAK = 900;
    private static final long MOST_IDLE = 600;

    @Test
    void aWorkerSharesItsStartersFileForQuickStarts() throws Exception {
        assumeTrue(isTold(), "this system does not tell what a process has mapped");
        Path data = Files.createTempDirectory("quadrivia-memory");
        try (PackagedApp app = PackagedApp.on(data, Map.of())) {
            assertThat(query(app)).isEqualTo(200);

            assertThat(ProcessHandle.of(app.pid()).stream().flatMap(ProcessHandle::children))
                    .anySatisfy(worker -> assertThat(Path.of("/proc/%d/maps".formatted(worker.pid())))
                            .content()
                            .contains(file(app.pid())));
        }
    }

    /** The file for quick starts that it has mapped. */
    private static String file(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/%d/maps".formatted(pid))).stream()
                .map(line -> line.replaceFirst(".* ", ""))
                .filter(mapped -> mapped.contains("/server-") && mapped.endsWith(".cache"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Tag("long")
    @Tag("alone")
    void aHundredSessionsFitASmallMachine() throws Exception {
        assumeTrue(isTold(), "this system does not tell shares of memory");
        // Such a machine would have no room for a spare worker, and so none would be started
        Map<String, String> small = Map.of("JDK_JAVA_OPTIONS", "-XX:MaxRAM=2g", "QUADRIVIA_SPARQL_SPARE", "false");
        Path data = Files.createTempDirectory("quadrivia-memory");
        int minutes = Integer.getInteger("quadrivia.memory.idle", 5);
        try (PackagedApp app = PackagedApp.measured(data, small)) {
            AtomicLong peak = new AtomicLong();
            Thread watch = Thread.ofPlatform().daemon().start(() -> watch(app, peak));
            assertThat(query(app)).isEqualTo(200);

            Load.Result result = new Load(app, PACE).run(SESSIONS, LENGTH);
            long busy = held(app) / MEGABYTE;
            Thread.sleep(Duration.ofMinutes(minutes).toMillis());
            long idle = held(app) / MEGABYTE;
            watch.interrupt();

            System.out.printf(
                    "Drill: memory: %d sessions, %d answers, %d errors: %d MB at the peak, %d MB at the end, %d MB after %d idle minutes%n",
                    SESSIONS,
                    result.all().sorted().size(),
                    result.errors().size(),
                    peak.get() / MEGABYTE,
                    busy,
                    idle,
                    minutes);
            assertThat(result.errors()).isEmpty();
            assertThat(peak.get() / MEGABYTE).isLessThanOrEqualTo(MOST_AT_PEAK);
            assertThat(idle).isLessThanOrEqualTo(MOST_IDLE);
        }
    }

    /** So that a worker runs. */
    private static int query(PackagedApp app) throws IOException, InterruptedException {
        String query = URLEncoder.encode("SELECT * { ?s ?p ?o }", StandardCharsets.UTF_8);
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<Void> response = http.send(
                    HttpRequest.newBuilder(URI.create(app.address() + "/sparql?query=" + query))
                            .build(),
                    BodyHandlers.discarding());
            return response.statusCode();
        }
    }

    private static void watch(PackagedApp app, AtomicLong peak) {
        try {
            while (true) {
                peak.accumulateAndGet(held(app), Math::max);
                Thread.sleep(1_000);
            }
        } catch (IOException | InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    /** Bytes of the process and all that it started. */
    private static long held(PackagedApp app) throws IOException, InterruptedException {
        Vitals vitals = Vitals.of(app.pid(), app.folder(), 0, false);
        return vitals.memory() + vitals.workers();
    }

    /** Whether this system tells it. */
    private static boolean isTold() {
        return Files.isReadable(Path.of("/proc/self/smaps_rollup"));
    }
}
