package org.quadrivia.linkeddata.exercise;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.datatypes.xsd.impl.XSDAbstractDateTimeType;
import org.apache.jena.datatypes.xsd.impl.XSDBaseNumericType;
import org.apache.jena.datatypes.xsd.impl.XSDDouble;
import org.apache.jena.datatypes.xsd.impl.XSDFloat;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/** What a graph has in numbers, as far as examples of queries need to know: by one pass over the first of its statements. */
final class GraphSketch {
    private static final int MOST = 300_000;
    private static final int LOOKED_AT = 2_000;
    private static final List<String> LANGUAGES = List.of(
            "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "http://www.w3.org/2000/01/rdf-schema#",
            "http://www.w3.org/2002/07/owl#",
            "http://www.w3.org/2004/02/skos/core#",
            "http://www.w3.org/ns/shacl#",
            "http://www.w3.org/ns/prov#",
            Qv.NS);

    /** How a property is used: how often, with things, with numbers, with dates at its other end. */
    static final class Use {
        final Node property;
        int statements;
        int things;
        int numbers;
        int dates;

        private Use(Node property) {
            this.property = property;
        }
    }

    /** One property after the other leads from something to something else. */
    record Chain(Node first, Node second) {}

    private final Graph graph;
    private final Map<Node, Use> uses = new HashMap<>();
    /** Of the languages that RDF is written in: a thesaurus has nothing else. */
    private final Map<Node, Use> others = new HashMap<>();

    private final Map<Node, Use> names = new HashMap<>();
    private final Map<Node, Integer> members = new HashMap<>();
    private final Map<Node, Integer> otherMembers = new HashMap<>();
    private final Set<String> tags = new HashSet<>();

    GraphSketch(Snapshot snapshot) {
        graph = snapshot.dataset().getDefaultGraph();
        graph.stream().limit(MOST).forEach(triple -> note(snapshot, triple));
        if (uses.isEmpty()) {
            uses.putAll(others);
        }
    }

    private void note(Snapshot snapshot, Triple triple) {
        Node property = triple.getPredicate();
        Node object = triple.getObject();
        if (property.equals(RDF.type.asNode())) {
            if (object.isURI()) {
                (isOwn(object) ? members : otherMembers).merge(object, 1, Integer::sum);
            }
        } else if (snapshot.isNaming(property)) {
            names.computeIfAbsent(property, Use::new).statements++;
            if (object.isLiteral()) {
                tags.add(object.getLiteralLanguage());
            }
        } else {
            count((isOwn(property) ? uses : others).computeIfAbsent(property, Use::new), object);
        }
    }

    private static void count(Use use, Node object) {
        use.statements++;
        if (object.isURI()) {
            use.things++;
        } else if (object.isLiteral()) {
            RDFDatatype type = object.getLiteralDatatype();
            use.numbers += isNumber(type) ? 1 : 0;
            use.dates += type instanceof XSDAbstractDateTimeType ? 1 : 0;
        }
    }

    private static boolean isNumber(RDFDatatype type) {
        return type instanceof XSDBaseNumericType
                || type instanceof XSDDouble
                || type instanceof XSDFloat
                || XSDDatatype.XSDdecimal.equals(type);
    }

    /** Whether it is of the knowledge base, not of the languages that RDF is written in. */
    private static boolean isOwn(Node term) {
        return LANGUAGES.stream().noneMatch(term.getURI()::startsWith);
    }

    /** The property that names most things; empty where nothing has a name. */
    Optional<Node> naming() {
        return most(names.values(), use -> true).map(use -> use.property);
    }

    /** Whether names are in several languages. */
    boolean isOfManyLanguages() {
        return tags.size() > 1;
    }

    /** The class with most members, two at least. */
    Optional<Node> largestClass() {
        return classes().stream().findFirst();
    }

    /** Classes of two members at least, the largest first; those of the languages that RDF is written in where there are no others. */
    List<Node> classes() {
        List<Node> own = bySize(members);
        return own.isEmpty() ? bySize(otherMembers) : own;
    }

    private static List<Node> bySize(Map<Node, Integer> members) {
        return members.entrySet().stream()
                .filter(e -> e.getValue() > 1)
                .sorted(Map.Entry.<Node, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(e -> e.getKey().toString()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The property that links most things. */
    Optional<Node> link() {
        return most(uses.values(), use -> use.things * 2 > use.statements).map(use -> use.property);
    }

    /** The property with most numbers. */
    Optional<Node> number() {
        return most(uses.values(), use -> use.numbers > 1 && use.numbers * 2 > use.statements)
                .map(use -> use.property);
    }

    /** The property with most dates. */
    Optional<Node> date() {
        return most(uses.values(), use -> use.dates > 1 && use.dates * 2 > use.statements)
                .map(use -> use.property);
    }

    private static Optional<Use> most(Collection<Use> all, Predicate<Use> which) {
        return all.stream()
                .filter(which)
                .max(Comparator.comparingInt((Use use) -> use.statements)
                        .thenComparing(use -> use.property.toString(), Comparator.reverseOrder()));
    }

    /** Two different properties of which one goes on where the other ends. */
    Optional<Chain> chain() {
        return links().stream()
                .flatMap(first -> ends(first)
                        .flatMap(end -> graph.find(end, Node.ANY, Node.ANY).toList().stream())
                        .filter(next -> next.getObject().isURI()
                                && !next.getPredicate().equals(first)
                                && uses.containsKey(next.getPredicate()))
                        .map(next -> new Chain(first, next.getPredicate())))
                .findFirst();
    }

    /** A statement of a property that can be followed further: where it leads, the same property leads on from. */
    Optional<Triple> path() {
        return links().stream()
                .flatMap(property -> graph.find(Node.ANY, property, Node.ANY).toList().stream()
                        .limit(LOOKED_AT)
                        .filter(t -> t.getSubject().isURI()
                                && t.getObject().isURI()
                                && !t.getObject().equals(t.getSubject())
                                && graph.contains(t.getObject(), property, Node.ANY)))
                .findFirst();
    }

    /** The thing of which most is said. */
    Optional<Node> hub() {
        Map<Node, Integer> said = new HashMap<>();
        links().stream().limit(LOOKED_AT).flatMap(this::starts).forEach(start -> said.merge(start, 1, Integer::sum));
        return said.entrySet().stream()
                .max(Map.Entry.<Node, Integer>comparingByValue()
                        .thenComparing(e -> e.getKey().toString(), Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }

    private Stream<Node> starts(Node property) {
        return graph.find(Node.ANY, property, Node.ANY).mapWith(Triple::getSubject).toList().stream()
                .limit(LOOKED_AT)
                .filter(Node::isURI);
    }

    private Stream<Node> ends(Node property) {
        return graph.find(Node.ANY, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .limit(LOOKED_AT)
                .filter(Node::isURI);
    }

    /** The properties that link things, the most frequent first. */
    List<Node> links() {
        return uses.values().stream()
                .filter(use -> use.things * 2 > use.statements)
                .sorted(Comparator.comparingInt((Use use) -> -use.statements)
                        .thenComparing(use -> use.property.toString()))
                .map(use -> use.property)
                .toList();
    }
}
