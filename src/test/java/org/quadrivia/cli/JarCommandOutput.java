package org.quadrivia.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a command of the packed jar said, run in a process of its own.
 *
 * @param code its exit code
 * @param out on standard output
 * @param err on standard error
 */
public record JarCommandOutput(int code, String out, String err) {
    private static final String NOISE = "NOTE: Picked up JDK_JAVA_OPTIONS.*\\R";

    /** @param environment variables that it sees beside those of this process */
    public static JarCommandOutput by(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        return of(environment, PackagedApp.quickly(arguments));
    }

    /** The same by {@code ./run}. */
    public static JarCommandOutput byRun(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        return of(environment, script(arguments));
    }

    /** The command that is {@code ./run} with these arguments. */
    static List<String> script(String... arguments) {
        List<String> command =
                new ArrayList<>(List.of(Path.of("run").toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static JarCommandOutput of(Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile("quadrivia", ".out");
        Path err = Files.createTempFile("quadrivia", ".err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().putAll(environment);
        int code = builder.start().waitFor();
        JarCommandOutput ran = new JarCommandOutput(code, text(out), text(err).replaceFirst(NOISE, ""));
        Files.delete(out);
        Files.delete(err);
        return ran;
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
