package org.quadrivia.linkeddata.sparql;

import java.util.List;
import org.quadrivia.ChildCommand;
import org.quadrivia.linkeddata.worker.WorkerProtocol;

/** The command that starts this program again as a worker, with options for a quick start. */
final class WorkerCommand {
    private WorkerCommand() {}

    /** Paths with {@code *} over long chains need deep stacks, which take memory only when used. The heap starts small. */
    static List<String> of(SparqlSettings settings) {
        return ChildCommand.of(
                List.of(
                        "-Xmx" + settings.heapMegabytes() + "m",
                        "-Xms16m",
                        "-XX:MinHeapFreeRatio=10",
                        "-XX:MaxHeapFreeRatio=25",
                        "-Xss64m",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:-UsePerfData",
                        "-Djava.awt.headless=true"),
                WorkerProtocol.MODE);
    }
}
