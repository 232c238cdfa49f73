package org.quadrivia.storage;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;

/** A real PostgreSQL in a folder of its own, started when a test first wants it and stopped after the last one. */
public final class PostgresServer implements AutoCloseable {
    static final String USER = "quadrivia";
    /** What is committed is kept if the server is killed, but not if the machine is. These databases live for seconds. */
    private static final String BRIEF =
            "-c fsync=off -c full_page_writes=off -c wal_level=minimal -c max_wal_senders=0 -c autovacuum=off -c jit=off";

    private static final String MIGRATED = "migrated";
    private static final String ABSENT =
            "No PostgreSQL found: install it (Debian: apt-get install postgresql) or put initdb and pg_ctl on the PATH";

    private final AtomicInteger databases = new AtomicInteger();
    private @Nullable Path folder;
    private int port;
    private boolean migrated;

    private PostgresServer() {}

    /** The one of this process: the root of a context would be that of a class, since Surefire runs each class by itself. */
    static PostgresServer shared(ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(PostgresServer.class, type -> new PostgresServer(), PostgresServer.class);
    }

    /** Starts one for a test that wants it for itself, or skips the test. */
    public static PostgresServer start() throws IOException {
        PostgresServer server = new PostgresServer();
        server.started();
        return server;
    }

    /** The JDBC URL of an empty database. */
    public String newDatabase() throws IOException {
        return newDatabase("d" + databases.incrementAndGet(), "template1");
    }

    private String newDatabase(String name, String like) throws IOException {
        started();
        try (Connection connection = DriverManager.getConnection(url("postgres"), USER, "")) {
            connection.createStatement().execute("create database " + name + " template " + like);
        } catch (SQLException e) {
            throw new IOException(e);
        }
        return url(name);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private synchronized void started() throws IOException {
        if (folder != null) {
            return;
        }
        Path initdb = find("initdb").orElseGet(() -> Assumptions.abort(ABSENT));
        // On disk in any case: it is large, and does not wait for the disk
        Path here = Files.createTempDirectory(Path.of("/tmp"), "quadrivia-pg");
        if (isRoot()) {
            run("chown", "postgres", here.toString());
        }
        String data = here.resolve("data").toString();
        asServer(initdb.toString(), "-D", data, "-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
        folder = here;
        // At the last moment: other processes look for free ports, too
        port = freePort();
        startAgain();
    }

    /** After {@link #stop}, at the same address. */
    public synchronized void startAgain() throws IOException {
        Path here = Objects.requireNonNull(folder);
        String options = "-p " + port + " -k " + here + " -c listen_addresses=127.0.0.1 " + BRIEF;
        String data = here.resolve("data").toString();
        asServer(pgCtl(), "-D", data, "-w", "-l", here.resolve("log").toString(), "-o", options, "start");
    }

    /** At once, whoever is connected. */
    public synchronized void stop() throws IOException {
        String data = Objects.requireNonNull(folder).resolve("data").toString();
        asServer(pgCtl(), "-D", data, "-m", "immediate", "stop");
    }

    /** Settings of the application for an empty database of it, with a data folder of its own. */
    public Map<String, Object> fresh() throws IOException {
        return settings(newDatabase());
    }

    /** The same for a database that has all tables: they are made once for each server. */
    synchronized Map<String, Object> migrated() throws IOException {
        if (!migrated) {
            TestDatabase.open(settings(newDatabase(MIGRATED, "template1"))).close();
            migrated = true;
        }
        return settings(newDatabase("d" + databases.incrementAndGet(), MIGRATED));
    }

    private static Map<String, Object> settings(String url) throws IOException {
        Map<String, Object> settings = TestDatabase.inFolder();
        settings.put("quadrivia.database.url", url);
        settings.put("quadrivia.database.user", USER);
        return settings;
    }

    @Override
    public synchronized void close() throws IOException {
        if (folder == null) {
            return;
        }
        if (Files.exists(folder.resolve("data").resolve("postmaster.pid"))) {
            stop();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
        }
        folder = null;
    }

    private static String pgCtl() {
        return find("pg_ctl").map(Path::toString).orElseGet(() -> Assumptions.abort(ABSENT));
    }

    /** In Debian's folders, the newest version first, else on the PATH. */
    private static Optional<Path> find(String program) {
        List<Path> folders = new ArrayList<>();
        try (Stream<Path> versions = Files.list(Path.of("/usr/lib/postgresql"))) {
            versions.sorted(java.util.Comparator.reverseOrder())
                    .map(version -> version.resolve("bin"))
                    .forEach(folders::add);
        } catch (IOException none) {
            // Not a Debian, or without PostgreSQL
        }
        Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .map(Path::of)
                .forEach(folders::add);
        return folders.stream()
                .map(bin -> bin.resolve(program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** It refuses to run as root. */
    private static void asServer(String... command) throws IOException {
        List<String> whole = new ArrayList<>();
        if (isRoot()) {
            whole.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        whole.addAll(List.of(command));
        run(whole.toArray(String[]::new));
    }

    private static void run(String... command) throws IOException {
        Path said = Files.createTempFile("quadrivia-pg", ".log");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(Path.of("/").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException(
                        String.join(" ", command) + ": " + Files.readString(said, StandardCharsets.UTF_8));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            Files.delete(said);
        }
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
