package org.quadrivia;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The command that starts this program again in a process of its own, from wherever it runs itself. */
public final class ChildCommand {
    private static final String MAIN = "org.quadrivia.cli.Main";
    private static final List<Path> NICE = List.of(Path.of("/usr/bin/nice"), Path.of("/bin/nice"));

    /** Options of this JVM that children inherit, since they make the start quicker or the output shorter. */
    private static final List<String> KEPT = List.of(
            "-XX:TieredStopAtLevel=",
            "-XX:AOTCache=",
            "-XX:SharedArchiveFile=",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:ArchiveRelocationMode=",
            "-XX:+UseCompactObjectHeaders",
            "-XX:TrimNativeHeapInterval=",
            "-Xlog:disable",
            "--enable-native-access",
            "--sun-misc-unsafe-memory-access");

    private ChildCommand() {}

    /**
     * Returns the command. Learners' pages, which the server answers, have priority over the child.
     *
     * @param options of its JVM
     * @param arguments of the program
     */
    public static List<String> of(List<String> options, String... arguments) {
        List<String> command = new ArrayList<>();
        NICE.stream().filter(Files::isExecutable).findFirst().ifPresent(nice -> {
            command.add(nice.toString());
            command.add("-n");
            command.add("5");
        });
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        kept().forEach(command::add);
        String path = System.getProperty("java.class.path", "");
        if (path.endsWith(".jar") && !path.contains(File.pathSeparator)) {
            command.add("-jar");
            command.add(path);
        } else {
            command.add("-cp");
            command.add(path);
            command.add(MAIN);
        }
        command.addAll(List.of(arguments));
        return command;
    }

    private static Stream<String> kept() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> KEPT.stream().anyMatch(option::startsWith));
    }
}
