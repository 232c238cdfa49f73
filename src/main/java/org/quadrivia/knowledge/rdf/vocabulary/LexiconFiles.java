package org.quadrivia.knowledge.rdf.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem.GraphMemFast;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.quadrivia.knowledge.rdf.graph.Qv;

/** The Turtle files of the shipped lexicons. Each is read when a term of its vocabulary is first looked up. */
final class LexiconFiles {
    private static final String FOLDER = "/org/quadrivia/knowledge/lexicons/";

    private static final Map<String, Graph> READ = new ConcurrentHashMap<>();

    private LexiconFiles() {}

    /** Returns the content of the file; callers must not write to it. */
    static Graph graph(String file) {
        return READ.computeIfAbsent(file, LexiconFiles::read);
    }

    private static Graph read(String file) {
        try (InputStream in = LexiconFiles.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("missing from the jar: " + FOLDER + file);
            }
            Graph graph = new GraphMemFast();
            RDFParser.source(in).lang(Lang.TURTLE).base(Qv.NS).parse(graph);
            return graph;
        } catch (IOException broken) {
            throw new UncheckedIOException(file, broken);
        }
    }

    /** Returns the texts that the file gives for the term. */
    static List<String> texts(Graph file, Node term, String property) {
        return file.find(term, Qv.term(property), Node.ANY)
                .mapWith(Triple::getObject)
                .mapWith(Node::getLiteralLexicalForm)
                .toList();
    }
}
