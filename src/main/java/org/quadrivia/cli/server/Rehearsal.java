package org.quadrivia.cli.server;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Random;
import org.quadrivia.simulation.SimulatedLearner;

/** Simulates users, so that the JVM loads, profiles and compiles what they need. */
public final class Rehearsal {
    private Rehearsal() {}

    /** Answers questions often enough for the JVM to profile each step, or until the time limit is reached. */
    public static void answer(String address, int learners, int answersOfEach, Duration longest)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
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
