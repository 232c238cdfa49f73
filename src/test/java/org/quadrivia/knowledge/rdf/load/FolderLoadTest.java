package org.quadrivia.knowledge.rdf.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.knowledge.rdf.snapshot.Attachments;
import org.quadrivia.knowledge.rdf.snapshot.DatasetExport;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.review.ShippedReview;
import org.quadrivia.knowledge.review.ShippedReviewFile;

class FolderLoadTest {
    private static final String E = "http://e.org/";

    @TempDir
    private Path root;

    @Test
    void givesEachPlainFileAGraphOfItsOwnNamedAfterFolderAndFile() throws IOException {
        write("kb/a.ttl", "<http://e.org/s> <http://e.org/p> 1 .");
        write("kb/sub/b c.nt", "<http://e.org/s> <http://e.org/p> \"2\" .");

        DatasetGraph dataset = Load.snapshot(root.resolve("kb")).dataset();

        assertThat(dataset.listGraphNodes())
                .toIterable()
                .extracting(Node::getURI)
                .containsExactlyInAnyOrder(
                        "https://quadrivia.org/kb/kb/file/a.ttl", "https://quadrivia.org/kb/kb/file/sub/b%20c.nt");
        assertThat(dataset.getDefaultGraph().size()).isEqualTo(2);
    }

    @Test
    void setsReviewsAside() throws IOException {
        write("kb/data.ttl", "<http://e.org/s> <http://e.org/p> 1 .");
        write("kb/sub/reviews.jsonl", review("a"));

        LoadOutcome.Loaded loaded = Load.loaded(root.resolve("kb"));

        assertThat(loaded.notes()).isEmpty();
        Attachments beside = Attachments.of(loaded.attachments().files());
        assertThat(beside).isEqualTo(loaded.attachments());
        assertThat(beside.families()).isEmpty();
        assertThat(ShippedReviewFile.read(beside.reviews()).reviews())
                .extracting(ShippedReview::item)
                .containsExactly("a");
    }

