package org.quadrivia.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.quadrivia.learners.Learner;
import org.quadrivia.learners.Tab;
import org.quadrivia.linkeddata.worker.QueryWorker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Does once what users will do, so that the JVM can note which classes and methods a quick start needs. Run by the scripts;
 * leaves nothing behind.
 */
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Callable<Integer> {
    /** What it says when it came to its end. */
    static final String REHEARSED = "Rehearsed";

    private static final int LEARNERS = 20;
    private static final int ANSWERS = 20;
    private static final Duration LONGEST = Duration.ofSeconds(15);
    private static final List<String> PAGES = List.of(
            "", "explore", "search", "study", "progress", "history", "sign-up", "sign-in", "exercises", "query");

    /** What to rehearse. */
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
        Path scratch = Files.createTempDirectory("quadrivia");
        try {
            switch (part) {
                case SERVER -> server(scratch);
                case COMMAND -> commands(scratch);
            }
        } finally {
            delete(scratch);
        }
        System.out.println(REHEARSED);
        return 0;
    }

    private void server(Path scratch) throws IOException, InterruptedException {
        try (Server server = Server.start(new ServerSettings(0, scratch, null, null, List.of(), List.of(), false));
                HttpClient http = HttpClient.newHttpClient()) {
            new Visit(server.port()).run();
            server.settle();
            answer(http, server.address());
            for (String page : PAGES) {
                new Tab(http, server.address()).open(page);
            }
            QueryWorker.rehearse();
        }
    }

    /** So often that the JVM notes how each step of an answer branches: it then compiles those steps well at once. */
    private static void answer(HttpClient http, String address) throws IOException, InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        for (int i = 0; i < LEARNERS; i++) {
            Learner learner = new Learner(http, address, new Random(i));
            for (int j = 0; j < ANSWERS && System.nanoTime() - end < 0; j++) {
                learner.turn();
                learner.answer();
            }
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

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder()).forEach(RehearseCommand::deleteOne);
        }
    }

    private static void deleteOne(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
