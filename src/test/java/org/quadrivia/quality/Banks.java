package org.quadrivia.quality;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.quadrivia.knowledge.rdf.load.KnowledgeLoader;
import org.quadrivia.knowledge.rdf.load.LoadOutcome;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.quality.result.BarResult;
import org.quadrivia.quality.result.CheckReport;
import org.quadrivia.quality.result.Offence;
import org.quadrivia.quality.result.Verdict;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Banks for tests: the ten hand-written items, as they are or with a fault planted. */
final class Banks {
    static final JsonMapper JSON = new JsonMapper();
    static final Path ITEMS = resource("/sketches/items.jsonl");
    static final Snapshot SKETCH = dataset("/sketches/items-data.nq");
    static final String KB = "https://quadrivia.org/kb/ceasefire/";

    private Banks() {}

    static Snapshot dataset(String resource) {
        return assertInstanceOf(LoadOutcome.Loaded.class, KnowledgeLoader.load(resource(resource)))
                .snapshot();
    }

    static Path resource(String name) {
        try {
            return Path.of(
                    Objects.requireNonNull(Banks.class.getResource(name), name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The sketch's item of that family, for the test to change. */
    static ObjectNode sketch(String family) {
        return sketches().stream()
                .filter(item -> item.get("family").stringValue().equals(family))
                .findFirst()
                .orElseThrow();
    }

    static List<ObjectNode> sketches() {
        try {
            return Files.readAllLines(ITEMS).stream()
                    .map(line -> (ObjectNode) JSON.readTree(line))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sketch's item of that family with a fault planted. */
    static ObjectNode planted(String family, Consumer<ObjectNode> fault) {
        ObjectNode item = sketch(family);
        fault.accept(item);
        return item;
    }

    /** Its options, to change. */
    static ObjectNode option(ObjectNode item, String id) {
        for (var option : item.withArray("options")) {
            if (option.get("id").stringValue().equals(id)) {
                return (ObjectNode) option;
            }
        }
        throw new IllegalArgumentException(id);
    }

    static ObjectNode proof(ObjectNode item, String option, String reason, String... triples) {
        ObjectNode proof = option(item, option).putObject("proof").put("reason", reason);
        lines(proof, "triples", triples);
        return item;
    }

    static void lines(ObjectNode object, String field, String... lines) {
        ArrayNode array = object.putArray(field);
        Arrays.stream(lines).forEach(array::add);
    }

    static CheckReport check(ObjectNode... items) {
        return check(SKETCH, List.of(items));
    }

    static CheckReport check(Snapshot dataset, List<ObjectNode> items) {
        return checkLines(dataset, items.stream().map(ObjectNode::toString).toList(), null);
    }

    static CheckReport checkLines(
            Snapshot dataset, List<String> lines, @org.jspecify.annotations.Nullable List<String> quizzes) {
        List<Path> files = new ArrayList<>();
        try {
            files.add(Files.write(Files.createTempFile("items", ".jsonl"), lines));
            if (quizzes != null) {
                files.add(Files.write(Files.createTempFile("quizzes", ".jsonl"), quizzes));
            }
            return Checker.check(dataset, files.getFirst(), quizzes == null ? null : files.get(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            files.forEach(file -> file.toFile().delete());
        }
    }

    static BarResult bar(CheckReport report, int number) {
        return report.bars().stream()
                .filter(bar -> bar.number() == number)
                .findFirst()
                .orElseThrow();
    }

    /** The causes that the bar gives, joined; empty where it holds or is not measured. */
    static String causes(CheckReport report, int number) {
        BarResult bar = bar(report, number);
        return bar.verdict() == Verdict.BREACHED || bar.verdict() == Verdict.REPORTED
                ? String.join("\n", bar.offences().stream().map(Offence::cause).toList())
                : "";
    }

    /** The bars that are breached. */
    static List<Integer> breached(CheckReport report) {
        return report.bars().stream()
                .filter(bar -> bar.verdict() == Verdict.BREACHED)
                .map(BarResult::number)
                .toList();
    }
}