    @Test
    void refusesBadReviewsWithFileAndLine() throws IOException {
        write("kb/data.ttl", "<http://e.org/s> <http://e.org/p> 1 .");
        write("kb/a/reviews.jsonl", review("a") + "{\"hiden\": true}\n");
        write("kb/b/reviews.jsonl", review("a"));
        Files.write(Files.createDirectories(root.resolve("kb/c")).resolve("reviews.jsonl"), new byte[] {(byte) 0xE4});

        LoadOutcome outcome = KnowledgeLoader.load(root.resolve("kb"));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        LoadOutcome.Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(LoadProblem::toString)
                                .satisfiesExactly(
                                        bad -> assertThat(bad)
                                                .startsWith("a/reviews.jsonl:2: A review has no field “hiden”"),
                                        twice -> assertThat(twice)
                                                .startsWith("b/reviews.jsonl: ")
                                                .contains("a/reviews.jsonl"),
                                        encoding -> assertThat(encoding)
                                                .startsWith("c/reviews.jsonl: ")
                                                .contains("UTF-8")));
    }

    private static String review(String item) {
        return "{\"item\":\"" + item + "\",\"question\":\"Who?\",\"hidden\":true,\"at\":\"2026-11-30T12:00:00Z\"}\n";
    }

    @Test
    void setsFamiliesAndShapesAsideAndLeavesTheRestAloneWithANote() throws IOException {
        write("kb/data.ttl", "<http://e.org/s> <http://e.org/p> 1 .");
        write("kb/questions/own.rq", "SELECT * {}");
        write("kb/shapes/own.ttl", "<http://e.org/shape> <http://e.org/p> 1 .");
        write("kb/readme.md", "words");
        write("kb/build.xml", "<project/>");
        write("kb/.git/config.ttl", "not RDF");

        LoadOutcome.Loaded loaded = Load.loaded(root.resolve("kb"));

        assertThat(loaded.families())
                .extracting(p -> p.getFileName().toString())
                .containsExactly("own.rq");
        assertThat(loaded.shapes()).extracting(RdfFile::name).containsExactly("own.ttl");
        assertThat(loaded.notes())
                .hasSize(2)
                .anyMatch(n -> n.startsWith("readme.md"))
                .anyMatch(n -> n.startsWith("build.xml"));
        assertThat(loaded.snapshot().dataset().getDefaultGraph().size()).isEqualTo(1);
    }

    @Test
    void loadsNothingWhereOneFileOfManyIsBadAndNamesEachBadOne() throws IOException {
        write("kb/bad1.ttl", "<http://e.org/s> <http://e.org/p> .");
        write("kb/bad2.nt", "<http://e.org/s> .");
        write("kb/good.ttl", "<http://e.org/s> <http://e.org/p> 1 .");

        LoadOutcome outcome = KnowledgeLoader.load(root.resolve("kb"));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        LoadOutcome.Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(LoadProblem::file)
                                .containsExactly("bad1.ttl", "bad2.nt"));
    }

    @Test
    void resolvesRelativeIrisTheSameWhereverTheFolderLies() throws IOException {
        write("here/kb/a.ttl", "<s> <p> <#o> .");
        write("there/deep/kb/a.ttl", "<s> <p> <#o> .");
        write("json/kb/a.jsonld", "{\"@id\": \"s\", \"http://e.org/p\": {\"@id\": \"o\"}}");

        Snapshot here = Load.snapshot(root.resolve("here/kb"));

        assertThat(here.revision())
                .isEqualTo(Load.snapshot(root.resolve("there/deep/kb")).revision());
        assertThat(here.dataset().getDefaultGraph().find().next().getSubject().getURI())
                .isEqualTo("https://quadrivia.org/kb/kb/file/s");
        assertThat(Load.snapshot(root.resolve("json/kb"))
                        .dataset()
                        .getDefaultGraph()
                        .find()
                        .next()
                        .getSubject()
                        .getURI())
                .isEqualTo("https://quadrivia.org/kb/kb/file/s");
    }

    @Test
    void keepsBlankNodesOfDifferentFilesApart() throws IOException {
        write("kb/a.ttl", "_:x <http://e.org/p> 1 .");
        write("kb/b.ttl", "_:x <http://e.org/p> 1 .");

        DatasetGraph dataset = Load.snapshot(root.resolve("kb")).dataset();

        assertThat(dataset.getDefaultGraph().size()).isEqualTo(2);
    }

    @Test
    void dropsFromTheDefaultGraphWhatAnExportWroteThereAsUnion() throws IOException {
        write("kb/all.nq", """
                <http://e.org/s> <http://e.org/p> "in a graph" .
                <http://e.org/s> <http://e.org/p> "in a graph" <http://e.org/g> .
                <http://e.org/s> <http://e.org/p> "alone" .
                """);

        DatasetGraph dataset = Load.snapshot(root.resolve("kb")).dataset();

        Node file = NodeFactory.createURI("https://quadrivia.org/kb/kb/file/all.nq");
        assertThat(dataset.getGraph(file).size()).isEqualTo(1);
        assertThat(dataset.getDefaultGraph().size()).isEqualTo(2);
    }

    @Test
    void givesTheSameRevisionForAnExportOfAKnowledgeBaseWithAName() throws IOException {
        Snapshot bridge = Load.snapshot(Path.of("src/test/resources/knowledge/bridge.trig"));
        Path exported = root.resolve("elsewhere.nq");

        DatasetExport.write(bridge, exported);

        Snapshot again = Load.snapshot(exported);
        assertThat(again.revision()).isEqualTo(bridge.revision());
        assertThat(again.kb()).isEqualTo(bridge.kb());
    }

    @Test
    void unpacksGzip() throws IOException {
        Path file = root.resolve("data-0.1.nt.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("<http://e.org/s> <http://e.org/p> \"1\" .".getBytes(StandardCharsets.UTF_8));
        }

        Snapshot snapshot = Load.snapshot(file);

        assertThat(snapshot.kb()).isEqualTo("data-0.1");
        assertThat(snapshot.dataset().getDefaultGraph().size()).isEqualTo(1);
    }

    @Test
    void readsTurtleInAFileCalledOwl() throws IOException {
        write("a.owl", "@prefix e: <http://e.org/> . e:s e:p e:o .");
        write("b.owl", "<http://e.org/s> <http://e.org/p> <http://e.org/o> .");

        assertThat(Load.snapshot(root.resolve("a.owl"))
                        .dataset()
                        .getDefaultGraph()
                        .size())
                .isEqualTo(1);
        assertThat(Load.snapshot(root.resolve("b.owl"))
                        .dataset()
                        .getDefaultGraph()
                        .size())
                .isEqualTo(1);
    }

    @Test
    void neverFollowsImports() throws IOException {
        Path other = write("other.ttl", "<http://e.org/other> <http://e.org/p> 1 .");
        write(
                "data.ttl",
                "<http://e.org/o> a <http://www.w3.org/2002/07/owl#Ontology> ; "
                        + "<http://www.w3.org/2002/07/owl#imports> <" + other.toUri() + "> .");

        Snapshot snapshot = Load.snapshot(root.resolve("data.ttl"));

        assertThat(snapshot.dataset().getDefaultGraph().size()).isEqualTo(2);
    }

    @Test
    void takesReifiedTriplesOfRdf12() throws IOException {
        write("data.ttl", "PREFIX : <http://e.org/> :s :p :o {| :since 1990 |} .");

        Snapshot snapshot = Load.snapshot(root.resolve("data.ttl"));

        Graph graph = snapshot.dataset().getDefaultGraph();
        assertThat(graph.contains(node("s"), node("p"), node("o"))).isTrue();
        assertThat(graph.contains(Node.ANY, RDF.subject.asNode(), node("s"))).isTrue();
        assertThat(graph.contains(Node.ANY, RDF.predicate.asNode(), node("p"))).isTrue();
        assertThat(graph.contains(Node.ANY, RDF.object.asNode(), node("o"))).isTrue();
        assertThat(graph.contains(Node.ANY, node("since"), Node.ANY)).isTrue();
        assertThat(graph.size()).isEqualTo(5);
    }

    @Test
    void aTripleTermElsewhereBecomesOneBlankNode() throws IOException {
        write(
                "data.ttl",
                "PREFIX : <http://e.org/> :a :says <<( :s :p <<( :x :y :z )>> )>> . :b :says <<( :s :p <<( :x :y :z )>> )>> .");

        Graph graph = Load.snapshot(root.resolve("data.ttl")).dataset().getDefaultGraph();

        assertThat(graph.stream().noneMatch(t -> t.getObject().isTripleTerm())).isTrue();
        assertThat(graph.stream(Node.ANY, node("says"), Node.ANY)
                        .map(Triple::getObject)
                        .distinct())
                .hasSize(1);
        assertThat(graph.size()).isEqualTo(8);
    }

    @Test
    void saysWhatIsMissingOrNoRdf() throws IOException {
        Files.createDirectories(root.resolve("empty"));
        write("notes.txt", "words");

        assertThat(KnowledgeLoader.load(root.resolve("nowhere"))).isInstanceOf(LoadOutcome.Refused.class);
        assertThat(KnowledgeLoader.load(root.resolve("empty"))).isInstanceOf(LoadOutcome.Refused.class);
        assertThat(KnowledgeLoader.load(root.resolve("notes.txt"))).isInstanceOf(LoadOutcome.Refused.class);
    }

    private Path write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static Node node(String name) {
        return NodeFactory.createURI(E + name);
    }
}
