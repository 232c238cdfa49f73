package org.quadrivia.simulation;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Clients that ask a SPARQL endpoint one query after the other, each about something else. */
final class QueryLoad {
    static final String POINT = "SELECT ?p ?o WHERE { <%s> ?p ?o }";
    static final String TWO_HOPS = "SELECT ?b ?c WHERE { <%s> ?p ?b . ?b ?q ?c . FILTER (isIRI(?c)) }";

    private static final double MILLION = 1e6;
    private static final int SINGLE = 1_500;

    /** @param waits in milliseconds, the shortest first */
    record Result(List<Double> waits, int errors, Duration length) {
        double perSecond() {
            return waits.size() * 1_000.0 / length.toMillis();
        }

        double within(double share) {
            return waits.isEmpty() ? Double.NaN : waits.get((int) Math.ceil(share * waits.size()) - 1);
        }

        @Override
        public String toString() {
            return "%.0f queries a second, %d errors, p50 %.2f ms, p95 %.2f ms"
                    .formatted(perSecond(), errors, within(0.5), within(0.95));
        }
    }

    private final URI endpoint;
    private final List<String> subjects;
    private final String query;
    private final AtomicInteger errors = new AtomicInteger();

    QueryLoad(URI endpoint, List<String> subjects, String query) {
        this.endpoint = endpoint;
        this.subjects = subjects;
        this.query = query;
    }

    Result run(int clients, Duration length) {
        List<Double> all = Collections.synchronizedList(new ArrayList<>());
        long until = System.nanoTime() + length.toNanos();
        List<Thread> threads = IntStream.range(0, clients)
                .mapToObj(i -> Thread.ofPlatform().start(() -> all.addAll(client(i, until))))
                .toList();
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return new Result(all.stream().sorted().toList(), errors.get(), length);
    }

    private List<Double> client(int number, long until) {
        Random random = new Random(number);
        List<Double> waits = new ArrayList<>();
        while (System.nanoTime() < until) {
            long start = System.nanoTime();
            if (ask(subjects.get(random.nextInt(subjects.size())))) {
                waits.add((System.nanoTime() - start) / MILLION);
            } else {
                errors.incrementAndGet();
            }
        }
        return waits;
    }

    /** Of one client's point queries, in milliseconds; after as many to warm up. */
    static double median(URI endpoint, List<String> subjects) {
        QueryLoad load = new QueryLoad(endpoint, subjects, POINT);
        List<Double> waits = new ArrayList<>();
        for (int i = 0; i < 2 * SINGLE; i++) {
            long start = System.nanoTime();
            load.ask(subjects.get(i % subjects.size()));
            if (i >= SINGLE) {
                waits.add((System.nanoTime() - start) / MILLION);
            }
        }
        waits.sort(null);
        return waits.get(waits.size() / 2);
    }

    private boolean ask(String subject) {
        try {
            String whole = endpoint + "?query=" + URLEncoder.encode(query.formatted(subject), StandardCharsets.UTF_8);
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(whole).toURL().openConnection();
            connection.setRequestProperty("Accept", "application/sparql-results+json");
            try (InputStream body = connection.getInputStream()) {
                body.transferTo(java.io.OutputStream.nullOutputStream());
            }
            return connection.getResponseCode() == 200;
        } catch (IOException failed) {
            return false;
        }
    }
}
