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
 * Lets a command ask the server for a backup, because only the server may open the stores. It listens on a port of its own on
 * the loopback address and requires a secret, which is in a file in the data folder that only its owner can read. The public
 * port never serves backups. One backup is made at a time.
 */
public final class BackupListener implements AutoCloseable {
    static final String PATH = "/backup";
    static final String SECRET = "Quadrivia-Secret";
    private static final Logger LOG = LoggerFactory.getLogger(BackupListener.class);
    private static final int OK = 200;
    private static final int FORBIDDEN = 403;

    private final HttpServer server;
    private final ExecutorService thread;
    private final Path file;
    private final byte[] secret;
    private final Backup backup;

    private BackupListener(HttpServer server, Path file, byte[] secret, Backup backup) {
        this.server = server;
        this.file = file;
        this.secret = secret;
        this.backup = backup;
        this.thread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("backup").daemon().factory());
    }

    /** Opens the door; it stays open until it is closed. */
    public static BackupListener open(Path folder, Backup backup) {
        try {
            byte[] bits = new byte[32];
            new SecureRandom().nextBytes(bits);
            String secret = HexFormat.of().formatHex(bits);
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            Path file = file(folder);
            write(file, server.getAddress().getPort() + "\n" + secret + "\n");
            BackupListener door = new BackupListener(server, file, secret.getBytes(StandardCharsets.UTF_8), backup);
            server.createContext(PATH, door::answer);
            server.setExecutor(door.thread);
            server.start();
            return door;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the file that tells commands the port and the secret. If no server can be asked, the file is missing or was left
     * behind by a server that was killed.
     */
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
            // Closing the exchange would end its body as if everything had been written. Without closing, the
            // connection is
            // cut off, which the reader notices
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
