package org.quadrivia.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URLDecoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Servers that answer well and badly, and names that lead where they should not. All of them are on this machine. */
@Timeout(60)
class RemoteFetcherTest {
    private static final String TURTLE = "<http://e.org/a> <http://e.org/p> 1 .";
    private static final List<String> TYPES = List.of("text/turtle", "application/n-triples");

    @TempDir
    private Path folder;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<String> looked = new ArrayList<>();
    private final Map<String, List<String>> names = new HashMap<>();
    private ObedientServer server;
    private ObedientServer other;

    @BeforeEach
    void start() throws IOException {
        server = new ObedientServer();
        other = new ObedientServer();
        server.answer("/good", 200, "text/turtle; charset=utf-8", TURTLE);
    }

    @AfterEach
    void stop() {
        server.close();
        other.close();
        threads.shutdownNow();
    }

    @Test
    void anAnswerIsStoredAsItCame() throws IOException {
        RemoteReply reply = fetch(here(), "/good");

        assertThat(reply).isEqualTo(new RemoteReply.Received(uri("/good"), "text/turtle", TURTLE.length()));
        assertThat(Files.readString(file())).isEqualTo(TURTLE);
    }

    @Test
    void aQueryIsSentByAFormAndNothingElseIsTold() {
        List<String> bodies = new ArrayList<>();
        server.handle("/sparql", exchange -> {
            assertThat(exchange.getRequestHeaders()).doesNotContainKeys("Cookie", "Authorization", "Referer");
            assertThat(exchange.getRequestHeaders().getFirst("Accept"))
                    .isEqualTo("text/turtle, application/n-triples;q=0.8");
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            ObedientServer.send(exchange, 200, "text/turtle", TURTLE);
        });

        RemoteReply reply = fetcher(here())
                .fetch(
                        new RemoteRequest(uri("/sparql"), "DESCRIBE <http://e.org/ä>", TYPES, List.of()),
                        file(),
                        () -> false,
                        bytes -> {});

        assertThat(reply).isInstanceOf(RemoteReply.Received.class);
        assertThat(bodies)
                .singleElement()
                .satisfies(body -> assertThat(URLDecoder.decode(body, StandardCharsets.UTF_8))
                        .isEqualTo("query=DESCRIBE <http://e.org/ä>"));
    }

