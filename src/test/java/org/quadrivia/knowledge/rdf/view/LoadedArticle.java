package org.quadrivia.knowledge.rdf.view;

import java.nio.file.Path;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDFS;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.load.KnowledgeLoader;
import org.quadrivia.knowledge.rdf.load.LoadOutcome;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.view.KnowledgeBase;

/** The shipped knowledge base as loaded, for tests of pages, which see no RDF. */
public final class LoadedArticle {
    private final Snapshot snapshot = ((LoadOutcome.Loaded) KnowledgeLoader.load(Path.of("ontology"))).snapshot();

    public KnowledgeBase base() {
        return new RdfKnowledgeBase(new KbId("ceasefire"), snapshot);
    }

    /** Returns the names of things that serve only as wrong options, without those that are also said of other things. */
    public Set<String> namesOfDistractors() {
        Set<String> names = texts(snapshot.distractors().find(Node.ANY, RDFS.label.asNode(), Node.ANY));
        names.removeAll(texts(snapshot.asserted().find()));
        return names;
    }

    private static Set<String> texts(ExtendedIterator<Triple> statements) {
        return statements
                .mapWith(Triple::getObject)
                .filterKeep(Node::isLiteral)
                .mapWith(Node::getLiteralLexicalForm)
                .toSet();
    }
}
