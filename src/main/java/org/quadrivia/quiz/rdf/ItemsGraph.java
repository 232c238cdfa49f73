package org.quadrivia.quiz.rdf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem.GraphMemFast;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.Topic;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;

/** The items of a bank as RDF, for queries. {@link org.quadrivia.quiz.named.ItemQueries} documents the terms. */
final class ItemsGraph {
    static final String QV = "https://quadrivia.org/ns#";
    private static final String ITEM = "urn:quadrivia:item:";
    private static final String QUESTION = "urn:quadrivia:question:";
    private static final String FACT = "urn:quadrivia:fact:";

    private final Graph graph = new GraphMemFast();
    private final List<Topic> topics;
    private final Function<Item, Set<EntityId>> subjects;
    private final Function<Triple, FactId> ids;

    private ItemsGraph(List<Topic> topics, Function<Item, Set<EntityId>> subjects, Function<Triple, FactId> ids) {
        this.topics = topics;
        this.subjects = subjects;
        this.ids = ids;
    }

    static Graph of(
            Bank bank, List<Topic> topics, Function<Item, Set<EntityId>> subjects, Function<Triple, FactId> ids) {
        ItemsGraph items = new ItemsGraph(topics, subjects, ids);
        bank.items().forEach(items::add);
        return items.graph;
    }

    /** Returns the id of the item that the node denotes; empty if it denotes none. */
    static Optional<String> item(Node node) {
        return after(ITEM, node);
    }

    /** Returns the id of the fact that the node denotes; empty if it denotes none. */
    static Optional<String> fact(Node node) {
        return after(FACT, node);
    }

    private static Optional<String> after(String prefix, Node node) {
        return node.isURI() && node.getURI().startsWith(prefix)
                ? Optional.of(node.getURI().substring(prefix.length()))
                : Optional.empty();
    }

    private void add(Item item) {
        Node node = NodeFactory.createURI(ITEM + item.id());
        add(node, RDF.type.asNode(), qv("Item"));
        add(node, qv("family"), string(item.family()));
        add(node, qv("kind"), string(item.kind().word()));
        add(node, qv("question"), NodeFactory.createURI(QUESTION + item.question()));
        add(node, qv("standing"), string(item.standing().word()));
        add(
                node,
                qv("difficulty"),
                NodeFactory.createLiteralDT(String.valueOf(item.difficulty()), XSDDatatype.XSDdouble));
        add(node, qv("stem"), spoken(item.stem(), item.language()));
        item.options().stream()
                .filter(Option::correct)
                .forEach(option -> add(node, qv("key"), spoken(option.label(), item.language())));
        item.passages().forEach(passage -> add(node, qv("passage"), NodeFactory.createURI(passage.id())));
        Set<EntityId> about = subjects.apply(item);
        about.forEach(entity -> add(node, qv("about"), NodeFactory.createURI(entity.iri())));
        topics.stream()
                .filter(topic -> about.stream().anyMatch(topic.members()::contains))
                .forEach(topic -> add(
                        node, qv("onTopic"), NodeFactory.createURI(topic.id().iri())));
        facts(node, item);
    }

    private void facts(Node node, Item item) {
        Map<FactId, Triple> known = item.support().stream()
                .flatMap(line -> RDFParser.fromString(line, Lang.NQUADS).toDatasetGraph().stream())
                .map(quad -> quad.asTriple())
                .filter(triple ->
                        !triple.getSubject().isBlank() && !triple.getObject().isBlank())
                .collect(Collectors.toMap(ids, Function.identity(), (one, same) -> one));
        for (FactId id : item.asks()) {
            Node fact = NodeFactory.createURI(FACT + id.hex());
            add(node, qv("asks"), fact);
            Triple triple = known.get(id);
            if (triple != null) {
                add(fact, RDF.subject.asNode(), triple.getSubject());
                add(fact, RDF.predicate.asNode(), triple.getPredicate());
                add(fact, RDF.object.asNode(), triple.getObject());
            }
        }
    }

    private void add(Node subject, Node property, Node object) {
        graph.add(subject, property, object);
    }

    private static Node qv(String name) {
        return NodeFactory.createURI(QV + name);
    }

    private static Node string(String text) {
        return NodeFactory.createLiteralString(text);
    }

    private static Node spoken(String text, String language) {
        return language.isEmpty() || language.equals("und")
                ? string(text)
                : NodeFactory.createLiteralLang(text, language);
    }
}
