package org.quadrivia.question.rdf.bank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.quadrivia.knowledge.rdf.load.KnowledgeLoader;
import org.quadrivia.knowledge.rdf.load.LoadOutcome;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.Bank;
import org.quadrivia.question.rdf.family.FamilySet;

/** Small knowledge bases to test on. */
public final class Fixture {
    static final String TOWN = "https://example.org/kb/town/";

    private Fixture() {}

    public static Snapshot load(Path path) {
        return switch (KnowledgeLoader.load(path)) {
            case LoadOutcome.Loaded loaded -> loaded.snapshot();
            case LoadOutcome.Refused refused ->
                throw new AssertionError(refused.problems().toString());
        };
    }

    public static Path resource(String name) {
        try {
            return Path.of(Fixture.class.getResource("/question/" + name).toURI());
        } catch (URISyntaxException broken) {
            throw new IllegalStateException(broken);
        }
    }

    public static Snapshot town() {
        return load(resource("town.trig"));
    }

    /** A knowledge base of one Turtle file with that text. */
    public static Snapshot turtle(Path folder, String text) {
        try {
            Path file = folder.resolve("kb.ttl");
            String prefixes = """
                    PREFIX : <http://example.org/>
                    PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                    PREFIX owl: <http://www.w3.org/2002/07/owl#>
                    PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                    """;
            Files.writeString(file, prefixes + text);
            return load(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static GeneratorServices generation(Snapshot snapshot) {
        return new GeneratorServices(snapshot, GeneratorSettings.usual());
    }

    public static Bank bank(Snapshot snapshot, String... families) {
        return BankGenerator.generate(
                snapshot, FamilySet.with(List.of()), new GeneratorSettings(0, 1000, Set.of(families)));
    }

    public static Node ex(String name) {
        return NodeFactory.createURI("http://example.org/" + name);
    }

    public static Node town(String name) {
        return NodeFactory.createURI(TOWN + name);
    }
}
