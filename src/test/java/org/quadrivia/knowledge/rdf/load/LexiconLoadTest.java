package org.quadrivia.knowledge.rdf.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.knowledge.rdf.graph.GraphKind;
import org.quadrivia.knowledge.rdf.snapshot.DatasetExport;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/** Side files that speak of the terms of RDF that somebody else wrote. */
class LexiconLoadTest {
    private static final Path EPL = Path.of("src/test/resources/kbs/tiny/epl.ttl");
    private static final Path LEXICON = Path.of("src/test/resources/lexicon/epl.ttl");
    private static final Node PLACE = NodeFactory.createURI("https://quadrivia.org/kb/epl/lexicon/about");

    @TempDir
    private Path folder;

    @Test
    void standsInAnAboutGraphBesideTheDataWhichStaysAsItIs() {
        Snapshot bare = Load.snapshot(EPL);

        Snapshot with = loaded(EPL, LEXICON);

        Node file = NodeFactory.createURI("https://quadrivia.org/kb/epl/file/epl.ttl");
        assertThat(with.kb()).isEqualTo("epl").isEqualTo(bare.kb());
        assertThat(with.kind(PLACE)).isEqualTo(GraphKind.ABOUT);
        assertThat(with.dataset().getGraph(PLACE).isEmpty()).isFalse();
        assertThat(with.dataset().getGraph(file).isIsomorphicWith(bare.dataset().getGraph(file)))
                .isTrue();
        assertThat(with.revision()).isNotEqualTo(bare.revision());
    }

    @Test
    void severalLexiconsBecomeOneWhateverTheirGraphs() throws IOException {
        Path other = Files.writeString(folder.resolve("other.trig"), """
                PREFIX qv: <https://quadrivia.org/ns#>
                GRAPH <http://example.org/words> { <http://example.org/p> qv:asksObject "What has {s}?" }
                """);

        DatasetGraph dataset = loaded(EPL, LEXICON, other).dataset();

        assertThat(dataset.getGraph(PLACE).contains(NodeFactory.createURI("http://example.org/p"), Node.ANY, Node.ANY))
                .isTrue();
        assertThat(dataset.containsGraph(NodeFactory.createURI("http://example.org/words")))
                .isFalse();
    }

    @Test
    void aLexiconSaysNeitherWhatTheKnowledgeBaseIsNorWhatItsGraphsAre() throws IOException {
        Path meddling = Files.writeString(folder.resolve("meddling.ttl"), """
                PREFIX qv: <https://quadrivia.org/ns#>
                <http://example.org/my-lexicon> <http://purl.org/dc/terms/title> "My lexicon" .
                <https://quadrivia.org/kb/epl/file/epl.ttl> a qv:Claim .
                """);

        Snapshot with = loaded(EPL, meddling);

        assertThat(with.kb()).isEqualTo("epl");
        assertThat(with.kind(NodeFactory.createURI("https://quadrivia.org/kb/epl/file/epl.ttl")))
                .isEqualTo(GraphKind.PLAIN);
    }

    @Test
    void theExportIsTheSameDatasetWithoutTheSideFile() throws IOException {
        Snapshot with = loaded(EPL, LEXICON);
        StringWriter export = new StringWriter();
        DatasetExport.write(with, export);

        Snapshot again = Load.snapshot(Files.writeString(folder.resolve("all.nq"), export.toString()));

        assertThat(again.revision()).isEqualTo(with.revision());
        assertThat(again.kind(PLACE)).isEqualTo(GraphKind.ABOUT);
    }

    @Test
    void isRefusedByFileAndLineAsTheDataIs() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.ttl"), "<http://example.org/p> \n a ;;, .");
        Path none = Files.writeString(folder.resolve("words.txt"), "Where does {s} play?");

        assertThat(KnowledgeLoader.load(EPL, List.of(bad)).toString()).contains("bad.ttl:2:");
        assertThat(KnowledgeLoader.load(EPL, List.of(none)).toString())
                .contains("words.txt: The file name does not end like that of an RDF file");
    }

    private static Snapshot loaded(Path data, Path... lexicons) {
        return switch (KnowledgeLoader.load(data, List.of(lexicons))) {
            case LoadOutcome.Loaded loaded -> loaded.snapshot();
            case LoadOutcome.Refused refused -> throw new AssertionError(refused.problems());
        };
    }
}
