package org.quadrivia.question.rdf.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.knowledge.rdf.graph.Qv;

/**
 * The wordings that a graph contains for its own terms, written by teachers: {@code ex:directed qv:asksObject "What did {s}
 * direct?"@en}.
 */
public final class GraphLexicon implements LexiconLayer {
    private final Graph graph;
    private final String language;
    private final Map<Triple, List<String>> read = new HashMap<>();

    /** @param language BCP 47 tag; wordings with the tag of another language are ignored */
    public GraphLexicon(Graph graph, String language) {
        this.graph = graph;
        this.language = language;
    }

    @Override
    public List<String> templates(Node term, String form) {
        return read.computeIfAbsent(Triple.create(term, Qv.term(form), Node.ANY), this::read);
    }

    /** Returns the first wording in alphabetical order, so the choice among a teacher's wordings does not depend on chance. */
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
