package org.quadrivia.bench;

import java.util.ArrayList;
import java.util.List;
import org.quadrivia.Messages;

/** Benchmark figures as text for people. */
public final class BenchText {
    private BenchText() {}

    /** Returns the figures of one knowledge base, with a line for each stage. */
    public static List<String> of(BenchmarkFigures figures) {
        List<String> lines = new ArrayList<>();
        lines.add(Messages.text("bench.title", figures.name(), figures.quads(), figures.items(), figures.revision()));
        lines.add(Messages.text("bench.protocol", Machine.jvm(), figures.warmUps(), figures.runs()));
        lines.add("");
        TextTable table = new TextTable();
        table.row(words("stage", "median", "least", "most", "cpu", "scans"));
        for (Stage stage : Stage.values()) {
            Measurements samples = figures.of(stage);
            table.row(List.of(
                    Messages.text("bench.stage." + stage.word()),
                    TextTable.millis(samples.median()),
                    TextTable.millis(samples.least()),
                    TextTable.millis(samples.most()),
                    TextTable.millis(samples.medianCpu()),
                    TextTable.number(figures.scans(stage), 2)));
        }
        lines.addAll(table.lines());
        lines.add("");
        lines.add(Messages.text("bench.rate", TextTable.number(figures.itemsPerSecond(), 0)));
        lines.add(Messages.text("bench.steps", figures.steps()));
        lines.add(
                Messages.text("bench.heap", TextTable.megabytes(figures.kept()), TextTable.megabytes(figures.peak())));
        return lines;
    }

    /** Returns a line for each graph size, with the factors by which the stages grew each time the graph doubled. */
    public static List<String> of(Growth growth) {
        List<String> lines = new ArrayList<>();
        lines.add(Messages.text("bench.growth.title", growth.seed(), TextTable.number(Growth.BAR, 1)));
        lines.add(Messages.text("bench.growth.protocol", Machine.jvm()));
        lines.add("");
        TextTable table = new TextTable();
        List<String> head = new ArrayList<>(words("quads", "runs", "scan"));
        Growth.STAGES.forEach(stage -> head.addAll(
                List.of(Messages.text("bench.column." + stage.word()), "×", Messages.text("bench.column.cpu") + " ×")));
        head.addAll(words("first", "items", "kept", "peak"));
        table.row(head);
        for (int place = 0; place < growth.figures().size(); place++) {
            table.row(row(growth, place));
        }
        lines.addAll(table.lines());
        return lines;
    }

    /**
     * Compares a shape with an ordinary graph of the same number of triples: how many times as much CPU time each stage takes.
     */
    public static List<String> of(BenchmarkFigures shape, BenchmarkFigures ordinary) {
        TextTable table = new TextTable();
        table.row(words("stage", "median", "cpu", "ordinary", "times"));
        for (Stage stage : Stage.values()) {
            double own = shape.of(stage).medianCpu();
            double other = ordinary.of(stage).medianCpu();
            table.row(List.of(
                    Messages.text("bench.stage." + stage.word()),
                    TextTable.millis(shape.of(stage).median()),
                    TextTable.millis(own),
                    TextTable.millis(other),
                    TextTable.number(own / other, 1)));
        }
        List<String> lines = new ArrayList<>();
        lines.add(Messages.text("bench.title", shape.name(), shape.quads(), shape.items(), shape.revision()));
        lines.add("");
        lines.addAll(table.lines());
        lines.add("");
        lines.add(Messages.text("bench.steps", shape.steps()));
        return lines;
    }

    /** Compares the generator with the baseline. */
    public static List<String> of(BaselineComparison contest, int oursWrong, int plainWrong) {
        TextTable table = new TextTable();
        table.row(words("way", "items", "seconds", "rate", "cpu", "cpurate", "second"));
        table.row(contestant("ours", contest.ours(), oursWrong));
        table.row(contestant("plain", contest.plain(), plainWrong));
        List<String> lines = new ArrayList<>(table.lines());
        lines.add(Messages.text(
                "bench.contest.factor",
                TextTable.number(contest.factor(), 1),
                TextTable.number(contest.cpuFactor(), 1)));
        lines.add(Messages.text("bench.contest.note"));
        return lines;
    }

    private static List<String> contestant(String who, BaselineComparison.Side side, int wrong) {
        return List.of(
                Messages.text("bench.contest." + who),
                Integer.toString(side.bank().items().size()),
                TextTable.number(side.seconds(), 2),
                TextTable.number(side.rate(), 1),
                TextTable.number(side.cpuSeconds(), 2),
                TextTable.number(side.cpuRate(), 1),
                Integer.toString(wrong));
    }

    private static List<String> row(Growth growth, int place) {
        BenchmarkFigures figures = growth.figures().get(place);
        List<String> cells = new ArrayList<>(List.of(
                TextTable.number(figures.quads(), 0),
                Integer.toString(figures.runs()),
                TextTable.millis(figures.of(Stage.SCAN).median())));
        for (Stage stage : Growth.STAGES) {
            cells.add(TextTable.millis(figures.of(stage).median()));
            cells.add(place == 0 ? "" : TextTable.number(growth.factor(place, stage), 2));
            cells.add(place == 0 ? "" : TextTable.number(growth.cpuFactor(place, stage), 2));
        }
        cells.add(TextTable.millis(figures.of(Stage.FIRST).median()));
        cells.add(Integer.toString(figures.items()));
        cells.add(TextTable.megabytes(figures.kept()));
        cells.add(TextTable.megabytes(figures.peak()));
        return cells;
    }

    private static List<String> words(String... columns) {
        return List.of(columns).stream()
                .map(column -> Messages.text("bench.column." + column))
                .toList();
    }
}
