package org.quadrivia.knowledge.rdf.change;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.knowledge.rdf.graph.FileIris;
import org.quadrivia.knowledge.rdf.graph.GraphKind;
import org.quadrivia.knowledge.rdf.graph.Graphs;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/**
 * Reads and changes a knowledge base's own question families. Their file names and texts are in a graph that holds nothing
 * else and is neither asserted nor asked about. So drafts, revisions and exports contain families as they contain everything
 * else.
 */
public final class FamilyTexts {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,59}\\.rq");
    private static final int LONGEST = 16_384;

    private FamilyTexts() {}

    /**
     * Returns whether a file may have that name: letters, digits, hyphens and underscores, starting with a letter or digit, at
     * most 60 characters, followed by {@code .rq}.
     */
    public static boolean isName(String file) {
        return NAME.matcher(file).matches();
    }

    /** Returns the largest number of characters in a text. */
    public static int longest() {
        return LONGEST;
    }

    /** Returns the texts by file name. Texts with an invalid file name, and texts that are too long, are left out. */
    public static Map<String, String> of(Snapshot snapshot) {
        Map<String, String> texts = new TreeMap<>();
        for (Node name : snapshot.catalog().ofKind(GraphKind.FAMILIES)) {
            Graph graph = snapshot.graph(name);
            Graphs.subjects(graph, Qv.familyFile, Node.ANY)
                    .forEach(family -> Graphs.text(graph, family, Qv.familyFile)
                            .filter(FamilyTexts::isName)
                            .ifPresent(file -> Graphs.text(graph, family, Qv.familyText)
                                    .filter(text -> text.length() <= LONGEST)
                                    .ifPresent(text -> texts.putIfAbsent(file, text))));
        }
        return texts;
    }

    /** Returns the change that stores a text under that file name, replacing the one that was there. */
    public static Change put(Snapshot in, String file, String text) {
        Node graph = NodeFactory.createURI(FileIris.families(in.kb()));
        Node family = NodeFactory.createURI(FileIris.families(in.kb()) + "/" + FileIris.part(file));
        Set<Quad> added = new LinkedHashSet<>();
        added.add(Quad.create(graph, family, Qv.familyFile, NodeFactory.createLiteralString(file)));
        added.add(Quad.create(graph, family, Qv.familyText, NodeFactory.createLiteralString(text)));
        Set<Quad> removed = new LinkedHashSet<>(held(in, file));
        Set<Quad> same = new LinkedHashSet<>(removed);
        same.retainAll(added);
        added.removeAll(same);
        removed.removeAll(same);
        return new Change(added, removed);
    }

    /** Returns the change that removes the text with the given file name. */
    public static Change without(Snapshot in, String file) {
        return new Change(Set.of(), held(in, file));
    }

    private static Set<Quad> held(Snapshot snapshot, String file) {
        Set<Quad> held = new LinkedHashSet<>();
        Node name = NodeFactory.createLiteralString(file);
        for (Node graph : snapshot.catalog().ofKind(GraphKind.FAMILIES)) {
            Graphs.subjects(snapshot.graph(graph), Qv.familyFile, name)
                    .forEach(family -> snapshot.graph(graph)
                            .find(family, Node.ANY, Node.ANY)
                            .forEach(triple -> held.add(Quad.create(graph, triple))));
        }
        return held;
    }
}
