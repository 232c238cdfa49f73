package org.quadrivia.linkeddata;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.quadrivia.QuadriviaApplication;
import org.quadrivia.account.Person;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.Role;
import org.quadrivia.account.admin.Administration;
import org.quadrivia.account.selfservice.AccountService;
import org.quadrivia.account.signin.RememberedBrowsers;
import org.quadrivia.account.signup.SignUpOutcome;
import org.quadrivia.account.signup.SignUpRequest;
import org.quadrivia.authoring.access.AccessControl;
import org.quadrivia.authoring.access.Grants;
import org.quadrivia.authoring.access.Visibility;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.knowledge.rdf.library.KnowledgeStore;
import org.quadrivia.knowledge.rdf.load.KnowledgeLoader;
import org.quadrivia.knowledge.rdf.load.LoadOutcome;
import org.quadrivia.knowledge.rdf.snapshot.Attachments;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.snapshot.Snapshots;
import org.quadrivia.knowledge.rdf.store.Revision;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** One server within this process for all tests of linked data: the shipped knowledge base, two foreign ones, and one that is private. */
public final class LinkedDataStage implements AutoCloseable {
    public static final KbId SHIPPED = new KbId("ceasefire");
    public static final KbId ODD = new KbId("odd");
    public static final KbId ELEMENTS = new KbId("elements");
    public static final KbId SECRET = new KbId("secret");
    /** Of how many things in the odd one a property of the river tells. */
    public static final int MANY = 450;

    private final ConfigurableApplicationContext context;
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Person teacher;
    private final String owner;

    private LinkedDataStage(ConfigurableApplicationContext context) throws IOException {
        this.context = context;
        context.getBean(org.quadrivia.storage.Storage.class);
        teacher = somebody("ada", Role.TEACHER);
        owner = cookie(teacher);
        create(ODD, odd());
        create(ELEMENTS, load(Path.of("src/test/resources/kbs/elements/elements-asserted.owl")));
        create(SECRET, load(secret()));
        Grants.give(bean(AccessControl.class), SECRET, teacher.id(), Visibility.PRIVATE);
    }

    /** To be closed. */
    public static LinkedDataStage start() throws IOException {
        Map<String, Object> settings = Map.of(
                "quadrivia.data",
                Files.createTempDirectory("quadrivia-linked").toString(),
                "server.port",
                0,
                "vaadin.productionMode",
                true);
        return new LinkedDataStage(new SpringApplicationBuilder(QuadriviaApplication.class)
                .initializers(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("stage", settings)))
                .run());
    }

    private static Snapshot odd() {
        Snapshot small = load(Path.of("src/test/resources/linkeddata/odd.trig"));
        String river = "<http://odd.example/kb/river>";
        String more = IntStream.range(0, MANY)
                .mapToObj(i ->
                        "%s <http://odd.example/kb/stone> <http://odd.example/kb/stone%d> <http://odd.example/kb/passage/1.1> .\n"
                                .formatted(river, i))
                .collect(Collectors.joining());
        return Change.of(more, "").apply(small);
    }

    private static Path secret() throws IOException {
        Path file = Files.createTempDirectory("quadrivia-secret").resolve("secret.ttl");
        String text = Files.readString(Path.of("src/test/resources/kbs/tiny/epl.ttl"));
        return Files.writeString(
                file,
                text + "\n<http://hush.example/hidden> <http://www.w3.org/2000/01/rdf-schema#label> \"Hushhush\" ."
                        + " <http://hush.example/hidden> <http://hush.example/by> <http://hush.example/whisper> .");
    }

    private static Snapshot load(Path file) {
        return switch (KnowledgeLoader.load(file)) {
            case LoadOutcome.Loaded loaded -> loaded.snapshot();
            case LoadOutcome.Refused refused -> throw new AssertionError(refused);
        };
    }

    private void create(KbId kb, Snapshot first) {
        bean(KnowledgeStore.class)
                .create(kb, first, Attachments.NONE, new Revision.Note("for tests", Optional.empty()), id -> {
                    Grants.open(bean(AccessControl.class), id);
                    return true;
                });
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Somebody with a name that nobody has had in any test. */
    public Person somebody(String stem, Role role) {
        var application = new SignUpRequest(stem + System.nanoTime(), "", "correct horse", ZoneId.of("Asia/Kolkata"));
        Person person =
                ((SignUpOutcome.Done) bean(AccountService.class).signUp(application, application.name())).person();
        bean(Administration.class).setRole(person.id(), role);
        return person;
    }

    /** What a browser sends in which they are signed in. */
    public String cookie(Person person) {
        return "quadrivia-remember=" + bean(RememberedBrowsers.class).remember(person.id());
    }

    /** The cookie of who owns the private one. */
    public String owner() {
        return owner;
    }

    /** Who owns the private one. */
    public PersonId ownerId() {
        return teacher.id();
    }

    public Snapshot dataset(KbId kb) {
        return bean(Snapshots.class).published(kb).orElseThrow();
    }

    /** Publishes what that makes of it. */
    public void publish(KbId kb, Set<Quad> added, Set<Quad> removed) {
        bean(KnowledgeStore.class)
                .publish(
                        kb,
                        dataset(kb).revision(),
                        new Change(added, removed),
                        new Revision.Note("for tests", Optional.empty()));
    }

    /** With a slash at its end. */
    public String root() {
        return "http://localhost:" + context.getEnvironment().getProperty("local.server.port") + "/";
    }

    /**
     * What the server answers, as text.
     *
     * @param address absolute, or from the root on
     * @param headers names and values
     */
    public HttpResponse<String> get(String address, String... headers) {
        return send("GET", address, headers);
    }

    public HttpResponse<String> send(String method, String address, String... headers) {
        return send(method, address, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8), headers);
    }

    public HttpResponse<byte[]> bytes(String address, String... headers) {
        return send("GET", address, HttpResponse.BodyHandlers.ofByteArray(), headers);
    }

    private <T> HttpResponse<T> send(
            String method, String address, HttpResponse.BodyHandler<T> body, String... headers) {
        URI uri = URI.create(address.startsWith("http") ? address : root() + address);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).method(method, HttpRequest.BodyPublishers.noBody());
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return client.send(request.build(), body);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }

    /** Gives tests the one server that there is for all of them. */
    public static final class Shared implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == LinkedDataStage.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.create(LinkedDataStage.class))
                    .computeIfAbsent(LinkedDataStage.class, key -> open(), LinkedDataStage.class);
        }

        private static LinkedDataStage open() {
            try {
                return start();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
