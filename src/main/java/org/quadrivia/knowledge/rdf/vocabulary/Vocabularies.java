package org.quadrivia.knowledge.rdf.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.quadrivia.knowledge.rdf.graph.Graphs;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.knowledge.rdf.graph.RdfLists;

/**
 * Answers questions about the terms of the vocabularies that people use. Looks a term up by its namespace; the lexicon of a
 * vocabulary is read when one of its terms is first looked up. Thread-safe.
 */
public final class Vocabularies {
    private static final List<String> ASKING = List.of("asksObject", "asksSubject", "asksObjects", "asksSubjects");

    private static final String PATHS = "paths.ttl";
    private static final Node PATH = NodeFactory.createURI("http://www.w3.org/ns/shacl#path");
    private static final Node INVERSE = NodeFactory.createURI("http://www.w3.org/ns/shacl#inversePath");

    /** Reads the catalogue on first use. */
    private static final class Known {
        static final VocabularyCatalog CATALOG = new VocabularyCatalog(LexiconFiles.graph("vocabularies.ttl"));
        static final List<Node> NAMES = CATALOG.list("names");
        static final List<Node> ALIASES = CATALOG.list("aliases");
        static final List<Node> DESCRIPTIONS = CATALOG.list("descriptions");
    }

    private Vocabularies() {}

    /** Whether the term belongs to a vocabulary that describes graphs rather than the world. */
    public static boolean describing(String iri) {
        Vocabulary known = Known.CATALOG.of(iri);
        return known != null && known.describing();
    }

    /** Whether the term belongs to a vocabulary whose statements pages do not show as facts. */
    public static boolean structure(String iri) {
        Vocabulary known = Known.CATALOG.of(iri);
        return known != null && known.structure();
    }

    /** Whether the class belongs to a vocabulary that describes graphs, such as owl:NamedIndividual, or to SKOS. */
    public static boolean metaClass(Node type) {
        return describing(type.getURI()) || type.getURI().startsWith(SKOS.getURI());
    }

    /**
     * Returns what a property that is never asked is for; empty if it may be asked. What the lexicon of its vocabulary says
     * comes before what its name says.
     */
    public static Optional<Bookkeeping> bookkeeping(Node property) {
        String iri = property.getURI();
        if (describing(iri)) {
            return Optional.of(Bookkeeping.LANGUAGE);
        }
        Graph lexicon = lexicon(iri);
        Node term = canonical(iri);
        List<String> uses = LexiconFiles.texts(lexicon, term, "bookkeeping");
        if (!uses.isEmpty()) {
            return Optional.of(Bookkeeping.of(uses.getFirst()));
        }
        boolean worded = ASKING.stream().anyMatch(form -> lexicon.contains(term, Qv.term(form), Node.ANY));
        return worded ? Optional.empty() : Known.CATALOG.byName(local(iri));
    }

    /** Whether the class says almost nothing about its members, so that it is neither asked for nor offered. */
    public static boolean vagueClass(Node type) {
        return Known.CATALOG.isVagueClass(local(type.getURI()));
    }

    /** Whether its lexicon declares that the property tells little and should be asked late. */
    public static boolean vague(Node property) {
        return lexicon(property.getURI()).contains(canonical(property.getURI()), Qv.worth, Qv.LOW);
    }

    /** Whether a thing has at most one value of the property, by what the property means. */
    public static boolean singleValued(Node property) {
        return lexicon(property.getURI())
                .contains(canonical(property.getURI()), RDF.type.asNode(), OWL.FunctionalProperty.asNode());
    }

    /**
     * Returns the properties that may say the same as this one: the same term in other namespaces of its vocabulary, and those that
     * the lexicon declares alternatives; in no particular order.
     */
    public static List<Node> alternatives(Node property) {
        Node term = canonical(property.getURI());
        return Stream.concat(
                        Stream.of(term),
                        lexicon(property.getURI()).stream(term, Qv.term("alternativeOf"), Node.ANY)
                                .map(Triple::getObject))
                .flatMap(other -> Known.CATALOG.forms(other).stream())
                .filter(other -> !other.equals(property))
                .toList();
    }

    /** Returns the symbol of the unit in which the vocabulary gives the numbers of the property; empty if it does not say. */
    public static Optional<String> unit(Node property) {
        return LexiconFiles.texts(lexicon(property.getURI()), canonical(property.getURI()), "unit").stream()
                .findFirst();
    }

    /** Returns the label of the term in this language, else in English; empty if it is unknown. */
    public static Optional<String> label(String iri, String language) {
        List<Node> labels = lexicon(iri)
                .find(canonical(iri), RDFS.label.asNode(), Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
        return Stream.of(language, "en")
                .flatMap(tag ->
                        labels.stream().filter(l -> l.getLiteralLanguage().equals(tag)))
                .map(Node::getLiteralLexicalForm)
                .findFirst();
    }

    /** Returns the texts with which the shipped lexicons word the term, in no particular order. */
    public static List<String> words(Node term, String form, String language) {
        return texts(lexicon(term.getURI()), canonical(term.getURI()), form, language);
    }

    private static List<String> texts(Graph file, Node term, String form, String language) {
        return file.find(term, Qv.term(form), Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(
                        text -> text.isLiteral() && text.getLiteralLanguage().equals(language))
                .mapWith(Node::getLiteralLexicalForm)
                .toList();
    }

    /**
     * Returns the paths through joints that the lexicons word, by their text in SPARQL with full IRIs, with the nodes that have their
     * words.
     */
    public static Map<String, Node> paths() {
        Graph file = LexiconFiles.graph(PATHS);
        Map<String, Node> paths = new HashMap<>();
        file.find(Node.ANY, PATH, Node.ANY)
                .forEach(t -> paths.put(
                        RdfLists.items(file, t.getObject()).stream()
                                .map(step -> step(file, step))
                                .collect(Collectors.joining("/")),
                        t.getSubject()));
        return paths;
    }

    private static String step(Graph file, Node step) {
        List<Node> inverse = Graphs.objects(file, step, INVERSE);
        return inverse.isEmpty()
                ? "<" + step.getURI() + ">"
                : "^<" + inverse.getFirst().getURI() + ">";
    }

    /** Returns the texts with which the lexicons word a path: {@link #words}, but for a node of {@link #paths}. */
    public static List<String> pathWords(Node path, String form, String language) {
        return texts(LexiconFiles.graph(PATHS), path, form, language);
    }

    /** Returns the properties that give the name of a thing, best first. They are alternatives of one another. */
    public static List<Node> names() {
        return Known.NAMES;
    }

    /** Returns the properties that give other names, best first. */
    public static List<Node> aliases() {
        return Known.ALIASES;
    }

    /** Returns the properties whose text describes a thing, best first. */
    public static List<Node> descriptions() {
        return Known.DESCRIPTIONS;
    }

    private static Graph lexicon(String iri) {
        Vocabulary known = Known.CATALOG.of(iri);
        return known == null ? Graph.emptyGraph : known.lexicon();
    }

    /** Returns the term by which the lexicon knows it: in schema.org, that with https. */
    private static Node canonical(String iri) {
        Vocabulary known = Known.CATALOG.of(iri);
        return NodeFactory.createURI(known == null ? iri : known.namespace() + inNamespace(iri, known));
    }

    private static String inNamespace(String iri, Vocabulary known) {
        return iri.startsWith(known.namespace())
                ? iri.substring(known.namespace().length())
                : local(iri);
    }

    private static String local(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}
