package org.quadrivia.bench;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Benchmark figures as machine-readable JSON, including every sample. Times are in milliseconds, memory in bytes. */
public final class BenchJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private BenchJson() {}

    /** Returns one JSON object, on one line, for each knowledge base. */
    public static List<String> lines(List<BenchmarkFigures> all) {
        List<String> lines = new ArrayList<>();
        all.forEach(figures -> lines.add(object(figures).toString()));
        return lines;
    }

    private static ObjectNode object(BenchmarkFigures figures) {
        ObjectNode json = JSON.createObjectNode();
        json.put("name", figures.name());
        json.put("revision", figures.revision());
        json.put("jvm", Machine.jvm());
        json.put("quads", figures.quads());
        json.put("items", figures.items());
        json.put("steps", figures.steps());
        json.put("itemsPerSecond", figures.itemsPerSecond());
        json.put("warmUps", figures.warmUps());
        json.put("runs", figures.runs());
        json.put("heapKept", figures.kept());
        json.put("heapPeak", figures.peak());
        ObjectNode stages = json.putObject("stages");
        for (Stage stage : Stage.values()) {
            Measurements samples = figures.of(stage);
            ObjectNode one = stages.putObject(stage.word());
            one.put("median", samples.median());
            one.put("cpu", samples.medianCpu());
            one.put("scans", figures.scans(stage));
            samples.wall().forEach(nanos -> one.withArray("samples").add(nanos / 1e6));
        }
        return json;
    }
}
