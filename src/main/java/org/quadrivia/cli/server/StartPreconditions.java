package org.quadrivia.cli.server;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.quadrivia.cli.common.CommandRefused;
import org.quadrivia.cli.common.Refusals;

/**
 * Checks for the failures that can be detected before a server starts. They take milliseconds and report a failure in one line.
 */
public final class StartPreconditions {
    private StartPreconditions() {}

    /**
     * @throws CommandRefused if the port is taken, the data folder cannot be written, or a file or folder to be read is missing or
     *     unreadable
     */
    static void check(ServerSettings settings) {
        port(settings.port());
        if (settings.kb() == null) {
            writable(settings.data());
        } else {
            readable(settings.kb());
            settings.families().forEach(StartPreconditions::readableFamilies);
            settings.lexicons().forEach(StartPreconditions::readableLexicon);
        }
    }

    /** @throws CommandRefused if no such file or folder of RDF exists, or it cannot be read */
    public static void readable(Path path) {
        readable(path, "cli.path.missing");
    }

    /** @throws CommandRefused if no such file of items or quizzes exists, or it cannot be read */
    public static void readableItems(Path path) {
        readable(path, "cli.items.missing");
    }

    /** @throws CommandRefused if no such folder or file of families exists, or it cannot be read */
    public static void readableFamilies(Path path) {
        readable(path, "cli.families.missing");
    }

    /** @throws CommandRefused if no such lexicon exists, or it cannot be read */
    public static void readableLexicon(Path path) {
        readable(path, "cli.lexicon.missing");
    }

    private static void readable(Path path, String missing) {
        if (!Files.exists(path)) {
            throw CommandRefused.because(missing, path);
        }
        if (!Files.isReadable(path)) {
            throw CommandRefused.because("cli.path.unreadable", path);
        }
    }

    private static void port(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new java.net.InetSocketAddress(port));
        } catch (IOException e) {
            throw Refusals.port(port, e);
        }
    }

    private static void writable(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, ".writable", null));
        } catch (IOException e) {
            throw CommandRefused.because(
                    "cli.data.unwritable", folder.toAbsolutePath().normalize(), Refusals.cause(e));
        }
    }
}
