package org.quadrivia.knowledge.rdf.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.rdf.load.Load;

class FormerFactsTest {
    @TempDir
    private Path folder;

    @Test
    void aFormerFactLeadsToTheOneThatIsStatedNow() throws IOException {
        Snapshot snapshot = snapshot("""
                :f1 a qv:FormerFact ; qv:subject :a ; qv:property :p ; qv:object :b ; qv:replacedBy :f2 .
                :f2 a qv:FormerFact ; qv:subject :a ; qv:property :q ; qv:object :b ; qv:replacedBy :f3 .
                :f3 qv:subject :a ; qv:property :now ; qv:object :b .
                """);

        assertThat(snapshot.formerFacts())
                .hasSize(2)
                .containsEntry(fact("p", "b"), fact("now", "b"))
                .containsEntry(fact("q", "b"), fact("now", "b"));
    }

    @Test
    void aFactThatIsStatedStillLeadsNowhereNorDoesOneWhoseSuccessorsAreNotStated() throws IOException {
        Snapshot snapshot = snapshot("""
                :f1 a qv:FormerFact ; qv:subject :a ; qv:property :now ; qv:object :b ; qv:replacedBy :f2 .
                :f2 a qv:FormerFact ; qv:subject :a ; qv:property :p ; qv:object :c ; qv:replacedBy :f3 .
                :f3 a qv:FormerFact ; qv:subject :a ; qv:property :q ; qv:object :c ; qv:replacedBy :f2 .
                """);

        assertThat(snapshot.formerFacts()).isEmpty();
    }

    @Test
    void formerFactsAreNeitherAssertedNorQueried() throws IOException {
        Snapshot snapshot =
                snapshot(":f1 a qv:FormerFact ; qv:subject :a ; qv:property :p ; qv:object :b ; qv:replacedBy :f2 .");

        assertThat(snapshot.dataset().containsGraph(NodeFactory.createURI("http://e.org/former")))
                .isFalse();
        assertThat(snapshot.asserted().contains(NodeFactory.createURI("http://e.org/f1"), null, null))
                .isFalse();
    }

    private static FactId fact(String property, String object) {
        return FactId.ofTriple("<http://e.org/a> <http://e.org/%s> <http://e.org/%s>".formatted(property, object));
    }

    private Snapshot snapshot(String former) throws IOException {
        Files.writeString(folder.resolve("kb.trig"), """
                PREFIX qv: <https://quadrivia.org/ns#>
                PREFIX : <http://e.org/>
                GRAPH :about { :former a qv:FormerFactsGraph . :p1 a qv:Passage . }
                GRAPH :p1 { :a :now :b . }
                GRAPH :former { %s }
                """.formatted(former));
        return Load.snapshot(folder);
    }
}
