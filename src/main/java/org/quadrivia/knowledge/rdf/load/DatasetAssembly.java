package org.quadrivia.knowledge.rdf.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem.GraphMemFast;
import org.quadrivia.knowledge.rdf.graph.Catalog;
import org.quadrivia.knowledge.rdf.graph.FileIris;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/** Assembles staged files: a graph for each plain file, the named graphs, and the union of the asserted graphs. */
final class DatasetAssembly {
    private DatasetAssembly() {}

    /**
     * Returns a snapshot of the files.
     *
     * @param word name of the knowledge base if no about graph names it
     * @param lexicons side files; all their triples go into one about graph
     */
    static Snapshot of(String word, List<StagedFile> files, List<StagedFile> lexicons) {
        Map<Node, Graph> graphs = named(files);
        Map<Node, Graph> seen = new LinkedHashMap<>(graphs);
        files.forEach(
                f -> seen.put(NodeFactory.createURI(FileIris.base(word, f.file().name())), f.plain()));
        String kb = Catalog.of(seen).kb().map(Node::getURI).orElse(word);
        Catalog described = Catalog.of(graphs);
        for (StagedFile file : files) {
            Graph rest = file.file().quads() ? withoutUnion(file.plain(), graphs, described) : file.plain();
            if (!rest.isEmpty()) {
                Node name = NodeFactory.createURI(FileIris.graph(kb, file.file().name()));
                graphs.merge(name, rest, DatasetAssembly::joined);
            }
        }
        for (StagedFile lexicon : lexicons) {
            Node name = NodeFactory.createURI(FileIris.lexicon(kb));
            graphs.merge(name, lexicon.whole(), DatasetAssembly::joined);
        }
        return Snapshot.of(kb, graphs);
    }

    private static Map<Node, Graph> named(List<StagedFile> files) {
        Map<Node, Graph> graphs = new LinkedHashMap<>();
        files.forEach(
                file -> file.named().forEach((name, graph) -> graphs.merge(name, graph, DatasetAssembly::joined)));
        return graphs;
    }

    private static Graph joined(Graph one, Graph other) {
        other.find().forEach(one::add);
        return one;
    }

    /**
     * Returns the default graph without the triples that an asserted graph holds. An export writes the union of the asserted
     * graphs as its default graph, so those triples are there already.
     */
    private static Graph withoutUnion(Graph plain, Map<Node, Graph> graphs, Catalog catalog) {
        List<Graph> asserted = Snapshot.asserted(graphs, catalog);
        Graph rest = new GraphMemFast();
        plain.stream().filter(t -> !holds(asserted, t)).forEach(rest::add);
        return rest;
    }

    private static boolean holds(List<Graph> graphs, Triple triple) {
        return graphs.stream().anyMatch(g -> g.contains(triple));
    }
}
