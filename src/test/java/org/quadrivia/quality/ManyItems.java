package org.quadrivia.quality;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.quadrivia.knowledge.rdf.load.KnowledgeLoader;
import org.quadrivia.knowledge.rdf.load.LoadOutcome;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import tools.jackson.databind.node.ObjectNode;

/** A base and bank as large as one likes, in which nothing tells the key: so many pupils, each with a master of his own. */
final class ManyItems {
    private final int size;
    private final Snapshot dataset;

    /** @param known whether the master of that pupil is known for something else too */
    ManyItems(int size, IntPredicate known) {
        this(size, known, "");
    }

    /** @param about more statements about the base, in Turtle */
    ManyItems(int size, IntPredicate known, String about) {
        this.size = size;
        String facts = IntStream.range(0, size)
                .mapToObj(i -> ":pupil%1$d a :Pupil ; rdfs:label \"%2$s\" ; :master :master%1$d . "
                                .formatted(i, name(i))
                        + ":master%d a :Master ; rdfs:label \"%s\" . ".formatted(i, name(i + size))
                        + (known.test(i) ? ":guild%1$d :head :master%1$d ; :seal :master%1$d . ".formatted(i) : ""))
                .collect(Collectors.joining("\n"));
        this.dataset = load("PREFIX : <" + Draft.NS + "> PREFIX qv: <https://quadrivia.org/ns#> "
                + "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> PREFIX owl: <http://www.w3.org/2002/07/owl#> "
                + "GRAPH :about { <" + Draft.NS
                + "> <http://purl.org/dc/terms/title> \"Land\" . :schema a qv:SchemaGraph . "
                + "<" + Draft.NS + "passage/1> a qv:Passage ; qv:locator \"1\" ; qv:standing qv:Stated . " + about
                + " } "
                + "GRAPH :schema { :master a owl:FunctionalProperty . } "
                + "GRAPH <" + Draft.NS + "passage/1> { " + facts + " }");
    }

    Snapshot dataset() {
        return dataset;
    }

    /** For each pupil who the master is, with the key at that place of four. */
    List<ObjectNode> chosen(IntUnaryOperator place) {
        return IntStream.range(0, size)
                .mapToObj(i -> {
                    Draft draft = new Draft(
                                    dataset,
                                    "object",
                                    "single",
                                    "Under whom did " + name(i) + " learn?",
                                    "SELECT ?answer { :pupil" + i + " :master ?answer }")
                            .support(fact(i));
                    for (int at = 0, other = i; at < 4; at++) {
                        if (at == place.applyAsInt(i)) {
                            draft.right(name(i + size), "master" + i, fact(i));
                        } else {
                            other = (other + 1) % size;
                            draft.wrong(
                                    name(other + size),
                                    "master" + other,
                                    "functional",
                                    fact(i),
                                    "master a owl:FunctionalProperty");
                        }
                    }
                    return draft.item();
                })
                .toList();
    }

    /** For each pupil a statement, right where it is said so. */
    List<ObjectNode> statements(IntPredicate right) {
        List<ObjectNode> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int said = right.test(i) ? i : (i + 1) % size;
            String[] proof = {fact(i), "master a owl:FunctionalProperty"};
            String[] fact = {fact(i)};
            items.add(new Draft(
                            dataset,
                            "boolean",
                            "boolean",
                            name(i) + " learnt under " + name(said + size) + ".",
                            "ASK { :pupil" + i + " :master :master" + said + " }")
                    .support(fact(i))
                    .option(
                            "True",
                            truth(true),
                            right.test(i),
                            right.test(i) ? "key" : "functional",
                            right.test(i) ? fact : proof)
                    .option(
                            "False",
                            truth(false),
                            !right.test(i),
                            right.test(i) ? "stated" : "functional",
                            right.test(i) ? fact : proof)
                    .item());
        }
        return items;
    }

    private static String truth(boolean value) {
        return "\"" + value + "\"^^<http://www.w3.org/2001/XMLSchema#boolean>";
    }

    private static String fact(int i) {
        return "pupil" + i + " master master" + i;
    }

    /** Names of one length that have no word in common. */
    private static String name(int i) {
        return "" + (char) ('A' + i / 625 % 25) + (char) ('a' + i / 25 % 25) + (char) ('a' + i % 25) + "ovik";
    }

    /** Loads a base from a text in TriG. */
    static Snapshot load(String trig) {
        try {
            Path file = Files.createTempFile("many", ".trig");
            try {
                Files.writeString(file, trig);
                return assertInstanceOf(LoadOutcome.Loaded.class, KnowledgeLoader.load(file))
                        .snapshot();
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
