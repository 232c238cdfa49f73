package org.quadrivia.text.process;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.quadrivia.ChildCommand;
import org.quadrivia.text.SourceText;
import org.quadrivia.text.TextLimits;
import org.quadrivia.text.TextRefused;

/** Reads files in a process of their own. The process has little memory and no secrets, and it is killed when its time is over. */
public final class TextReader {
    private static final int MEGABYTES = 320;
    private static final int OUT_OF_MEMORY = 3;
    private static final ScheduledExecutorService CLOCK = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("text-reader-clock").daemon().factory());

    private TextReader() {}

    /**
     * Reads a file. Waits until it is read or refused.
     *
     * @param name the file's own name
     * @param stopped completed by somebody who no longer wants the text
     * @throws TextRefused if it holds no text that can be read, or reading takes too long or too much
     */
    public static SourceText read(Path file, String name, TextLimits limits, CompletableFuture<?> stopped)
            throws IOException {
        if (Files.size(file) > limits.bytes()) {
            throw TextRefused.because("size", limits.bytes() >> 20);
        }
        ProcessBuilder builder = new ProcessBuilder(command(file, name));
        builder.environment().clear();
        Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        AtomicBoolean late = new AtomicBoolean();
        ScheduledFuture<?> alarm = CLOCK.schedule(
                () -> {
                    late.set(true);
                    process.destroyForcibly();
                },
                limits.time().toMillis(),
                TimeUnit.MILLISECONDS);
        stopped.whenComplete((any, thrown) -> process.destroyForcibly());
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
            return switch (TextStream.read(in, limits)) {
                case TextStream.Answer.Read(var text) -> text;
                case TextStream.Answer.Refused(var words) -> throw TextRefused.saying(words);
            };
        } catch (IOException ended) {
            throw why(process, late.get(), limits);
        } finally {
            alarm.cancel(false);
            process.destroyForcibly();
        }
    }

    private static TextRefused why(Process process, boolean late, TextLimits limits) {
        if (late) {
            return TextRefused.because("time", limits.time().toSeconds());
        }
        try {
            boolean over = process.waitFor(2, TimeUnit.SECONDS);
            return TextRefused.because(over && process.exitValue() == OUT_OF_MEMORY ? "memory" : "broken");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return TextRefused.because("broken");
        }
    }

    /** The name of a file may be anything, but never ends up before the mode, so it is no option. */
    private static List<String> command(Path file, String name) {
        String plain = name.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_')
                .limit(200)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return ChildCommand.of(
                List.of(
                        "-Xmx" + MEGABYTES + "m",
                        "-Xms16m",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:-UsePerfData",
                        "-Djava.awt.headless=true",
                        "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir")),
                TextWorker.MODE,
                file.toString(),
                plain);
    }
}
