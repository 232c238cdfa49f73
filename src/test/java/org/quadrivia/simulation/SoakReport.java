package org.quadrivia.simulation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What came of a soak, and what of it must not be: errors, losses, growth without cause, answers that become slower. */
final class SoakReport {
    private static final String RESTORE = "restore";
    private static final int WINDOWS = 12;
    private static final double SLOWEST = 0.9;
    private static final double DRIFT = 1.5;
    /** A drift of less than so many milliseconds is noise. */
    private static final double DRIFT_MS = 30;

    private static final double MEGA = 1e6;
    private static final int ERRORS_SHOWN = 10;

    /**
     * What may not grow: the mean of its last third, beside that of its middle third.
     *
     * @param times how often as much is allowed
     * @param more what is allowed beyond that
     */
    private record Bound(String what, double times, double more, ToDoubleFunction<Vitals> figure) {}

    /** Of each of these there must be some. */
    private static final List<String> EVERYTHING = List.of(
            "answer",
            "reload",
            "study",
            "exam",
            "sign-up",
            "sign-in",
            "edit",
            "publish",
            "take back",
            "SPARQL",
            "linked data",
            "document",
            "backup",
            RESTORE,
            SoakLog.EXPIRED,
            SoakStudent.NEXT_DAY);

    private static final List<Bound> BOUNDS = List.of(
            new Bound("heap after collection, MB", 1.15, 16, look -> look.heap() / MEGA),
            new Bound("memory of the process, MB", 1.15, 48, look -> look.memory() / MEGA),
            new Bound("memory of its workers, MB", 1.15, 64, look -> look.workers() / MEGA),
            new Bound("threads", 1.1, 8, Vitals::threads),
            new Bound("open files", 1.1, 16, Vitals::files),
            // Of each answer a row or two stay, of each edit a revision; what is written again and again must not
            new Bound("data folder, MB", 1.5, 32, look -> look.folder().getOrDefault("", 0L) / MEGA));

    private final SoakPlan plan;
    private final SoakLog log;
    private final List<Vitals> vitals;
    private final List<String> said;
    private final List<String> faultsSaid;
    private final int lost;

    SoakReport(SoakPlan plan, SoakLog log, List<Vitals> vitals, List<String> said, int lost) {
        this.plan = plan;
        this.log = log;
        this.vitals = List.copyOf(vitals);
        this.said = List.copyOf(said);
        this.faultsSaid = said.stream().filter(line -> line.contains(" ERROR ")).toList();
        this.lost = lost;
    }

    /** All that must not be, in words. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        if (log.errors() > 0) {
            faults.add(log.errors() + " errors, the first: "
                    + log.errorWords().stream().limit(ERRORS_SHOWN).toList());
        }
        never(plan, log).forEach(kind -> faults.add("nobody came to this: " + kind));
        if (lost > 0) {
            faults.add(lost + " answers are lost");
        }
        if (!faultsSaid.isEmpty()) {
            faults.add("the server complained " + faultsSaid.size() + " times, first: " + faultsSaid.getFirst());
        }
        if (!plan.hurried()) {
            if (drift() > DRIFT && later() - earlier() > DRIFT_MS) {
                faults.add("answers take %.1f times as long in the end".formatted(drift()));
            }
            BOUNDS.stream().map(this::grown).forEach(faults::addAll);
        }
        return faults;
    }

    /** What must happen while the server runs and has not happened yet. */
    static List<String> missing(SoakPlan plan, SoakLog log) {
        return never(plan, log).filter(kind -> !kind.equals(RESTORE)).toList();
    }

    private static Stream<String> never(SoakPlan plan, SoakLog log) {
        Map<String, Long> requests = log.requests();
        return EVERYTHING.stream()
                .filter(kind -> !requests.containsKey(kind))
                .filter(kind -> plan.expires()
                        || !List.of(SoakLog.EXPIRED, SoakStudent.NEXT_DAY).contains(kind));
    }

    private List<String> grown(Bound bound) {
        double middle = mean(bound, 1);
        double last = mean(bound, 2);
        return last > bound.times * middle + bound.more
                ? List.of("%s grew from %.0f to %.0f".formatted(bound.what, middle, last))
                : List.of();
    }

