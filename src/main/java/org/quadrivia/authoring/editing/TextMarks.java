package org.quadrivia.authoring.editing;

import static org.quadrivia.authoring.draft.EntityNodes.node;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.Sha256;
import org.quadrivia.authoring.draft.DraftWorkspace;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.authoring.draft.EntityNodes;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Passage;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.knowledge.rdf.change.KnowledgeBaseMetadata;
import org.quadrivia.knowledge.rdf.graph.GraphKind;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.text.Span;
import org.quadrivia.text.quote.QuoteFinder;
import org.quadrivia.text.quote.TextQuote;
import org.springframework.stereotype.Service;

/**
 * Which words of a passage stand for which thing. Marks are annotations of the W3C Web Annotation Data Model with a TextQuoteSelector, in
 * a graph of their own that is neither read, searched nor queried.
 */
@Service
@ConditionalOnStorage
public class TextMarks {
    /**
     * A mark.
     *
     * @param span where its words stand now
     */
    public record Mark(EntityId id, EntityId thing, Span span) {}

    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final Node ANNOTATION = oa("Annotation");
    private static final Node BODY = oa("hasBody");
    private static final Node TARGET = oa("hasTarget");
    private static final Node SOURCE = oa("hasSource");
    private static final Node SELECTOR = oa("hasSelector");
    private static final Node QUOTE = oa("TextQuoteSelector");
    private static final Node EXACT = oa("exact");
    private static final Node PREFIX = oa("prefix");
    private static final Node SUFFIX = oa("suffix");
    private static final Node START = oa("start");

    private record Stored(EntityId id, Node passage, EntityId thing, TextQuote quote) {}

    private final DraftWorkspace desk;

    TextMarks(DraftWorkspace desk) {
        this.desk = desk;
    }

    private static Node oa(String name) {
        return NodeFactory.createURI(OA + name);
    }

    /** Returns the marks of all passages in the order of their words. Marks whose words are gone are left out. */
    public Map<EntityId, List<Mark>> all(OpenDraft draft) {
        Map<EntityId, List<Mark>> all = new HashMap<>();
        for (Stored stored : stored(draft.preview())) {
            Optional<Passage> passage = draft.preview().passage(stored.passage);
            String words = passage.map(Passage::paraphrase).orElse(null);
            if (passage.isPresent() && words != null) {
                QuoteFinder.find(words, stored.quote)
                        .ifPresent(span -> all.computeIfAbsent(passage.get().id(), id -> new ArrayList<>())
                                .add(new Mark(stored.id, stored.thing, span)));
            }
        }
        all.values()
                .forEach(marks ->
                        marks.sort(Comparator.comparingInt(mark -> mark.span().from())));
        return all;
    }

    /**
     * Marks words of a passage.
     *
     * @param words the text of the passage
     */
    public EditOutcome mark(OpenDraft draft, EntityId passage, String words, Span span, EntityId thing) {
        Snapshot in = draft.preview();
        Set<Quad> added = new LinkedHashSet<>();
        Node graph = graph(in);
        if (in.kind(graph) != GraphKind.MARKS) {
            added.add(Quad.create(KnowledgeBaseMetadata.about(in), graph, RDF.type.asNode(), Qv.MARKS));
        }
        added.addAll(quads(graph, node(passage), thing, TextQuote.of(words, span)));
        return desk.edit(draft, added, Set.of());
    }

    /** Removes a mark. The thing and its facts stay. */
    public EditOutcome remove(OpenDraft draft, EntityId mark) {
        return desk.edit(draft, Set.of(), ofMark(draft.preview(), mark));
    }

    /** Returns the change by which the marks of a passage go on with its edited text. Marks whose words are gone are removed. */
    static Change moved(Snapshot in, Node passage, String before, String after) {
        Set<Quad> added = new LinkedHashSet<>();
        Set<Quad> removed = new LinkedHashSet<>();
        for (Stored stored : stored(in)) {
            if (stored.passage.equals(passage)) {
                removed.addAll(ofMark(in, stored.id));
                QuoteFinder.moved(before, after, stored.quote)
                        .ifPresent(quote -> added.addAll(quads(graph(in), passage, stored.thing, quote)));
            }
        }
        Set<Quad> same = new LinkedHashSet<>(added);
        same.retainAll(removed);
        added.removeAll(same);
        removed.removeAll(same);
        return new Change(added, removed);
    }

