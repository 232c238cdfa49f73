package org.quadrivia.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * The packed jar laid out, with its file for quick starts, as {@code ./run} starts it; made once for each packed jar. On a JDK older
 * than 25 it starts without that file.
 */
final class QuickApp {
    private static final Path PLACE = Path.of("target/quick-app").toAbsolutePath();
    private static final Path CACHE = PLACE.resolve("server.cache");
    private static final int FIRST_JDK = 25;
    /** A server of a test is gone before the optimising compiler has paid for itself. */
    private static final String SHORT = "-XX:TieredStopAtLevel=1";

    private QuickApp() {}

    /** What stands before the arguments of the app. */
    static synchronized List<String> command(Path packed) throws IOException {
        Path jar = PLACE.resolve(packed.getFileName());
        if (!Files.exists(jar) || Files.getLastModifiedTime(jar).compareTo(Files.getLastModifiedTime(packed)) < 0) {
            FileSystemUtils.deleteRecursively(PLACE);
            run(List.of("-Djarmode=tools", "-jar", packed.toString(), "extract", "--destination", PLACE.toString()));
            Files.setLastModifiedTime(jar, Files.getLastModifiedTime(packed));
            if (Runtime.version().feature() >= FIRST_JDK) {
                run(List.of(
                        "-XX:+UseG1GC",
                        "-XX:AOTCacheOutput=" + CACHE,
                        "-jar",
                        jar.toString(),
                        "rehearse",
                        "server",
                        "ontology"));
            }
        }
        return Files.exists(CACHE)
                ? List.of(
                        java(), "-XX:+UseG1GC", SHORT, "-Xlog:disable", "-XX:AOTCache=" + CACHE, "-jar", jar.toString())
                : List.of(java(), "-XX:+UseG1GC", SHORT, "-jar", jar.toString());
    }

    private static void run(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(arguments);
        Path log = Files.createTempFile("quadrivia-quick-app", ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command + " ended with " + process.exitValue() + ", see " + log);
            }
            Files.delete(log);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
