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
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.vocabulary.Vocabularies;

/**
 * A rough profile of a graph, for making example queries: its classes, properties, names and kinds of values, with counts. Made
 * in one pass over at most {@code MOST} statements.
 */
final class GraphSketch {
    private static final int MOST = 300_000;
    private static final int LOOKED_AT = 2_000;

    /** How often a property is used, and how often its value is a thing, a number or a date. */
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

    /** Two properties that follow each other: the first leads to a thing that has the second. */
    record Chain(Node first, Node second) {}

    private final Graph graph;
    private final Map<Node, Use> uses = new HashMap<>();
    /** Properties of the vocabularies that RDF itself is described in. Used only if a graph has no others, as in a thesaurus. */
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

    /** Returns whether the term belongs to the knowledge base rather than to a vocabulary that RDF itself is described in. */
    private static boolean isOwn(Node term) {
        return !Vocabularies.metaClass(term);
    }

    /** Returns the property that names most things; empty if nothing has a name. */
    Optional<Node> naming() {
        return most(names.values(), use -> true).map(use -> use.property);
    }

    /** Returns whether the names are in several languages. */
    boolean isOfManyLanguages() {
        return tags.size() > 1;
    }

    /** Returns the class with the most members, if there is one with at least two. */
    Optional<Node> largestClass() {
        return classes().stream().findFirst();
    }

    /**
     * Returns the classes with at least two members, the largest first. Classes of the vocabularies that RDF itself is described
     * in are included only if there are no others.
     */
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

    /** Returns the most frequent property whose values are mostly things. */
    Optional<Node> link() {
        return most(uses.values(), use -> use.things * 2 > use.statements).map(use -> use.property);
    }

    /** Returns the most frequent property whose values are mostly numbers. */
    Optional<Node> number() {
        return most(uses.values(), use -> use.numbers > 1 && use.numbers * 2 > use.statements)
                .map(use -> use.property);
    }

    /** Returns the most frequent property whose values are mostly dates. */
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

    /** Returns two different properties: the first leads to a thing that has the second. */
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

    /** Returns a statement whose object is the subject of another statement with the same property. */
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

    /** Returns the thing that is the subject of most statements. */
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

    /** Returns the properties whose values are mostly things, the most frequent first. */
    List<Node> links() {
        return uses.values().stream()
                .filter(use -> use.things * 2 > use.statements)
                .sorted(Comparator.comparingInt((Use use) -> -use.statements)
                        .thenComparing(use -> use.property.toString()))
                .map(use -> use.property)
                .toList();
    }
}
