package org.quadrivia.question.rdf.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.knowledge.rdf.graph.Qv;

/** The words that a graph has for its terms, as teachers write them: {@code ex:directed qv:asksObject "What did {s} direct?"@en}. */
public final class GraphLexicon implements LexiconLayer {
    private final Graph graph;
    private final String language;
    private final Map<Triple, List<String>> read = new HashMap<>();

    /** @param language BCP 47 tag; words with the tag of another language are passed over */
    public GraphLexicon(Graph graph, String language) {
        this.graph = graph;
        this.language = language;
    }

    @Override
    public List<String> templates(Node term, String form) {
        return read.computeIfAbsent(Triple.create(term, Qv.term(form), Node.ANY), this::read);
    }

    /** Returns the first in the order of the alphabet: a teacher's words are not picked by chance. */
    private List<String> read(Triple pattern) {
        return graph
                .find(pattern)
                .mapWith(Triple::getObject)
                .filterKeep(o -> o.isLiteral() && fits(o.getLiteralLanguage()))
                .mapWith(Node::getLiteralLexicalForm)
                .toList()
                .stream()
                .sorted()
                .limit(1)
                .toList();
    }

    private boolean fits(String tag) {
        return tag.isEmpty() || LanguageWords.sameLanguage(tag, language);
    }
}
