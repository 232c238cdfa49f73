package org.quadrivia.simulation;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.quadrivia.cli.PackagedApp;

/** So many learners at once, each of whom answers a question every so often; what they wait, and what they cost. */
final class Load {
    private static final int WARMING = 20;
    private static final double MILLION = 1e6;
    private static final Duration FIRST = Duration.ofMinutes(1);

    /** How long answers took, in milliseconds, the shortest first. */
    record Waits(List<Double> sorted) {
        /** @param share of the answers that had no longer to wait: 0.95 for p95 */
        double within(double share) {
            return sorted.isEmpty() ? Double.NaN : sorted.get((int) Math.ceil(share * sorted.size()) - 1);
        }

        @Override
        public String toString() {
            return "%d answers, p50 %.0f ms, p95 %.0f ms, p99 %.0f ms, longest %.0f ms"
                    .formatted(sorted.size(), within(0.5), within(0.95), within(0.99), within(1));
        }
    }

    /**
     * What was measured.
     *
     * @param first answers of the first minute
     * @param all of them
     * @param errors what else but feedback came, in words
     * @param bytes of heap for each session
     * @param work of the server's processors for each answer, with all that comes before and after it, in milliseconds
     * @param busy how many processes wanted a processor of this machine in the last minute
     * @param loop what a plain loop took on this machine before, in milliseconds
     */
    record Result(
            int learners,
            Waits first,
            Waits all,
            List<String> errors,
            long bytes,
            double work,
            double busy,
            double loop) {
        @Override
        public String toString() {
            return ("%d learners: %s; in the first minute %s; %d errors; heap %.2f MB for each; "
                            + "work %.1f ms for an answer; load of the machine %.1f on %d processors, plain loop %.0f ms")
                    .formatted(
                            learners,
                            all,
                            first,
                            errors.size(),
                            bytes / MILLION,
                            work,
                            busy,
                            Runtime.getRuntime().availableProcessors(),
                            loop);
        }
    }

    private record Wait(boolean early, double milliseconds) {}

    private final PackagedApp app;
    private final Duration pace;
    private final List<Wait> waits = Collections.synchronizedList(new ArrayList<>());
    private final List<String> errors = Collections.synchronizedList(new ArrayList<>());

    /** @param pace from one answer of a learner to their next */
    Load(PackagedApp app, Duration pace) {
        this.app = app;
        this.pace = pace;
    }

    /** Has one learner answer before, so that what all sessions share is there. */
    Load warmed() throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            SimulatedLearner learner = new SimulatedLearner(http, app.address(), new Random(0));
            for (int i = 0; i < WARMING; i++) {
                learner.turn();
                learner.answer();
            }
        }
        return this;
    }

    /** Lets the learners come one after the other within a pace, and answer for that long. */
    Result run(int learners, Duration length) throws IOException, InterruptedException {
        double loop = PlainLoop.milliseconds();
        try (HttpClient http = HttpClient.newHttpClient()) {
            long before = Heap.live(app.pid());
            double workBefore = work();
            long start = System.nanoTime();
            List<Thread> threads = IntStream.range(0, learners)
                    .mapToObj(i -> Thread.ofVirtual().start(() -> learn(http, i, learners, start, length)))
                    .toList();
            for (Thread thread : threads) {
                thread.join();
            }
            double work = (work() - workBefore) / waits.size();
            double busy = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
            long bytes = (Heap.live(app.pid()) - before) / learners;
            return new Result(
                    learners, waits(Wait::early), waits(wait -> true), List.copyOf(errors), bytes, work, busy, loop);
        }
    }

    /** What the server's process has had of the processors so far, in milliseconds. */
    private double work() {
        return ProcessHandle.of(app.pid())
                        .flatMap(process -> process.info().totalCpuDuration())
                        .orElseThrow()
                        .toNanos()
                / MILLION;
    }

    private Waits waits(Predicate<Wait> which) {
        return new Waits(
                waits.stream().filter(which).map(Wait::milliseconds).sorted().toList());
    }

    private void learn(HttpClient http, int number, int of, long start, Duration length) {
        SimulatedLearner learner = new SimulatedLearner(http, app.address(), new Random(number));
        try {
            long due = start + pace.toNanos() * number / of;
            while (due - start < length.toNanos()) {
                Thread.sleep(Math.max(0, (due - System.nanoTime()) / 1_000_000));
                learner.turn();
                boolean early = System.nanoTime() - start < FIRST.toNanos();
                waits.add(new Wait(early, learner.answer().nanos() / MILLION));
                due += pace.toNanos();
            }
        } catch (IOException | RuntimeException e) {
            errors.add(number + ": " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