    @Test
    void whereNoHostIsAllowedNothingIsAsked() {
        assertRefused(fetch("", "/good"), "does not allow fetching from localhost:" + port());
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void loopbackNeedsHostAndPort() {
        assertRefused(fetch("localhost", "/good"), "does not allow");
        assertRefused(fetch("127.0.0.1:" + port(), "/good"), "does not allow");
        assertThat(server.asked()).isEmpty();
        assertThat(fetch(here(), "/good")).isInstanceOf(RemoteReply.Received.class);
    }

    /** The check is of the address to which a name leads, whatever the name looks like. */
    @Test
    void aNameThatLeadsToAPrivateAddressIsRefused() {
        for (String hidden : List.of("127.0.0.1", "10.0.0.7", "169.254.169.254", "::1", "fd00::1")) {
            names.put("data.example", List.of("93.184.215.14", hidden));

            assertRefused(
                    fetcher("data.example")
                            .fetch(request(URI.create("http://data.example/")), file(), () -> false, b -> {}),
                    "not an address of the public internet");
        }
    }

    /** A name that led to the internet when it was checked leads here when it is asked again. */
    @Test
    void whatIsCheckedIsWhatIsConnectedTo() throws IOException {
        GuardedResolver guard = new GuardedResolver(AllowedHosts.of("data.example"), resolver());
        names.put("data.example", List.of("93.184.215.14"));
        assertThat(guard.resolve("data.example", 80))
                .containsExactly(new InetSocketAddress(InetAddress.getByName("93.184.215.14"), 80));

        names.put("data.example", List.of("127.0.0.1"));
        assertThatThrownBy(() -> guard.resolve("data.example", 80)).isInstanceOf(GuardedResolver.Forbidden.class);
        assertThatThrownBy(() -> guard.resolve("data.example")).isInstanceOf(GuardedResolver.Forbidden.class);
        assertThatThrownBy(() -> guard.resolve("other.example", 80)).isInstanceOf(GuardedResolver.Forbidden.class);
    }

    @Test
    void aNameIsLookedUpOnceForAConnectionAndOnlyByTheGuard() {
        names.put("named.example", List.of("127.0.0.1"));

        RemoteReply reply = fetcher("named.example:" + port())
                .fetch(
                        request(URI.create("http://named.example:" + port() + "/good")),
                        file(),
                        () -> false,
                        bytes -> {});

        assertThat(reply).isInstanceOf(RemoteReply.Received.class);
        assertThat(looked).containsExactly("named.example");
    }

    @Test
    void aRedirectIsCheckedLikeAnAddress() {
        other.answer("/inside", 200, "text/turtle", TURTLE);
        names.put("data.example", List.of("127.0.0.1"));
        server.redirect("/port", "http://localhost:" + other.port() + "/inside");
        server.redirect("/private", "http://data.example/inside");
        server.redirect("/file", "file:///etc/passwd");
        server.redirect("/user", "http://me:secret@localhost:" + port() + "/good");
        server.redirect("/none", "http://[");

        assertRefused(
                fetch(here(), "/port"), "redirects to another address", "does not allow fetching from localhost:");
        assertRefused(fetch(here() + ",data.example", "/private"), "not an address of the public internet");
        assertRefused(fetch(here(), "/file"), "no address that begins with http");
        assertRefused(fetch(here(), "/user"), "Leave out the user");
        assertRefused(fetch(here(), "/none"), "no address that begins with http");
        assertThat(server.asked()).doesNotContain("/inside", "/good");
        assertThat(other.asked()).isEmpty();
    }

    @Test
    void aFewRedirectsAreFollowedAndNoMore() {
        server.redirect("/1", "/2");
        server.redirect("/2", "good");
        server.redirect("/round", "/round");

        assertThat(fetch(here(), "/1"))
                .isEqualTo(new RemoteReply.Received(uri("/good"), "text/turtle", TURTLE.length()));
        assertRefused(fetch(here(), "/round"), "redirects more than 5 times");
        assertThat(server.asked().stream().filter("/round"::equals)).hasSize(6);
    }

    @Test
    void aServerThatDoesNotAnswerIsLeft() {
        server.handle("/asleep", exchange -> ObedientServer.sleep(30_000));

        assertStoppedInTime(() -> fetch(here(), "/asleep"));
    }

    @Test
    void aServerThatAnswersDropByDropIsLeft() {
        server.handle("/drops", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/turtle");
            exchange.sendResponseHeaders(200, 0);
            while (true) {
                exchange.getResponseBody().write('#');
                exchange.getResponseBody().flush();
                ObedientServer.sleep(50);
            }
        });

        assertStoppedInTime(() -> fetch(here(), "/drops"));
    }

    @Test
    void headersDropByDropToo() throws IOException {
        try (ServerSocket slow = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            threads.submit(() -> {
                try (Socket socket = slow.accept()) {
                    socket.getOutputStream().write("HTTP/1.1 200 OK\r\nX: ".getBytes(StandardCharsets.US_ASCII));
                    while (true) {
                        socket.getOutputStream().write('x');
                        socket.getOutputStream().flush();
                        ObedientServer.sleep(20);
                    }
                }
            });

            assertStoppedInTime(() -> fetcher("localhost:" + slow.getLocalPort())
                    .fetch(
                            request(URI.create("http://localhost:" + slow.getLocalPort() + "/")),
                            file(),
                            () -> false,
                            bytes -> {}));
        }
    }

    private static void assertStoppedInTime(java.util.function.Supplier<RemoteReply> fetch) {
        long start = System.nanoTime();

        assertRefused(fetch.get(), "localhost did not finish within 1 seconds");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void whoCancelsIsNotKeptWaiting() {
        server.handle("/asleep", exchange -> ObedientServer.sleep(30_000));
        AtomicBoolean stop = new AtomicBoolean(true);

        assertRefused(
                fetcher(here()).fetch(request(uri("/asleep")), file(), stop::get, bytes -> {}), "This was cancelled.");
    }

    @Test
    void tooMuchIsRefusedWhetherOrNotItIsAnnounced() throws IOException {
        server.handle("/announced", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/turtle");
            exchange.sendResponseHeaders(200, 2L << 20);
            exchange.getResponseBody().write(new byte[1 << 20]);
        });
        server.handle("/endless", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/turtle");
            exchange.sendResponseHeaders(200, 0);
            while (true) {
                exchange.getResponseBody().write(new byte[1 << 16]);
            }
        });

