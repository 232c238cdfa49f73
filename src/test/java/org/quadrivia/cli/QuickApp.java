package org.quadrivia.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** The packed jar laid out, usually with its file for quick starts, started by the script of {@code ./run}; made once for each packed jar. */
final class QuickApp {
    private static final Path PLACE = Path.of("target/quick-app").toAbsolutePath();
    private static final Path LOCK = Path.of("target/quick-app.lock").toAbsolutePath();
    /** Where {@code -Dquick} is given, few servers are started: they would save less time than the rehearsal takes. */
    private static final boolean REHEARSED = System.getProperty("quick") == null;

    private static final Path DONE = PLACE.resolve(REHEARSED ? "rehearsed" : "unrehearsed");
    private static final Path SCRIPTS = Path.of("src/scripts").toAbsolutePath();
    private static final String REHEARSE = "rehearse server ontology";
    /** An empty file for quick starts says that there is none. */
    private static final String DO_NOT_REHEARSE = ": >\"$(cache_file server)\"";

    private static final String LAUNCHED = "launch server \"$@\"";
    /** A server of a test is gone before the optimising compiler or warming up has paid for itself. */
    private static final String SHORT =
            "export QUADRIVIA_WARM_UP=${QUADRIVIA_WARM_UP-false}; SERVER_OPTIONS=\"$SERVER_OPTIONS -XX:TieredStopAtLevel=1\"; ";

    private QuickApp() {}

    /** What stands before the arguments of an app that does not run for long. */
    static List<String> command(Path packed) throws IOException {
        layOut(packed);
        return script(SHORT + LAUNCHED);
    }

    /** The same for one that is measured: with nothing but what {@code ./run} does. */
    static List<String> measured(Path packed) throws IOException {
        layOut(packed);
        return script(LAUNCHED);
    }

    /** Tests run in several processes at a time: one of them lays it out while others that want it wait. */
    private static synchronized void layOut(Path packed) throws IOException {
        try (FileChannel channel = FileChannel.open(LOCK, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (!isLaidOut(packed)) {
                layOutAnew(packed);
            }
        }
    }

    private static boolean isLaidOut(Path packed) throws IOException {
        return Files.exists(DONE) && Files.getLastModifiedTime(DONE).compareTo(Files.getLastModifiedTime(packed)) >= 0;
    }

    private static void layOutAnew(Path packed) throws IOException {
        FileSystemUtils.deleteRecursively(PLACE);
        run(List.of(
                java(), "-Djarmode=tools", "-jar", packed.toString(), "extract", "--destination", PLACE.toString()));
        if (REHEARSED) {
            rehearse();
        } else {
            run(script(DO_NOT_REHEARSE));
        }
        Files.createFile(DONE);
    }

    private static void rehearse() throws IOException {
        run(script(REHEARSE));
        String log = Files.readString(PLACE.resolve("server-cache.log"));
        if (!log.contains(RehearseCommand.REHEARSED)) {
            throw new IllegalStateException("the rehearsal did not come to its end:\n" + log);
        }
    }

    private static List<String> script(String step) {
        return List.of(
                "bash",
                "-c",
                "set -eu; JAVA_HOME=$1 APP=$2 SCRIPTS=$3; shift 3; . \"$SCRIPTS/jdk.sh\"; . \"$SCRIPTS/launch.sh\"; "
                        + "jdk=$(jdk_version \"$JAVA_HOME\"); "
                        + step,
                "run",
                System.getProperty("java.home"),
                PLACE.toString(),
                SCRIPTS.toString());
    }

    private static void run(List<String> command) throws IOException {
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
