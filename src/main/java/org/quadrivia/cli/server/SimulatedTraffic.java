package org.quadrivia.cli.server;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Random;
import org.quadrivia.simulation.SimulatedLearner;

/** Lets simulated learners answer questions, so that the JVM loads, profiles and compiles the code that people need. */
public final class SimulatedTraffic {
    private SimulatedTraffic() {}

    /** Lets each of the learners answer so many questions, until the time limit is reached. */
    public static void answer(String address, int learners, int answersOfEach, Duration limit)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (int i = 0; i < learners; i++) {
                SimulatedLearner learner = new SimulatedLearner(http, address, new Random(i));
                for (int j = 0; j < answersOfEach && System.nanoTime() - end < 0; j++) {
                    learner.turn();
                    learner.answer();
                }
            }
        }
    }
}