    /** Whether nobody does anything at that second: what is held then is less, and no measure for what is held by a busy server. */
    private boolean idles(double second) {
        double from = plan.idleAt().toMillis() / 1e3;
        return second >= from && second < from + plan.idle().toMillis() / 1e3;
    }

    /**
     * The mean while the server is busy.
     *
     * @param third of the soak, from 0
     */
    private double mean(Bound bound, int third) {
        double length = plan.length().toSeconds() / 3.0;
        return vitals.stream()
                .filter(look -> look.second() >= third * length && (third == 2 || look.second() < (third + 1) * length))
                .filter(look -> !idles(look.second()))
                .mapToDouble(bound.figure)
                .filter(figure -> figure > 0)
                .average()
                .orElse(0);
    }

    /** How much longer the slowest tenth of the answers waits in the last third than in the first, warming up aside. */
    private double drift() {
        return later() / earlier();
    }

    private double earlier() {
        return slowest(IntStream.rangeClosed(1, WINDOWS / 3));
    }

    private double later() {
        return slowest(IntStream.range(WINDOWS - WINDOWS / 3, WINDOWS));
    }

    private double slowest(IntStream windows) {
        return windows.mapToDouble(this::slowest)
                .filter(Double::isFinite)
                .average()
                .orElse(Double.NaN);
    }

    private double slowest(int window) {
        double length = plan.window().toMillis() / 1e3;
        List<Double> waits = log.waits().stream()
                .filter(wait -> (int) (wait.second() / length) == window)
                .map(SoakLog.Wait::millis)
                .sorted()
                .toList();
        return waits.isEmpty() ? Double.NaN : waits.get((int) Math.ceil(SLOWEST * waits.size()) - 1);
    }

    /** The figures, a line each. */
    List<String> lines() {
        String requests = log.requests().entrySet().stream()
                .map(kind -> kind.getValue() + " " + kind.getKey())
                .collect(Collectors.joining(", "));
        String tenths = IntStream.range(0, WINDOWS)
                .mapToObj(window -> Double.isNaN(slowest(window)) ? "-" : "%.0f".formatted(slowest(window)))
                .collect(Collectors.joining(" "));
        Stream<String> figures = Stream.of(
                "soak: %d s, of them %d idle from second %d on"
                        .formatted(
                                plan.length().toSeconds(),
                                plan.idle().toSeconds(),
                                plan.idleAt().toSeconds()),
                "requests: " + requests,
                "errors: " + log.errors(),
                "answers: %d sent, %d told, %d lost"
                        .formatted(log.sent().size(), log.told().size(), lost),
                "kept: %d revisions, %d people"
                        .formatted(log.revisions().size(), log.people().size()),
                "slowest tenth of the answers by twelfths, ms: %s; drift %.2f".formatted(tenths, drift()));
        Stream<String> bounds = BOUNDS.stream()
                .map(bound -> "%s by thirds: %.0f, %.0f, %.0f; most %.0f"
                        .formatted(
                                bound.what,
                                mean(bound, 0),
                                mean(bound, 1),
                                mean(bound, 2),
                                vitals.stream().mapToDouble(bound.figure).max().orElse(0)));
        Vitals last = vitals.getLast();
        String folder = last.folder().entrySet().stream()
                .map(part ->
                        "%s %.1f".formatted(part.getKey().isEmpty() ? "all" : part.getKey(), part.getValue() / MEGA))
                .collect(Collectors.joining(", "));
        return Stream.of(
                        figures,
                        bounds,
                        Stream.of("data folder, MB: " + folder),
                        log.errorWords().stream().limit(ERRORS_SHOWN).map("error: "::concat),
                        faultsSaid.stream().limit(ERRORS_SHOWN).map("said: "::concat))
                .flatMap(lines -> lines)
                .toList();
    }

    /** Writes into the folder all samples as a table, all errors, and what the server said. */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(
                folder.resolve("samples.csv"),
                Stream.concat(Stream.of(Vitals.head()), vitals.stream().map(Vitals::line))
                        .toList());
        Files.write(folder.resolve("errors.txt"), log.errorWords());
        Files.write(folder.resolve("server.txt"), said);
    }
}
