package org.quadrivia.backup;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How a command asks the server, which alone may open the stores, for a backup: at a port of its own on the loopback address,
 * with a secret that stands in the data folder for its owner only. The public port never serves it. One at a time.
 */
public final class BackupDoor implements AutoCloseable {
    static final String PATH = "/backup";
    static final String SECRET = "Quadrivia-Secret";
    private static final Logger LOG = LoggerFactory.getLogger(BackupDoor.class);
    private static final int OK = 200;
    private static final int FORBIDDEN = 403;

    private final HttpServer server;
    private final ExecutorService thread;
    private final Path file;
    private final byte[] secret;
    private final Backup backup;

    private BackupDoor(HttpServer server, Path file, byte[] secret, Backup backup) {
        this.server = server;
        this.file = file;
        this.secret = secret;
        this.backup = backup;
        this.thread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("backup").daemon().factory());
    }

    /** Opens it for as long as the server runs. */
    public static BackupDoor open(Path folder, Backup backup) {
        try {
            byte[] bits = new byte[32];
            new SecureRandom().nextBytes(bits);
            String secret = HexFormat.of().formatHex(bits);
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            Path file = file(folder);
            write(file, server.getAddress().getPort() + "\n" + secret + "\n");
            BackupDoor door = new BackupDoor(server, file, secret.getBytes(StandardCharsets.UTF_8), backup);
            server.createContext(PATH, door::answer);
            server.setExecutor(door.thread);
            server.start();
            return door;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says to commands where the door is; gone, or of a server that has been killed, where none can be asked. */
    static Path file(Path folder) {
        return folder.resolve("backup.door");
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("{} could not be deleted", file, e);
        }
        server.stop(0);
        thread.shutdown();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String given = String.valueOf(exchange.getRequestHeaders().getFirst(SECRET));
        if (!MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), secret)) {
            exchange.sendResponseHeaders(FORBIDDEN, -1);
            exchange.close();
            return;
        }
        exchange.sendResponseHeaders(OK, 0);
        try {
            backup.write(exchange.getResponseBody(), Instant.now());
        } catch (IOException | RuntimeException e) {
            LOG.error("A backup failed", e);
            // An exchange that is closed ends its body as if all were written; one that is not is cut off, which the
            // reader notices
            throw new IOException(e);
        }
        exchange.close();
    }

    private static void write(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        FileAttribute<?>[] ours =
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                        }
                        : new FileAttribute<?>[0];
        Files.createFile(file, ours);
        Files.writeString(file, text);
    }
}
