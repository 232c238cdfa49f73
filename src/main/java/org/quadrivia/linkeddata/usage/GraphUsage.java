package org.quadrivia.linkeddata.usage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * Which classes and properties a graph uses, and how: counted in one pass over it and two over its classes. The largest classes and the most used
 * properties are kept; of the rest, only what is said here of everything counts them.
 */
public final class GraphUsage {
    private static final int MOST_CLASSES = 500;
    private static final int MOST_PROPERTIES = 1_000;
    /** The most pairs of a class and a property. Beyond, pairs that come later are left out. */
    private static final int MOST_PAIRS = 20_000;
    /** The most classes of one thing that are looked at. */
    private static final int CLASSES_OF_ONE = 10;
    /** The most kinds of values that are counted for a pair. */
    private static final int KINDS = 40;
    /** The most kinds of values that are kept for a pair. */
    private static final int KEPT_KINDS = 10;

    private final Map<String, ClassUsage> classes;
    private final Map<String, PropertyUsage> properties;

    private GraphUsage(Map<String, ClassUsage> classes, Map<String, PropertyUsage> properties) {
        this.classes = classes;
        this.properties = properties;
    }

    public static GraphUsage of(Graph graph) {
        return new Counting(graph).usage();
    }

    /** Returns the classes that have members, the largest first. */
    public List<ClassUsage> classes() {
        return List.copyOf(classes.values());
    }

    /** Returns the properties in use, the most used first. */
    public List<PropertyUsage> properties() {
        return List.copyOf(properties.values());
    }

    /** Returns how a class is used; empty if it has no members or is not among the largest. */
    public Optional<ClassUsage> ofClass(String iri) {
        return Optional.ofNullable(classes.get(iri));
    }

    /** Returns how a property is used, whatever its subjects are; empty if it is not used or not among the most used. */
    public Optional<PropertyUsage> ofProperty(String iri) {
        return Optional.ofNullable(properties.get(iri));
    }

    private static final class Tally {
        private long triples;
        private final Map<String, Long> classes = new HashMap<>();
        private final Map<String, Long> datatypes = new HashMap<>();

        void take(Node value, Set<String> types) {
            triples++;
            if (value.isLiteral()) {
                count(datatypes, value.getLiteralDatatypeURI());
            } else {
                types.forEach(type -> count(classes, type));
            }
        }

        private static void count(Map<String, Long> counts, String iri) {
            if (counts.size() < KINDS || counts.containsKey(iri)) {
                counts.merge(iri, 1L, Long::sum);
            }
        }

        PropertyUsage usage(String iri) {
            return new PropertyUsage(iri, triples, most(classes), most(datatypes));
        }

        private static List<PropertyUsage.Count> most(Map<String, Long> counts) {
            return largest(counts, KEPT_KINDS).entrySet().stream()
                    .map(one -> new PropertyUsage.Count(one.getKey(), one.getValue()))
                    .toList();
        }
    }

    private static final class Counting {
        /** The classes of each thing. Most things share theirs, so equal sets are one object. */
        private final Map<Node, Set<String>> types = new HashMap<>();

        private final Map<Set<String>, Set<String>> sets = new HashMap<>();
        private final Map<String, Long> members;
        private final Map<String, Tally> everything = new HashMap<>();
        private final Map<String, Map<String, Tally>> byClass = new HashMap<>();
        private int pairs;

        Counting(Graph graph) {
            Map<String, Long> sizes = new HashMap<>();
            graph.find(Node.ANY, RDF.type.asNode(), Node.ANY).forEachRemaining(t -> {
                if (t.getObject().isURI()) {
                    sizes.merge(t.getObject().getURI(), 1L, Long::sum);
                }
            });
            members = largest(sizes, MOST_CLASSES);
            graph.find(Node.ANY, RDF.type.asNode(), Node.ANY).forEachRemaining(this::type);
            graph.find().forEachRemaining(this::take);
        }

        private void type(Triple t) {
            if (t.getObject().isURI() && members.containsKey(t.getObject().getURI())) {
                Set<String> known = types.getOrDefault(t.getSubject(), Set.of());
                if (known.size() < CLASSES_OF_ONE) {
                    Set<String> more = new HashSet<>(known);
                    more.add(t.getObject().getURI());
                    types.put(t.getSubject(), sets.computeIfAbsent(more, Set::copyOf));
                }
            }
        }

        private void take(Triple t) {
            String property = t.getPredicate().getURI();
            Set<String> ofValue = types.getOrDefault(t.getObject(), Set.of());
            everything.computeIfAbsent(property, one -> new Tally()).take(t.getObject(), ofValue);
            for (String type : types.getOrDefault(t.getSubject(), Set.of())) {
                Map<String, Tally> had = byClass.computeIfAbsent(type, one -> new HashMap<>());
                Tally tally = had.get(property);
                if (tally == null && pairs < MOST_PAIRS) {
                    pairs++;
                    tally = new Tally();
                    had.put(property, tally);
                }
                if (tally != null) {
                    tally.take(t.getObject(), ofValue);
                }
            }
        }

        GraphUsage usage() {
            Map<String, ClassUsage> classes = new LinkedHashMap<>();
            members.forEach((type, number) ->
                    classes.put(type, new ClassUsage(type, number, usages(byClass.getOrDefault(type, Map.of())))));
            Map<String, PropertyUsage> properties = usages(everything).stream()
                    .limit(MOST_PROPERTIES)
                    .collect(Collectors.toMap(PropertyUsage::iri, one -> one, (a, b) -> a, LinkedHashMap::new));
            return new GraphUsage(classes, properties);
        }

        private static List<PropertyUsage> usages(Map<String, Tally> tallies) {
            List<PropertyUsage> usages = new ArrayList<>();
            tallies.forEach((iri, tally) -> usages.add(tally.usage(iri)));
            usages.sort(
                    Comparator.comparingLong(PropertyUsage::triples).reversed().thenComparing(PropertyUsage::iri));
            return usages;
        }
    }

    private static Map<String, Long> largest(Map<String, Long> counts, int most) {
        Map<String, Long> largest = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .forEach(count -> largest.put(count.getKey(), count.getValue()));
        return largest;
    }
}
