package org.quadrivia.cli;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.quadrivia.TemporaryFolder;
import org.quadrivia.cli.server.Server;
import org.quadrivia.cli.server.ServerSettings;
import org.quadrivia.cli.server.SimulatedTraffic;
import org.quadrivia.linkeddata.worker.QueryWorker;
import org.quadrivia.simulation.Tab;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Does once what users will do, so that the JVM can record which classes and methods a quick start needs. The scripts run it. It
 * leaves nothing behind.
 */
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Callable<Integer> {
    /** The output that marks the end of a complete rehearsal. */
    static final String REHEARSED = "Rehearsed";

    private static final int LEARNERS = 20;
    private static final int ANSWERS = 20;
    private static final Duration LONGEST = Duration.ofSeconds(15);
    private static final List<String> PAGES = List.of(
            "", "explore", "search", "study", "progress", "history", "sign-up", "sign-in", "exercises", "query");

    /** The parts that can be rehearsed. */
    enum Part {
        SERVER,
        COMMAND
    }

    @Parameters(index = "0")
    @SuppressWarnings("NullAway.Init")
    private Part part;

    @Parameters(index = "1")
    @SuppressWarnings("NullAway.Init")
    private Path kb;

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (TemporaryFolder scratch = TemporaryFolder.create("quadrivia-rehearsal")) {
            switch (part) {
                case SERVER -> server(scratch.path());
                case COMMAND -> commands(scratch.path());
            }
        }
        System.out.println(REHEARSED);
        return 0;
    }

    private void server(Path scratch) throws IOException, InterruptedException {
        try (Server server =
                        Server.start(new ServerSettings(0, scratch, null, null, List.of(), List.of(), false, false));
                HttpClient http = HttpClient.newHttpClient()) {
            new FirstRequests(server.port()).run();
            server.settle();
            SimulatedTraffic.answer(server.address(), LEARNERS, ANSWERS, LONGEST);
            for (String page : PAGES) {
                new Tab(http, server.address()).open(page);
            }
            QueryWorker.rehearse();
        }
    }

    private void commands(Path scratch) {
        String items = scratch.resolve("items.jsonl").toString();
        run("--help");
        run("validate", kb.toString());
        run("generate", "--kb", kb.toString(), "--out", items);
        run("check", "--kb", kb.toString(), items);
        run("export", "--kb", kb.toString(), "--out", scratch.resolve("all.nq").toString());
    }

    private static void run(String... args) {
        Main.commandLine().execute(args);
    }
}
