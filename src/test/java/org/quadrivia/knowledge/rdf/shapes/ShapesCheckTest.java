package org.quadrivia.knowledge.rdf.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.knowledge.rdf.load.Load;
import org.quadrivia.knowledge.rdf.load.RdfFile;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

class ShapesCheckTest {
    private static final Path KNOWLEDGE = Path.of("src/test/resources/knowledge");
    private static final Snapshot BRIDGE = Load.snapshot(KNOWLEDGE.resolve("bridge.trig"));

    @TempDir
    private Path folder;

    @Test
    void reportsWhatDepartsWithTheMessageOfTheShape() {
        ShapesOutcome outcome = ShapesCheck.check(BRIDGE, file(KNOWLEDGE.resolve("shapes.ttl")));

        assertThat(outcome).isInstanceOfSatisfying(ShapesOutcome.Violated.class, violated -> {
            assertThat(violated.hasErrors()).isTrue();
            assertThat(violated.violations()).hasSize(1);
            ShapeViolation violation = violated.violations().getFirst();
            assertThat(violation.label()).isEqualTo("the bridge");
            assertThat(violation.message()).isEqualTo("A bridge of more than 1000 m needs a second source.");
            assertThat(violation.value()).startsWith("\"1200\"");
        });
    }

    @Test
    void saysHowManyShapesDataConformsTo() throws IOException {
        String shape = Files.readString(KNOWLEDGE.resolve("shapes.ttl")).replace("1000 ;", "2000 ;");
        Path loose = Files.writeString(folder.resolve("loose.ttl"), shape);

        assertThat(ShapesCheck.check(BRIDGE, file(loose))).isEqualTo(new ShapesOutcome.Conforms(1));
        assertThat(ShapesCheck.check(BRIDGE, List.of())).isEqualTo(new ShapesOutcome.Conforms(0));
    }

    @Test
    void refusesShapesThatCannotBeRead() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.ttl"), "PREFIX sh: <http://www.w3.org/ns/shacl#> sh:a");
        Path nonsense = Files.writeString(folder.resolve("nonsense.ttl"), """
                PREFIX sh: <http://www.w3.org/ns/shacl#>
                <http://e.org/s> a sh:NodeShape ; sh:targetNode <http://e.org/x> ; sh:property [ sh:minCount 1 ] .
                """);

        assertThat(ShapesCheck.check(BRIDGE, file(broken))).isInstanceOf(ShapesOutcome.BadShapes.class);
        assertThat(ShapesCheck.check(BRIDGE, file(nonsense))).isInstanceOf(ShapesOutcome.BadShapes.class);
    }

    private static List<RdfFile> file(Path path) {
        return RdfFile.at(path).stream().toList();
    }
}
