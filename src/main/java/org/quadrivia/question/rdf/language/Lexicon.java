package org.quadrivia.question.rdf.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.knowledge.rdf.graph.Qv;

/** The words of a knowledge base, in its own language, for asking and stating its properties, classes and claims. */
public final class Lexicon {
    private final Graph graph;
    private final String language;
    private final Map<Triple, Optional<String>> read = new HashMap<>();

    public Lexicon(Graph graph, String language) {
        this.graph = graph;
        this.language = language;
    }

    /** Returns the template; empty if the lexicon has none in this language. */
    public Optional<String> template(Node term, String form) {
        Triple key = Triple.create(term, Qv.term(form), Node.ANY);
        return read.computeIfAbsent(
                key,
                k -> graph
                        .find(k.getSubject(), k.getPredicate(), Node.ANY)
                        .mapWith(Triple::getObject)
                        .filterKeep(o -> o.isLiteral() && fits(o.getLiteralLanguage()))
                        .mapWith(Node::getLiteralLexicalForm)
                        .toList()
                        .stream()
                        .sorted()
                        .findFirst());
    }

    /** Whether the lexicon has words to ask for an end of the property's facts. Then it is asked in these words or not at all. */
    public boolean asks(Node property) {
        return asks(property, true) || asks(property, false);
    }

    /** @param object whether for the object; otherwise for the subject */
    public boolean asks(Node property, boolean object) {
        return Stream.of(object ? "asksObject" : "asksSubject", object ? "asksObjects" : "asksSubjects")
                .anyMatch(form -> template(property, form).isPresent());
    }

    private boolean fits(String tag) {
        return tag.isEmpty() || LanguageWords.sameLanguage(tag, language);
    }
}
