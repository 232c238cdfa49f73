package org.quadrivia.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.apache.jena.sys.JenaSystem;
import org.quadrivia.Messages;

/** Measures every {@link Stage} on one knowledge base as the {@link MeasurementProtocol} says. Only one benchmark at a time may run in a JVM. */
public final class Benchmark {
    static {
        JenaSystem.init();
    }

    private final MeasurementProtocol protocol;
    private final Consumer<String> progress;

    /** @param progress receives one line for each pass */
    public Benchmark(MeasurementProtocol protocol, Consumer<String> progress) {
        this.protocol = protocol;
        this.progress = progress;
    }

    /**
     * Measures the knowledge base at the given path.
     *
     * @throws IllegalStateException if the knowledge base is refused; check beforehand that it loads
     */
    public BenchmarkFigures measure(Path kb) {
        String name = String.valueOf(kb.toAbsolutePath().normalize().getFileName());
        long start = System.nanoTime();
        int warmUps = 0;
        while (protocol.warms(warmUps, since(start))) {
            BenchmarkPass.over(kb);
            warmUps++;
            progress.accept(Messages.text("bench.warming", name, warmUps));
        }
        List<BenchmarkPass> passes = new ArrayList<>();
        while (protocol.measures(passes.size(), since(start))) {
            passes.add(BenchmarkPass.over(kb));
            progress.accept(Messages.text("bench.measuring", name, passes.size()));
        }
        return figures(name, warmUps, passes);
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static BenchmarkFigures figures(String name, int warmUps, List<BenchmarkPass> passes) {
        BenchmarkPass last = passes.getLast();
        Map<Stage, Measurements> samples = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            samples.put(stage, new Measurements(each(passes, stage, Cost::wall), each(passes, stage, Cost::cpu)));
        }
        return new BenchmarkFigures(
                name,
                last.revision(),
                last.quads(),
                last.items(),
                last.steps(),
                warmUps,
                samples,
                most(passes, BenchmarkPass::peak),
                most(passes, BenchmarkPass::kept));
    }

    private static List<Long> each(List<BenchmarkPass> passes, Stage stage, Function<Cost, Long> part) {
        return passes.stream()
                .map(pass -> java.util.Objects.requireNonNull(pass.costs().get(stage)))
                .map(part)
                .toList();
    }

    private static long most(List<BenchmarkPass> passes, ToLongFunction<BenchmarkPass> of) {
        return passes.stream().mapToLong(of).max().orElseThrow();
    }
}
