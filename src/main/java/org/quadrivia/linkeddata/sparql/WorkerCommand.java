package org.quadrivia.linkeddata.sparql;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.quadrivia.linkeddata.worker.WorkerProtocol;

/** The command that starts this program again as a worker, from wherever it runs itself, with options for a quick start. */
final class WorkerCommand {
    private static final String MAIN = "org.quadrivia.cli.Main";
    private static final List<Path> NICE = List.of(Path.of("/usr/bin/nice"), Path.of("/bin/nice"));

    /** Options of this JVM that workers inherit, since they make the start quicker or the output shorter. */
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

    private WorkerCommand() {}

    static List<String> of(SparqlSettings settings) {
        List<String> command = new ArrayList<>();
        // The server, which answers learners, has priority over workers
        NICE.stream().filter(Files::isExecutable).findFirst().ifPresent(nice -> {
            command.add(nice.toString());
            command.add("-n");
            command.add("5");
        });
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options(settings));
        String path = System.getProperty("java.class.path", "");
        if (path.endsWith(".jar") && !path.contains(File.pathSeparator)) {
            command.add("-jar");
            command.add(path);
        } else {
            command.add("-cp");
            command.add(path);
            command.add(MAIN);
        }
        command.add(WorkerProtocol.MODE);
        return command;
    }

    /** Paths with {@code *} over long chains need deep stacks, which take memory only when used. The heap starts small. */
    private static List<String> options(SparqlSettings settings) {
        Stream<String> own = Stream.of(
                "-Xmx" + settings.heapMegabytes() + "m",
                "-Xms16m",
                "-XX:MinHeapFreeRatio=10",
                "-XX:MaxHeapFreeRatio=25",
                "-Xss64m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true");
        Stream<String> kept = ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> KEPT.stream().anyMatch(option::startsWith));
        return Stream.concat(own, kept).toList();
    }
}
