package org.quadrivia.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.quadrivia.ClockSpeed;

/** The jar under {@code target}, started as {@code ./run} does it, on a free port and in a folder of its own. */
public final class PackagedApp implements AutoCloseable {
    private static final Path JAR = Path.of("target/quadrivia.jar").toAbsolutePath();
    private static final String READY = "Quadrivia is ready: ";

    private final Process process;
    private final Path folder;
    private final String address;
    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();

    private PackagedApp(Process process, Path folder) throws IOException {
        this.process = process;
        this.folder = folder;
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        this.address = ready(lines);
        Thread.ofPlatform().daemon().start(() -> lines.lines().forEach(said::add));
    }

    /** Starts it on a data folder of its own, and waits until it says that it is ready. */
    public static PackagedApp start() throws IOException {
        Path data = Files.createTempDirectory("quadrivia-app");
        return start(data, Map.of(), "--data", data.toString());
    }

    /** Starts it with other arguments than a data folder, in a working folder of its own. */
    public static PackagedApp start(String... arguments) throws IOException {
        return start(Map.of(), arguments);
    }

    /** The same with settings given by the environment. */
    public static PackagedApp start(Map<String, String> environment, String... arguments) throws IOException {
        return start(Files.createTempDirectory("quadrivia-app"), environment, arguments);
    }

    /**
     * Starts it on that data folder.
     *
     * @param environment variables that it sees beside those of this process
     */
    public static PackagedApp on(Path data, Map<String, String> environment) throws IOException {
        return start(data, environment, "--data", data.toString());
    }

    /** Starts it on that data folder by {@code ./run} itself, with whatever options that gives the JVM. */
    public static PackagedApp byRun(Path data, Map<String, String> environment) throws IOException {
        return start(data, environment, JarCommandOutput.script("--data", data.toString()));
    }

    /** Starts it on that data folder with the options that {@code ./run} gives the JVM, to be measured. */
    public static PackagedApp measured(Path data, Map<String, String> environment) throws IOException {
        List<String> command = new ArrayList<>(QuickApp.measured(JAR));
        command.addAll(List.of("--data", data.toString()));
        return start(data, environment, command);
    }

    /** Does beforehand what the first start would have to do. */
    static void layOut() throws IOException {
        if (Files.exists(JAR)) {
            QuickApp.command(JAR);
        }
    }

    private static PackagedApp start(Path folder, Map<String, String> environment, String... arguments)
            throws IOException {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException(JAR + " is missing: these tests run after it is packed (./test)");
        }
        return start(folder, environment, quickly(arguments));
    }

    private static PackagedApp start(Path folder, Map<String, String> environment, List<String> command)
            throws IOException {
        command.addAll(List.of("--port", "0"));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        return new PackagedApp(process, folder);
    }

    /** The command that runs it as {@code ./run} does. */
    static List<String> quickly(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(QuickApp.command(JAR));
        command.addAll(List.of(arguments));
        return command;
    }

    /** The command that runs the jar as it is; of what ends soon, the optimising compiler would only cost. */
    static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.add("-jar");
        command.add(JAR.toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static String ready(BufferedReader said) throws IOException {
        StringBuilder before = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(READY)) {
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

    /** What follows these words in the next line that it says with them. */
    public String saysAfter(String words) throws InterruptedException {
        for (String line = said.poll(30, TimeUnit.SECONDS); line != null; line = said.poll(30, TimeUnit.SECONDS)) {
            if (line.contains(words)) {
                return line.substring(line.indexOf(words) + words.length());
            }
            System.out.println(line);
        }
        throw new AssertionError("it did not say: " + words);
    }

    /** What else it said since it was ready, or since this was asked last. */
    public List<String> said() {
        List<String> lines = new ArrayList<>();
        said.drainTo(lines);
        return lines;
    }

    /** The folder it runs in, or keeps its data in. */
    public Path folder() {
        return folder;
    }

    /** The number of its process. */
    public long pid() {
        return process.pid();
    }

    /** When its process started, as the process itself sees it. */
    public Instant started() {
        return ClockSpeed.started(process.toHandle());
    }

    /** As {@code kill -9} does, and waits until it is gone. The folder stays. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Stops it as {@code kill} does; the folder stays. */
    public void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    /** As Ctrl-C does; returns its exit code. */
    public int interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        return process.waitFor();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        stop();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
        }
    }
}
