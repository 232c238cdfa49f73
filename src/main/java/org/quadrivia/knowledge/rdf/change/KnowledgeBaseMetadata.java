package org.quadrivia.knowledge.rdf.change;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.graph.FileIris;
import org.quadrivia.knowledge.rdf.graph.GraphKind;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.view.KbCards;
import org.quadrivia.knowledge.rdf.view.RdfKnowledgeBase;
import org.quadrivia.knowledge.view.KbDetails;
import org.quadrivia.knowledge.view.KnowledgeBase;

/** Reads and changes what a knowledge base says about itself in its about graph: title, description, licence and source. */
public final class KnowledgeBaseMetadata {
    private static final List<Node> SAID = List.of(
            DCTerms.title.asNode(), DCTerms.description.asNode(), DCTerms.license.asNode(), DCTerms.source.asNode());

    private static final Node MADE_FROM = NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");
    private static final String EDITION = "urn:quadrivia:edition:";

    private KnowledgeBaseMetadata() {}

    /** Returns the short name made from a title, or from a knowledge base's name in the item contract. */
    public static KbId id(String word) {
        return KbCards.id(word);
    }

    /** Returns the card that pages would show if the snapshot were served under that name. */
    public static KbCard card(KbId id, Snapshot of) {
        return new RdfKnowledgeBase(id, of).card();
    }

    /** Returns the snapshot as a knowledge base for reading. */
    public static KnowledgeBase base(KbId id, Snapshot of) {
        return new RdfKnowledgeBase(id, of);
    }

    /** Returns a knowledge base that holds nothing but its own description. */
    public static Snapshot empty(KbId id, KbDetails details) {
        return named(Snapshot.of(FileIris.kb(id.value()), new HashMap<>()), details);
    }

    /**
     * Returns the snapshot with that description. Its name, which came from files, is replaced by the IRI by which it
     * describes itself.
     */
    public static Snapshot named(Snapshot loaded, KbDetails details) {
        Snapshot described = change(loaded, details).apply(loaded);
        String kb = described.catalog().kb().map(Node::getURI).orElse(loaded.kb());
        return Snapshot.of(kb, described.graphs());
    }

    /** Returns the change that gives the knowledge base that description. */
    public static Change change(Snapshot snapshot, KbDetails details) {
        Optional<Node> known = snapshot.catalog().kb();
        Node self = known.orElseGet(() -> NodeFactory.createURI(FileIris.kb(snapshot.kb())));
        Node about = about(snapshot);
        Set<Quad> removed = new LinkedHashSet<>();
        for (Node property : SAID) {
            snapshot.graphs().forEach((name, graph) -> {
                if (snapshot.kind(name) == GraphKind.ABOUT) {
                    graph.find(self, property, Node.ANY).forEach(t -> removed.add(Quad.create(name, t)));
                }
            });
        }
        Set<Quad> added = new LinkedHashSet<>();
        Set<Quad> unchanged = new LinkedHashSet<>(removed);
        said(self, details, language(snapshot), known.isEmpty()).forEach(t -> {
            Quad same = alike(unchanged, t);
            added.add(same == null ? Quad.create(about, t) : same);
        });
        unchanged.retainAll(added);
        added.removeAll(unchanged);
        removed.removeAll(unchanged);
        return new Change(added, removed);
    }

    /**
     * Returns the change after which it says in which language it is.
     *
     * @param tag BCP 47 tag
     */
    public static Change language(Snapshot of, String tag) {
        return of.catalog()
                .kb()
                .map(kb -> Quad.create(about(of), kb, DCTerms.language.asNode(), NodeFactory.createLiteralString(tag)))
                .map(quad -> new Change(Set.of(quad), Set.of()))
                .orElse(Change.NONE);
    }

    /** Returns the digest of the edition of the shipped knowledge base that it says it was made from; empty if it says nothing. */
    public static Optional<String> edition(Snapshot of) {
        return editions(of).stream()
                .map(quad -> quad.getObject().getURI().substring(EDITION.length()))
                .findFirst();
    }

    /** Returns the change after which it says that it was made from the edition with that digest. */
    public static Change edition(Snapshot of, String digest) {
        Optional<Node> self = of.catalog().kb();
        Set<Quad> before = editions(of);
        if (self.isEmpty() || edition(of).filter(digest::equals).isPresent()) {
            return Change.NONE;
        }
        Quad now = Quad.create(about(of), self.get(), MADE_FROM, NodeFactory.createURI(EDITION + digest));
        return new Change(Set.of(now), before);
    }

