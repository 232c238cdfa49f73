package org.quadrivia.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quadrivia.Messages;
import org.quadrivia.cli.PackagedApp;
import org.quadrivia.storage.PostgresServer;

/** A server whose PostgreSQL is stopped, and started again. */
@Tag("full")
class DatabaseAwayIT {
    private static final String AWAY = Messages.text("storage.failure.unavailable");
    private static final String HEALTH = "/actuator/health";
    private static final Duration SOON = Duration.ofSeconds(5);

    /** What everybody may read and nobody needs an account for. */
    private static final List<String> PUBLIC = List.of(
            "/",
            "/explore",
            "/kb/ceasefire/sparql?query=ASK%7B%3Fs%20%3Fp%20%3Fo%7D",
            "/id/ceasefire/asim-munir.ttl",
            "/id/ceasefire/asim-munir.html",
            "/void.ttl",
            "/sitemap.xml",
            "/dump/ceasefire.nq.gz");

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void whatIsPublicGoesOnAndAllGoesOnWhenItIsBack() throws Exception {
        try (PostgresServer server = PostgresServer.start()) {
            Map<String, Object> settings = server.fresh();
            Path data = Path.of((String) settings.get("quadrivia.data"));
            try (PackagedApp app = PackagedApp.on(data, Settings.environment(settings))) {
                String home = app.address();
                SimulatedLearner learner = new SimulatedLearner(http, home, new Random(1));
                learner.turn();
                learner.answer();
                learner.turn();
                for (String path : PUBLIC) {
                    assertThat(get(home + path).statusCode()).as(path).isEqualTo(200);
                }
                assertThat(get(home + HEALTH + "/readiness").statusCode()).isEqualTo(200);

                server.stop();
                await(home + HEALTH + "/readiness", 503);

                assertThat(get(home + HEALTH + "/readiness").body()).contains("DOWN");
                assertThat(get(home + HEALTH).statusCode()).isEqualTo(503);
                assertThat(get(home + HEALTH + "/liveness").statusCode()).isEqualTo(200);
                goesOn(home);
                saysSo(home, learner);

                server.startAgain();
                await(home + HEALTH + "/readiness", 200);
                learner.again();
                assertThat(get(home + HEALTH).statusCode()).isEqualTo(200);
            }
        }
    }

    private void goesOn(String home) throws IOException, InterruptedException {
        for (String path : PUBLIC) {
            long begin = System.nanoTime();
            HttpResponse<String> answer = get(home + path);

            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).as(path).isLessThan(SOON);
        }
        for (String page : List.of("", "explore", "sparql")) {
            Tab tab = new Tab(http, home);
            tab.open(page);

            assertThat(tab.page().words(tab.page().body()))
                    .as(page)
                    .doesNotContain(AWAY, Messages.text("shell.error.500"));
        }
    }

    private void saysSo(String home, SimulatedLearner learner) throws IOException, InterruptedException {
        assertThatThrownBy(learner::answer).isInstanceOf(IOException.class);
        assertThat(learner.complaint()).isEqualTo(AWAY);
        HttpResponse<String> program = http.send(
                HttpRequest.newBuilder(URI.create(home + PUBLIC.get(2)))
                        .header("Authorization", "Bearer qv_nobodys")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(program.statusCode()).isEqualTo(503);
        assertThat(program.body()).startsWith(AWAY);
        assertThat(program.headers().firstValue("Retry-After")).isPresent();
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(address))
                        .timeout(Duration.ofSeconds(60))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private void await(String address, int status) throws IOException, InterruptedException {
        for (int i = 0; i < 60 && get(address).statusCode() != status; i++) {
            Thread.sleep(500);
        }
        assertThat(get(address).statusCode()).isEqualTo(status);
    }
}
