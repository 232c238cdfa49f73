package org.quadrivia.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The jar under {@code target}, running as it does for users, on a free port and a data folder of its own. */
public final class PackagedApp implements AutoCloseable {
    private static final Path JAR = Path.of("target/quadrivia.jar");
    private static final String READY = "Quadrivia is ready: ";

    private final Process process;
    private final Path data;
    private final String address;

    private PackagedApp(Process process, Path data, String address) {
        this.process = process;
        this.data = data;
        this.address = address;
    }

    /** Starts it and waits until it says that it is ready. */
    public static PackagedApp start() throws IOException {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException(JAR + " is missing: these tests run after it is packed (./test)");
        }
        Path data = Files.createTempDirectory("quadrivia-app");
        Process process = new ProcessBuilder(command("--port", "0", "--data", data.toString()))
                .redirectErrorStream(true)
                .start();
        return new PackagedApp(process, data, ready(process));
    }

    /** The command that runs the jar. */
    static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-jar");
        command.add(JAR.toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static String ready(Process process) throws IOException {
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        StringBuilder before = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(READY)) {
                Thread.ofPlatform().daemon().start(() -> said.lines().forEach(System.out::println));
                return line.substring(READY.length());
            }
            before.append(line).append('\n');
        }
        throw new IllegalStateException("the app ended before it was ready:\n" + before);
    }

    /** Without a slash at its end. */
    public String address() {
        return address;
    }

    /** The folder that it alone may use. */
    Path data() {
        return data;
    }

    /** As Ctrl-C does; returns its exit code. */
    int interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        return process.waitFor();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        try (Stream<Path> files = Files.walk(data)) {
            files.sorted(java.util.Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
        }
    }
}
