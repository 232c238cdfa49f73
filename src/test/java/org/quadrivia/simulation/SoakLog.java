package org.quadrivia.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/** What everybody in a soak did, what the server told them, and what went wrong. For many threads. */
final class SoakLog {
    /** What is done by who comes back after too long. */
    static final String EXPIRED = "session expired";

    private static final double MILLION = 1e6;
    private static final int ERRORS_KEPT = 200;

    /**
     * An answer whose feedback was seen.
     *
     * @param second of the soak
     * @param millis from sending it to having its feedback
     */
    record Wait(double second, double millis) {}

    private volatile long start = System.nanoTime();
    private final Map<String, LongAdder> requests = new ConcurrentSkipListMap<>();
    private final AtomicInteger errors = new AtomicInteger();
    private final List<String> errorWords = Collections.synchronizedList(new ArrayList<>());
    private final List<Wait> waits = Collections.synchronizedList(new ArrayList<>());
    /** In nanoseconds of the system, since some are sent and told before the soak begins. */
    private final Map<String, Long> sent = new ConcurrentHashMap<>();

    private final Map<String, Long> told = new ConcurrentHashMap<>();
    private final Set<String> guests = ConcurrentHashMap.newKeySet();
    private final Map<Integer, String> revisions = new ConcurrentSkipListMap<>();
    private final Map<String, String> people = new ConcurrentSkipListMap<>();

    /** The soak begins now: what came before was to warm up, and counts for no figure of time. */
    void begin() {
        start = System.nanoTime();
        waits.clear();
    }

    /** Seconds since the soak began. */
    double now() {
        return second(System.nanoTime());
    }

    private double second(long nanos) {
        return (nanos - start) / 1e9;
    }

    void did(String kind) {
        requests.computeIfAbsent(kind, any -> new LongAdder()).increment();
    }

    void failed(String kind, String words) {
        errors.incrementAndGet();
        if (errorWords.size() < ERRORS_KEPT) {
            errorWords.add("%.0f s: %s: %s".formatted(now(), kind, words));
        }
    }

    void sent(String place, boolean byGuest) {
        sent.put(place, System.nanoTime());
        if (byGuest) {
            guests.add(place);
        }
    }

    /** @param nanos 0 where no feedback was awaited, as in an exam */
    void told(String place, long nanos) {
        told.put(place, System.nanoTime());
        if (nanos > 0) {
            waits.add(new Wait(now(), nanos / MILLION));
        }
    }

    /** A revision that the server said to have published. */
    void published(int revision, String why) {
        revisions.put(revision, why);
    }

    /** Somebody whom the server let sign up. */
    void signedUp(String name, String password) {
        people.put(name, password);
    }

    Map<String, Long> requests() {
        Map<String, Long> counts = new TreeMap<>();
        requests.forEach((kind, count) -> counts.put(kind, count.sum()));
        return counts;
    }

    int errors() {
        return errors.get();
    }

    List<String> errorWords() {
        return List.copyOf(errorWords);
    }

    List<Wait> waits() {
        return List.copyOf(waits);
    }

    Set<String> sent() {
        return Set.copyOf(sent.keySet());
    }

    /** The second in which an answer was sent; below 0 before the soak began. */
    double sentAt(String place) {
        return second(Objects.requireNonNull(sent.get(place), place));
    }

    /** Places of answers that were told, with the second in which they were. */
    Map<String, Double> told() {
        Map<String, Double> seconds = new TreeMap<>();
        told.forEach((place, nanos) -> seconds.put(place, second(nanos)));
        return seconds;
    }

    boolean isGuests(String place) {
        return guests.contains(place);
    }

    Map<Integer, String> revisions() {
        return new TreeMap<>(revisions);
    }

    Map<String, String> people() {
        return new TreeMap<>(people);
    }
}
