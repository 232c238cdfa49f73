package org.quadrivia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The packed jar as a server: that it starts, stops, and says in a line why it does not. */
@Tag("full")
@Timeout(60)
class ServeIT {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    /** For all tests that leave it as it is. */
    @SuppressWarnings("NullAway.Init")
    private static PackagedApp app;

    @BeforeAll
    @Timeout(300)
    static void serve() throws IOException {
        app = PackagedApp.start();
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        app.close();
    }

    @Test
    void servesAndStopsOnCtrlCWithoutAWord() throws Exception {
        try (PackagedApp own = PackagedApp.start()) {
            assertThat(status(own.address() + "/")).isEqualTo(200);
            assertThat(own.folder()).isNotEmptyDirectory();

            assertThat(own.interrupt()).isEqualTo(130);
        }
    }

    @Test
    void saysToAllThatItIsWellAndItsFiguresToNoGuest() throws Exception {
        HttpResponse<String> health = get(app.address() + "/actuator/health");

        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).contains("\"status\":\"UP\"").doesNotContain("people.mv.db", "H2");
        assertThat(status(app.address() + "/actuator/metrics")).isEqualTo(403);
        assertThat(status(app.address() + "/actuator/env")).isEqualTo(403);
    }

    @Test
    void everyAnswerCarriesItsHeadersOfSecurity() throws Exception {
        for (String address : new String[] {"/", "/styles.css", "/account/export"}) {
            assertThat(get(app.address() + address).headers().map())
                    .as(address)
                    .containsKeys("x-content-type-options", "x-frame-options", "referrer-policy");
        }
    }

    @Test
    void anAddressThatTomcatRefusesLeadsOnToo() throws Exception {
        HttpResponse<String> refused = get(app.address() + "/start/%00");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("There is nothing at this address", "href=\"/search\"");
    }

    @Test
    void aSecondProcessOnTheSameFolderIsRefusedAndToldTheHolder() throws Exception {
        CommandOutput second = serve("--port", "0", "--data", app.folder().toString());

        assertRefused(second);
        assertThat(second.err()).contains(app.folder().toString(), Long.toString(app.pid()));
    }

    /** By the jar as it is, which says the same. */
    @Test
    void aPortInUseIsNamed() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            String port = Integer.toString(taken.getLocalPort());

            CommandOutput said = run(PackagedApp.command("--port", port, "--data", folder.toString()));

            assertRefused(said);
            assertThat(said.err()).contains("Port " + port + " is in use");
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");

        CommandOutput said = serve("--port", "0", "--data", file.toString());

        assertRefused(said);
        assertThat(said.err()).contains(file.toString());
    }

    @Test
    void badRdfIsRefusedByLineAndNothingIsStored() throws Exception {
        Path bad = Files.writeString(folder.resolve("bad.ttl"), "<a> <b>\n;;");

        CommandOutput said = serve("--port", "0", "--kb", bad.toString());

        assertRefused(said);
        assertThat(said.err()).contains("bad.ttl:2");
        assertThat(folder).isDirectoryNotContaining("glob:**/data");
    }

    private static void assertRefused(CommandOutput said) {
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).hasLineCount(1);
    }

    private static CommandOutput serve(String... arguments) throws IOException, InterruptedException {
        return run(PackagedApp.quickly(arguments));
    }

    private static CommandOutput run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new CommandOutput(process.waitFor(), out, err);
    }

    private static int status(String address) throws IOException, InterruptedException {
        return get(address).statusCode();
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