    /** Whether the quad describes a knowledge base: title, description, licence, source, or the edition that it was made from. */
    public static boolean isDescription(Quad quad, Snapshot of) {
        return of.catalog().kb().filter(quad.getSubject()::equals).isPresent()
                && (SAID.contains(quad.getPredicate()) || isEdition(quad, of));
    }

    /** Whether the knowledge base says this of itself. */
    public static boolean isAboutItself(Triple triple, Snapshot of) {
        return triple.getSubject().isURI()
                && triple.getSubject()
                        .getURI()
                        .equals(of.catalog().kb().map(Node::getURI).orElse(of.kb()));
    }

    /** Whether the quad says from which edition of the shipped knowledge base that knowledge base was made. */
    public static boolean isEdition(Quad quad, Snapshot of) {
        return of.catalog().kb().filter(quad.getSubject()::equals).isPresent()
                && quad.getPredicate().equals(MADE_FROM)
                && quad.getObject().isURI()
                && quad.getObject().getURI().startsWith(EDITION);
    }

    private static Set<Quad> editions(Snapshot of) {
        Set<Quad> found = new LinkedHashSet<>();
        of.catalog()
                .kb()
                .ifPresent(self -> of.graph(about(of))
                        .find(self, MADE_FROM, Node.ANY)
                        .mapWith(t -> Quad.create(about(of), t))
                        .filterKeep(quad -> isEdition(quad, of))
                        .forEach(found::add));
        return found;
    }

    /** Returns the graph in which it describes itself, whether or not that graph exists yet. */
    public static Node about(Snapshot snapshot) {
        Optional<Node> known = snapshot.catalog().kb();
        return known.flatMap(kb -> titled(snapshot, kb))
                .orElseGet(() -> NodeFactory.createURI(
                        FileIris.home(known.map(Node::getURI).orElseGet(() -> FileIris.kb(snapshot.kb()))) + "about"));
    }

    /** Returns the graph to use for the words of its terms if no graph holds any yet. */
    public static Node lexicon(Snapshot of) {
        return NodeFactory.createURI(FileIris.lexicon(of.kb()));
    }

    private static Set<Triple> said(Node self, KbDetails details, String language, boolean first) {
        Set<Triple> said = new LinkedHashSet<>();
        if (first) {
            said.add(Triple.create(self, RDF.type.asNode(), Qv.KNOWLEDGE_BASE));
        }
        said.add(Triple.create(self, DCTerms.title.asNode(), words(details.title(), language)));
        if (!details.description().isEmpty()) {
            said.add(Triple.create(self, DCTerms.description.asNode(), words(details.description(), language)));
        }
        if (!details.license().isEmpty()) {
            said.add(Triple.create(self, DCTerms.license.asNode(), iriOrWords(details.license(), language)));
        }
        if (!details.source().isEmpty()) {
            said.add(Triple.create(self, DCTerms.source.asNode(), iriOrWords(details.source(), language)));
        }
        return said;
    }

    /** Returns a quad that says the same in words of any language; null if there is none. */
    private static @org.jspecify.annotations.Nullable Quad alike(Set<Quad> quads, Triple said) {
        return quads.stream()
                .filter(quad -> quad.getPredicate().equals(said.getPredicate()))
                .filter(quad -> text(quad.getObject()).equals(text(said.getObject())))
                .findFirst()
                .orElse(null);
    }

    private static String text(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    private static Optional<Node> titled(Snapshot snapshot, Node kb) {
        return snapshot.graphs().entrySet().stream()
                .filter(graph -> snapshot.kind(graph.getKey()) == GraphKind.ABOUT)
                .filter(graph -> holds(graph, kb))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean holds(Map.Entry<Node, Graph> graph, Node kb) {
        return graph.getValue().contains(kb, DCTerms.title.asNode(), Node.ANY);
    }

    private static String language(Snapshot snapshot) {
        String language = snapshot.language();
        return language.equals("und") ? "" : language;
    }

    private static Node words(String text, String language) {
        return language.isEmpty()
                ? NodeFactory.createLiteralString(text)
                : NodeFactory.createLiteralLang(text, language);
    }

    private static Node iriOrWords(String text, String language) {
        return text.matches("https?://[^\\s<>\"{}|\\\\^`]+") ? NodeFactory.createURI(text) : words(text, language);
    }
}