        assertRefused(fetch(here(), "/announced"), "localhost answered with more than 1 MB");
        assertRefused(fetch(here(), "/endless"), "localhost answered with more than 1 MB");
        assertThat(Files.size(file())).isLessThanOrEqualTo(1 << 20);
    }

    @Test
    void anythingButRdfIsToldInWords() {
        server.answer("/page", 200, "text/html;charset=utf-8", "<p>Hello</p>");
        server.answer("/json", 200, "application/json", "{}");
        server.answer("/plain.txt", 200, "text/plain", TURTLE);
        server.answer("/plain.ttl", 200, "text/plain", TURTLE);
        server.answer("/nothing", 200, "text/turtle", "");
        server.handle("/packed", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            ObedientServer.send(exchange, 200, "text/turtle", TURTLE);
        });

        assertRefused(fetch(here(), "/page"), "answered with a web page instead of RDF");
        assertRefused(fetch(here(), "/json"), "“application/json”, which is not RDF");
        assertRefused(fetch(here(), "/plain.txt"), "“text/plain”, which is not RDF");
        assertThat(fetch(here(), "/plain.ttl")).isInstanceOf(RemoteReply.Received.class);
        assertRefused(fetch(here(), "/nothing"), "answered with nothing");
        assertRefused(fetch(here(), "/packed"), "compressed data");
    }

    @Test
    void anErrorIsToldInTheWordsOfTheServer() {
        server.answer("/bad", 400, "text/plain", "Parse error:\n\n  line 1" + "x".repeat(10_000));
        server.answer("/crash", 500, "text/html", "<h1>secret stack</h1>");

        assertRefused(fetch(here(), "/bad"), "answered with an error (status 400): Parse error: line 1xxx");
        assertRefused(fetch(here(), "/crash"), "answered with an error (status 500)");
        assertThat(((RemoteReply.Refused) fetch(here(), "/bad")).words()).hasSizeLessThan(500);
        assertThat(((RemoteReply.Refused) fetch(here(), "/crash")).words()).doesNotContain("secret");
    }

    @Test
    void aServerThatIsNotThereIsToldInWords() {
        int gone = other.port();
        other.close();

        assertRefused(
                fetcher("localhost:" + gone)
                        .fetch(request(URI.create("http://localhost:" + gone + "/")), file(), () -> false, b -> {}),
                "localhost cannot be reached");
        assertRefused(
                fetcher("nobody.example")
                        .fetch(request(URI.create("http://nobody.example/")), file(), () -> false, b -> {}),
                "There is no server named nobody.example");
    }

    @Test
    void moreHeadersThanAnybodyNeedsAreRefused() {
        server.handle("/headers", exchange -> {
            for (int i = 0; i < 200; i++) {
                exchange.getResponseHeaders().add("X-" + i, "x");
            }
            ObedientServer.send(exchange, 200, "text/turtle", TURTLE);
        });

        assertRefused(fetch(here(), "/headers"), "localhost cannot be reached, or it broke off");
    }

    private RemoteReply fetch(String hosts, String path) {
        return fetcher(hosts).fetch(request(uri(path)), file(), () -> false, bytes -> {});
    }

    private RemoteFetcher fetcher(String hosts) {
        return new RemoteFetcher(new RemoteSettings(hosts, Duration.ofSeconds(1), 1, 1000), resolver());
    }

    /** Knows the names of the test and localhost. */
    private DnsResolver resolver() {
        return new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                looked.add(host);
                List<String> known = host.equals("localhost") ? List.of("127.0.0.1") : names.get(host);
                if (known == null) {
                    throw new UnknownHostException(host);
                }
                InetAddress[] found = new InetAddress[known.size()];
                for (int i = 0; i < found.length; i++) {
                    found[i] = InetAddress.getByName(known.get(i));
                }
                return found;
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
    }

    private static RemoteRequest request(URI address) {
        return new RemoteRequest(address, "", TYPES, List.of(".ttl"));
    }

    private Path file() {
        return folder.resolve("answer");
    }

    private int port() {
        return server.port();
    }

    private String here() {
        return "localhost:" + port();
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port() + path);
    }

    private static void assertRefused(RemoteReply reply, String... words) {
        assertThat(reply)
                .isInstanceOfSatisfying(
                        RemoteReply.Refused.class,
                        refused -> assertThat(refused.words()).contains(words));
    }
}
