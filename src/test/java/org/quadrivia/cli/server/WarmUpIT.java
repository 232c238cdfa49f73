package org.quadrivia.cli.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.cli.PackagedApp;

/** A server that warms up as it does where nothing else is said; those of other tests do not. */
@Tag("full")
@Timeout(300)
@Tag("long")
class WarmUpIT {
    private static final String READINESS = "/actuator/health/readiness";

    @TempDir
    private Path folder;

    private Path scratch;

    @BeforeEach
    void makeFolders() throws IOException {
        scratch = Files.createDirectory(folder.resolve("scratch"));
    }

    @Test
    void servesAtOnceAndIsReadyOnceItIsWarm() throws Exception {
        try (PackagedApp app = start()) {
            assertThat(status(app.address() + READINESS)).isEqualTo(503);
            assertThat(status(app.address() + "/actuator/health")).isEqualTo(200);
            assertThat(status(app.address() + "/")).isEqualTo(200);

            while (status(app.address() + READINESS) != 200) {
                Thread.sleep(100);
            }

            assertThat(app.said()).noneMatch(line -> line.contains("WARN") || line.contains("ERROR"));
            assertThat(scratchFolders()).isZero();
        }
    }

    @Test
    void isStoppedMeanwhileWithoutAWord() throws Exception {
        try (PackagedApp app = start()) {
            while (scratchFolders() == 0) {
                Thread.sleep(50);
            }
            Thread.sleep(2_000);

            assertThat(app.interrupt()).isEqualTo(130);

            assertThat(app.said()).noneMatch(line -> line.contains("WARN") || line.contains("ERROR"));
            assertThat(scratchFolders()).isZero();
        }
    }

    private PackagedApp start() throws IOException {
        return PackagedApp.on(
                Files.createDirectory(folder.resolve("data")),
                Map.of("QUADRIVIA_WARM_UP", "true", "JDK_JAVA_OPTIONS", "-Djava.io.tmpdir=" + scratch));
    }

    private long scratchFolders() throws IOException {
        try (var all = Files.list(scratch)) {
            return all.filter(path -> path.getFileName().toString().startsWith("quadrivia"))
                    .count();
        }
    }

    private static int status(String address) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
