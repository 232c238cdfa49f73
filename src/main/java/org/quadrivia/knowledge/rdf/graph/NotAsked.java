package org.quadrivia.knowledge.rdf.graph;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;

/**
 * The facts, properties and classes that a knowledge base declares not to be worth asking about: with a node of the class {@code
 * qv:NotAsked}, which can give the reason, or with {@code qv:notAsked true} on a property or class. A declaration about a fact also
 * holds for the same fact stated with an inverse or symmetric property, or about another name of a thing.
 */
public final class NotAsked {
    private static final Node TYPE = RDF.type.asNode();
    private static final Node INVERSE = OWL.inverseOf.asNode();
    private static final Node SAME = OWL.sameAs.asNode();

    private final Graph graph;
    /** Declarations by what they match; {@link Node#ANY} stands for a part that a declaration does not name. */
    private final Map<Triple, Set<Node>> facts = new LinkedHashMap<>();

    private final Map<Node, Set<Node>> terms = new LinkedHashMap<>();

    /** @param graph what the knowledge base asserts */
    public NotAsked(Graph graph) {
        this.graph = graph;
        graph.find(Node.ANY, Qv.notAsked, Node.ANY)
                .filterKeep(t -> isTrue(t.getObject()))
                .mapWith(Triple::getSubject)
                .forEachRemaining(term -> terms.computeIfAbsent(term, t -> new LinkedHashSet<>()));
        graph.find(Node.ANY, TYPE, Qv.NOT_ASKED)
                .mapWith(Triple::getSubject)
                .toList()
                .forEach(this::read);
    }

    private void read(Node declaration) {
        values(declaration, Qv.ofClass).forEach(type -> declare(type, declaration));
        Set<Node> subjects = namesOf(values(declaration, Qv.subject));
        Set<Node> objects = namesOf(values(declaration, Qv.object));
        for (Node property : values(declaration, Qv.property)) {
            if (subjects.isEmpty() && objects.isEmpty()) {
                declare(property, declaration);
            }
            for (Node subject : orAny(subjects)) {
                for (Node object : orAny(objects)) {
                    declare(Triple.create(subject, property, object), declaration);
                    inverses(property)
                            .forEach(inverse -> declare(Triple.create(object, inverse, subject), declaration));
                }
            }
        }
    }

    /** Whether the property or class is never asked. */
    public boolean term(Node term) {
        return terms.containsKey(term);
    }

    /** Returns the properties and classes that are never asked. */
    public Set<Node> terms() {
        return Set.copyOf(terms.keySet());
    }

    /** Whether the fact is never asked, by a declaration about the fact or about its property. */
    public boolean fact(Triple fact) {
        return term(fact.getPredicate())
                || forms(fact).stream().anyMatch(facts::containsKey)
                || fact.getPredicate().equals(TYPE) && term(fact.getObject());
    }

    /** Returns the {@code qv:NotAsked} nodes that speak of the property or class as a whole. */
    public List<Node> declarations(Node term) {
        return List.copyOf(terms.getOrDefault(term, Set.of()));
    }

    /** Returns the {@code qv:NotAsked} nodes that speak of the fact, and not of its property as a whole. */
    public List<Node> declarations(Triple fact) {
        return forms(fact).stream()
                .flatMap(form -> facts.getOrDefault(form, Set.of()).stream())
                .distinct()
                .toList();
    }

    private static List<Triple> forms(Triple fact) {
        Node property = fact.getPredicate();
        return List.of(
                fact,
                Triple.create(fact.getSubject(), property, Node.ANY),
                Triple.create(Node.ANY, property, fact.getObject()));
    }

    private void declare(Node term, Node declaration) {
        terms.computeIfAbsent(term, t -> new LinkedHashSet<>()).add(declaration);
    }

    private void declare(Triple fact, Node declaration) {
        if (fact.getSubject().isConcrete() || fact.getObject().isConcrete()) {
            facts.computeIfAbsent(fact, f -> new LinkedHashSet<>()).add(declaration);
        }
    }

    private Set<Node> inverses(Node property) {
        Set<Node> found = new HashSet<>(values(property, INVERSE));
        found.addAll(graph.find(Node.ANY, INVERSE, property)
                .mapWith(Triple::getSubject)
                .toList());
        if (graph.contains(property, TYPE, OWL.SymmetricProperty.asNode())) {
            found.add(property);
        }
        found.removeIf(inverse -> !inverse.isURI());
        return found;
    }

    /** Returns the things with all that {@code owl:sameAs} says they are. */
    private Set<Node> namesOf(List<Node> things) {
        Set<Node> found = new LinkedHashSet<>(things);
        Deque<Node> open = new ArrayDeque<>(things);
        while (!open.isEmpty()) {
            Node thing = open.pop();
            Set<Node> names = new LinkedHashSet<>(values(thing, SAME));
            names.addAll(graph.find(Node.ANY, SAME, thing)
                    .mapWith(Triple::getSubject)
                    .toList());
            names.stream().filter(found::add).forEach(open::push);
        }
        return found;
    }

    private List<Node> values(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }

    private static Set<Node> orAny(Set<Node> nodes) {
        return nodes.isEmpty() ? Set.of(Node.ANY) : nodes;
    }

    private static boolean isTrue(Node value) {
        return value.isLiteral() && Set.of("true", "1").contains(value.getLiteralLexicalForm());
    }
}