    private static Set<Quad> ofMark(Snapshot in, EntityId mark) {
        Set<Quad> quads = new LinkedHashSet<>();
        in.graphs().forEach((name, graph) -> {
            if (in.kind(name) == GraphKind.MARKS) {
                for (String part : List.of("", "/target", "/quote")) {
                    graph.find(NodeFactory.createURI(mark.iri() + part), Node.ANY, Node.ANY)
                            .forEach(triple -> quads.add(Quad.create(name, triple)));
                }
            }
        });
        return quads;
    }

    private static Node graph(Snapshot in) {
        return in.graphs().keySet().stream()
                .filter(name -> in.kind(name) == GraphKind.MARKS)
                .min(Comparator.comparing(Node::toString))
                .orElseGet(() -> NodeFactory.createURI(home(in) + "marks"));
    }

    private static String home(Snapshot in) {
        String about = KnowledgeBaseMetadata.about(in).getURI();
        return about.substring(0, about.lastIndexOf('/') + 1);
    }

    private static Set<Quad> quads(Node graph, Node passage, EntityId thing, TextQuote quote) {
        String home = graph.getURI().substring(0, graph.getURI().lastIndexOf('/') + 1);
        String name = Sha256.hex(
                String.join("\n", passage.toString(), thing.iri(), quote.prefix(), quote.exact(), quote.suffix()), 8);
        Node mark = NodeFactory.createURI(home + "mark/" + name);
        Node target = NodeFactory.createURI(home + "mark/" + name + "/target");
        Node selector = NodeFactory.createURI(home + "mark/" + name + "/quote");
        Set<Quad> quads = new LinkedHashSet<>();
        quads.add(Quad.create(graph, mark, RDF.type.asNode(), ANNOTATION));
        quads.add(Quad.create(graph, mark, BODY, node(thing)));
        quads.add(Quad.create(graph, mark, TARGET, target));
        quads.add(Quad.create(graph, target, SOURCE, passage));
        quads.add(Quad.create(graph, target, SELECTOR, selector));
        quads.add(Quad.create(graph, selector, RDF.type.asNode(), QUOTE));
        quads.add(Quad.create(graph, selector, EXACT, NodeFactory.createLiteralString(quote.exact())));
        quads.add(Quad.create(graph, selector, PREFIX, NodeFactory.createLiteralString(quote.prefix())));
        quads.add(Quad.create(graph, selector, SUFFIX, NodeFactory.createLiteralString(quote.suffix())));
        quads.add(Quad.create(
                graph,
                selector,
                START,
                NodeFactory.createLiteralDT(String.valueOf(quote.start()), XSDDatatype.XSDnonNegativeInteger)));
        return quads;
    }

    /** Returns the marks that can be read. Somebody may have edited them as text. */
    private static List<Stored> stored(Snapshot in) {
        List<Stored> stored = new ArrayList<>();
        in.graphs().forEach((name, graph) -> {
            if (in.kind(name) == GraphKind.MARKS) {
                graph.find(Node.ANY, BODY, Node.ANY)
                        .forEach(triple -> read(graph, triple.getSubject(), triple.getObject())
                                .ifPresent(stored::add));
            }
        });
        return stored;
    }

    private static Optional<Stored> read(Graph graph, Node mark, Node thing) {
        Optional<Node> target = one(graph, mark, TARGET);
        Optional<Node> passage = target.flatMap(node -> one(graph, node, SOURCE));
        Optional<Node> selector = target.flatMap(node -> one(graph, node, SELECTOR));
        String exact = selector.map(node -> text(graph, node, EXACT)).orElse("");
        Optional<EntityId> id = EntityNodes.entity(mark);
        Optional<EntityId> body = EntityNodes.entity(thing);
        if (passage.isEmpty() || exact.isEmpty() || id.isEmpty() || body.isEmpty()) {
            return Optional.empty();
        }
        Node quote = selector.get();
        return Optional.of(new Stored(
                id.get(),
                passage.get(),
                body.get(),
                new TextQuote(
                        exact,
                        text(graph, quote, PREFIX),
                        text(graph, quote, SUFFIX),
                        number(text(graph, quote, START)))));
    }

    private static Optional<Node> one(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY)
                .mapWith(triple -> triple.getObject())
                .nextOptional();
    }

    private static String text(Graph graph, Node subject, Node property) {
        return one(graph, subject, property)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .orElse("");
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,8}") ? Integer.parseInt(text) : 0;
    }
}
