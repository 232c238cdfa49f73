package org.quadrivia.bench;

import java.util.ArrayList;
import java.util.List;
import org.quadrivia.Messages;

/** Figures as people read them. */
public final class BenchText {
    private BenchText() {}

    /** One knowledge base: a line for each stage. */
    public static List<String> of(Figures figures) {
        List<String> lines = new ArrayList<>();
        lines.add(Messages.text("bench.title", figures.name(), figures.quads(), figures.items(), figures.revision()));
        lines.add(Messages.text("bench.protocol", Machine.jvm(), figures.warmUps(), figures.runs()));
        lines.add("");
        Table table = new Table();
        table.row(words("stage", "median", "least", "most", "cpu", "scans"));
        for (Stage stage : Stage.values()) {
            Samples samples = figures.of(stage);
            table.row(List.of(
                    Messages.text("bench.stage." + stage.word()),
                    Table.millis(samples.median()),
                    Table.millis(samples.least()),
                    Table.millis(samples.most()),
                    Table.millis(samples.medianCpu()),
                    Table.number(figures.scans(stage), 2)));
        }
        lines.addAll(table.lines());
        lines.add("");
        lines.add(Messages.text("bench.rate", Table.number(figures.itemsPerSecond(), 0)));
        lines.add(Messages.text("bench.steps", figures.steps()));
        lines.add(Messages.text("bench.heap", Table.megabytes(figures.kept()), Table.megabytes(figures.peak())));
        return lines;
    }

    /** Growing graphs: a line for each, with the factors for each doubling. */
    public static List<String> of(Growth growth) {
        List<String> lines = new ArrayList<>();
        lines.add(Messages.text("bench.growth.title", growth.seed(), Table.number(Growth.BAR, 1)));
        lines.add(Messages.text("bench.growth.protocol", Machine.jvm()));
        lines.add("");
        Table table = new Table();
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

    /** A shape beside an ordinary graph of as many triples: how many times as long each stage takes. */
    public static List<String> of(Figures shape, Figures ordinary) {
        Table table = new Table();
        table.row(words("stage", "median", "cpu", "ordinary", "times"));
        for (Stage stage : Stage.values()) {
            double own = shape.of(stage).medianCpu();
            double other = ordinary.of(stage).medianCpu();
            table.row(List.of(
                    Messages.text("bench.stage." + stage.word()),
                    Table.millis(shape.of(stage).median()),
                    Table.millis(own),
                    Table.millis(other),
                    Table.number(own / other, 1)));
        }
        List<String> lines = new ArrayList<>();
        lines.add(Messages.text("bench.title", shape.name(), shape.quads(), shape.items(), shape.revision()));
        lines.add("");
        lines.addAll(table.lines());
        lines.add("");
        lines.add(Messages.text("bench.steps", shape.steps()));
        return lines;
    }

    /** The engine beside the straightforward way. */
    public static List<String> of(Contest contest, int oursWrong, int plainWrong) {
        Table table = new Table();
        table.row(words("way", "items", "seconds", "rate", "cpu", "cpurate", "second"));
        table.row(contestant("ours", contest.ours(), oursWrong));
        table.row(contestant("plain", contest.plain(), plainWrong));
        List<String> lines = new ArrayList<>(table.lines());
        lines.add(Messages.text(
                "bench.contest.factor", Table.number(contest.factor(), 1), Table.number(contest.cpuFactor(), 1)));
        lines.add(Messages.text("bench.contest.note"));
        return lines;
    }

    private static List<String> contestant(String who, Contest.Side side, int wrong) {
        return List.of(
                Messages.text("bench.contest." + who),
                Integer.toString(side.bank().items().size()),
                Table.number(side.seconds(), 2),
                Table.number(side.rate(), 1),
                Table.number(side.cpuSeconds(), 2),
                Table.number(side.cpuRate(), 1),
                Integer.toString(wrong));
    }

    private static List<String> row(Growth growth, int place) {
        Figures figures = growth.figures().get(place);
        List<String> cells = new ArrayList<>(List.of(
                Table.number(figures.quads(), 0),
                Integer.toString(figures.runs()),
                Table.millis(figures.of(Stage.SCAN).median())));
        for (Stage stage : Growth.STAGES) {
            cells.add(Table.millis(figures.of(stage).median()));
            cells.add(place == 0 ? "" : Table.number(growth.factor(place, stage), 2));
            cells.add(place == 0 ? "" : Table.number(growth.cpuFactor(place, stage), 2));
        }
        cells.add(Table.millis(figures.of(Stage.FIRST).median()));
        cells.add(Integer.toString(figures.items()));
        cells.add(Table.megabytes(figures.kept()));
        cells.add(Table.megabytes(figures.peak()));
        return cells;
    }

    private static List<String> words(String... columns) {
        return List.of(columns).stream()
                .map(column -> Messages.text("bench.column." + column))
                .toList();
    }
}
