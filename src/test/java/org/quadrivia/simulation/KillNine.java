package org.quadrivia.simulation;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.quadrivia.cli.PackagedApp;

/**
 * Kills the server, as {@code kill -9} does, again and again while learners answer without a pause, and starts it anew. What
 * each was told is remembered here, to be compared with what the database holds.
 */
final class KillNine {
    private static final long LONGEST_MS = 2_500;
    private static final long PATIENCE_S = 300;

    /**
     * What came of it.
     *
     * @param sent places (quiz and number) of all answers sent
     * @param told places of those whose feedback was seen
     * @param faults in words: feedback that was seen and is not there after a restart
     */
    record Outcome(Set<String> sent, Set<String> told, List<String> faults) {}

    private final Path data;
    private final Map<String, String> environment;
    private final Set<String> sent = ConcurrentHashMap.newKeySet();
    private final Set<String> told = ConcurrentHashMap.newKeySet();
    private final List<String> faults = java.util.Collections.synchronizedList(new ArrayList<>());
    private final List<Client> clients = new ArrayList<>();
    private volatile boolean dying;
    private final HttpClient http = HttpClient.newHttpClient();

    /** @param environment says to the server which database to use */
    KillNine(Path data, Map<String, String> environment, int clients) {
        this.data = data;
        this.environment = environment;
        for (int i = 0; i < clients; i++) {
            this.clients.add(new Client(new SimulatedLearner(http, "", new Random(i))));
        }
    }

    /** Kills it so many times; leaves it stopped. */
    Outcome run(int kills) throws IOException, InterruptedException {
        for (int kill = 0; kill < kills; kill++) {
            liveAndDie();
            System.out.printf("Drill: kill %d of %d: %d answers told so far%n", kill + 1, kills, told.size());
        }
        checkOnceMore();
        http.close();
        return new Outcome(sent, told, faults);
    }

    private void liveAndDie() throws IOException, InterruptedException {
        PackagedApp app = PackagedApp.on(data, environment);
        List<Thread> threads = List.of();
        try {
            dying = false;
            threads =
                    clients.stream().map(client -> begin(client, app.address())).toList();
            awaitAnswers();
            Thread.sleep(ThreadLocalRandom.current().nextLong(LONGEST_MS));
        } finally {
            dying = true;
            app.kill();
            for (Thread thread : threads) {
                thread.join();
            }
        }
    }

    private void checkOnceMore() throws IOException, InterruptedException {
        PackagedApp app = PackagedApp.on(data, environment);
        for (Client client : clients) {
            client.moveTo(app.address());
            client.checkLast();
        }
        app.stop();
    }

    private static Thread begin(Client client, String address) {
        client.moveTo(address);
        return Thread.ofPlatform().start(client);
    }

    /** Until each has been told something by the server as it runs now. */
    private void awaitAnswers() throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
        while (clients.stream().anyMatch(client -> client.toldHere.get() == 0)) {
            if (System.nanoTime() > until || !faults.isEmpty()) {
                throw new IllegalStateException("the learners get no answers: " + faults);
            }
            Thread.sleep(20);
        }
    }

    /** One learner, in a browser that outlives the server. */
    private final class Client implements Runnable {
        private final SimulatedLearner learner;
        private String last = "";
        private String feedback = "";
        private final AtomicInteger toldHere = new AtomicInteger();

        Client(SimulatedLearner learner) {
            this.learner = learner;
        }

        void moveTo(String address) {
            learner.tab().moveTo(address);
            toldHere.set(0);
        }

        /** Until the server does not answer any more. */
        @Override
        public void run() {
            try {
                checkLast();
                while (true) {
                    learner.turn();
                    sent.add(learner.asked().orElseThrow(() -> new IOException("nothing asked")));
                    last = "";
                    SimulatedLearner.Told answer = learner.answer();
                    last = "quiz/" + answer.place();
                    told.add(last);
                    feedback = learner.feedback();
                    toldHere.incrementAndGet();
                }
            } catch (IOException gone) {
                if (!dying) {
                    faults.add(gone.toString());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                faults.add(e.toString());
            }
        }

        /** The page is loaded anew. Where it told something before, that reads as it did. */
        void checkLast() throws IOException, InterruptedException {
            learner.tab().open(last.isEmpty() ? learner.tab().location() : last);
            if (!last.isEmpty() && !learner.feedback().equals(feedback)) {
                faults.add(last + " was told “" + feedback + "” and now reads “" + learner.feedback() + "”");
            }
        }
    }
}
