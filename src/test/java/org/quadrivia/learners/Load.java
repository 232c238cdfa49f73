package org.quadrivia.learners;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.quadrivia.cli.PackagedApp;

/** So many learners at once, each of whom answers a question every so often; what they wait, and what they cost. */
final class Load {
    private static final int WARMING = 20;
    private static final double MILLION = 1e6;

    /**
     * What was measured.
     *
     * @param waits of each answer, in milliseconds, the shortest first
     * @param errors what else but feedback came, in words
     * @param bytes of heap for each session
     * @param work of the server's processors for each answer, with all that comes before and after it, in milliseconds
     * @param busy how many processes wanted a processor of this machine in the last minute
     */
    record Result(int learners, List<Double> waits, List<String> errors, long bytes, double work, double busy) {
        /** @param share of the answers that had no longer to wait: 0.95 for p95 */
        double within(double share) {
            return waits.isEmpty() ? Double.NaN : waits.get((int) Math.ceil(share * waits.size()) - 1);
        }

        @Override
        public String toString() {
            return ("%d learners: %d answers, %d errors, p50 %.0f ms, p95 %.0f ms, p99 %.0f ms, longest %.0f ms; heap %.2f MB for each; "
                            + "work %.1f ms for an answer; load of the machine %.1f on %d processors")
                    .formatted(
                            learners,
                            waits.size(),
                            errors.size(),
                            within(0.5),
                            within(0.95),
                            within(0.99),
                            within(1),
                            bytes / MILLION,
                            work,
                            busy,
                            Runtime.getRuntime().availableProcessors());
        }
    }

    private final PackagedApp app;
    private final Duration pace;
    private final List<Double> waits = Collections.synchronizedList(new ArrayList<>());
    private final List<String> errors = Collections.synchronizedList(new ArrayList<>());

    /** @param pace from one answer of a learner to their next */
    Load(PackagedApp app, Duration pace) {
        this.app = app;
        this.pace = pace;
    }

    /** Warms the server, then lets the learners come one after the other within a pace, and answer for that long. */
    Result run(int learners, Duration length) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            warm(http);
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
            return new Result(learners, waits.stream().sorted().toList(), List.copyOf(errors), bytes, work, busy);
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

    private void warm(HttpClient http) throws IOException, InterruptedException {
        Learner learner = new Learner(http, app.address(), new Random(0));
        for (int i = 0; i < WARMING; i++) {
            learner.turn();
            learner.answer();
        }
    }

    private void learn(HttpClient http, int number, int of, long start, Duration length) {
        Learner learner = new Learner(http, app.address(), new Random(number));
        try {
            long due = start + pace.toNanos() * number / of;
            while (due - start < length.toNanos()) {
                Thread.sleep(Math.max(0, (due - System.nanoTime()) / 1_000_000));
                learner.turn();
                waits.add(learner.answer().nanos() / MILLION);
                due += pace.toNanos();
            }
        } catch (IOException | RuntimeException e) {
            errors.add(number + ": " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
