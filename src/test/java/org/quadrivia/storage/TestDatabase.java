package org.quadrivia.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/** One kind of database to test on. */
public final class TestDatabase {
    private static final String OURS = "org.quadrivia.storage";

    private final @Nullable PostgresServer server;

    private TestDatabase(@Nullable PostgresServer server) {
        this.server = server;
    }

    /** A file of H2, for tests of what only files have. */
    public static TestDatabase h2() {
        return new TestDatabase(null);
    }

    /** Whether it is a file of H2. */
    public boolean isH2() {
        return server == null;
    }

    /**
     * What says to the application to use a database that nobody used before, with a data folder of its own. It has all tables:
     * they are made once for each process, and copied.
     *
     * @throws org.opentest4j.TestAbortedException where this machine has none of this kind
     */
    public Map<String, Object> fresh() throws IOException {
        if (server != null) {
            return server.migrated();
        }
        Map<String, Object> settings = inFolder();
        FileSystemUtils.copyRecursively(Migrated.PEOPLE, people(settings));
        return settings;
    }

    /** The same without tables, for tests in which they come to be. */
    public Map<String, Object> empty() throws IOException {
        return server == null ? inFolder() : server.fresh();
    }

    /** Settings that name an empty data folder and no database. */
    static Map<String, Object> inFolder() throws IOException {
        Map<String, Object> settings = new HashMap<>();
        settings.put(
                "quadrivia.data",
                Files.createTempDirectory(Folders.ROOT, "data").toString());
        return settings;
    }

    private static Path people(Map<String, Object> settings) {
        return Path.of((String) settings.get("quadrivia.data")).resolve("people");
    }

    /** {@link #open(Map, String...)} with {@link #fresh}. */
    public ConfigurableApplicationContext open(String... packages) throws IOException {
        return open(fresh(), packages);
    }

    /** The storage and the beans of these packages; to be closed. */
    public static ConfigurableApplicationContext open(Map<String, Object> settings, String... packages) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
        context.register(Jdbc.class);
        for (String name : Stream.concat(Stream.of(OURS), Stream.of(packages)).toList()) {
            context.scan(name);
        }
        // As in the application: what a test does not ask for is not made
        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
        context.refresh();
        return context;
    }

    /** The files of a database of H2 that has all tables. */
    private static final class Migrated {
        static final Path PEOPLE = make();

        private static Path make() {
            try {
                Map<String, Object> settings = inFolder();
                open(settings).close();
                return people(settings);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Where the data folders of this process lie; it deletes them when it ends. */
    private static final class Folders {
        static final Path ROOT = root();

        private static Path root() {
            try {
                Path root = Files.createTempDirectory("quadrivia-data");
                Runtime.getRuntime()
                        .addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(root.toFile())));
                return root;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public String toString() {
        return server == null ? "H2" : "PostgreSQL";
    }

    @ImportAutoConfiguration({
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class
    })
    private static final class Jdbc {}

    /** H2, then PostgreSQL unless the system property {@code quadrivia.postgresql} is false. */
    static final class Each implements ArgumentsProvider {
        @Override
        public Stream<? extends Arguments> provideArguments(
                ParameterDeclarations parameters, ExtensionContext context) {
            Stream<TestDatabase> postgres = Boolean.parseBoolean(System.getProperty("quadrivia.postgresql", "true"))
                    ? Stream.of(new TestDatabase(PostgresServer.shared(context)))
                    : Stream.empty();
            return Stream.concat(Stream.of(h2()), postgres).map(Arguments::of);
        }
    }
}
