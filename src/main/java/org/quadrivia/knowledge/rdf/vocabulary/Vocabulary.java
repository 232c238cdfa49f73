package org.quadrivia.knowledge.rdf.vocabulary;

import org.apache.jena.graph.Graph;

/**
 * A vocabulary that this version knows.
 *
 * @param namespace the namespace by which its lexicon knows its terms; terms of its other namespaces mean the same
 * @param file the lexicon; empty if there is none
 * @param describing whether it describes graphs rather than the world
 * @param structure whether pages leave its statements out, too
 */
record Vocabulary(String namespace, String file, boolean describing, boolean structure) {
    Graph lexicon() {
        return file.isEmpty() ? Graph.emptyGraph : LexiconFiles.graph(file);
    }
}
