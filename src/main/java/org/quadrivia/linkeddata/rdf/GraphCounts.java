package org.quadrivia.linkeddata.rdf;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** Counts triples by property and things by class. */
final class GraphCounts {
    private static final int MOST = 500;
    private static final int VOCABULARIES = 50;

    private final Map<String, Long> classes = new HashMap<>();
    private final Map<String, Long> properties = new HashMap<>();
    private final Set<Node> subjects = new HashSet<>();
    private final Set<Node> objects = new HashSet<>();
    private long triples;

    void take(Triple triple) {
        triples++;
        subjects.add(triple.getSubject());
        objects.add(triple.getObject());
        properties.merge(triple.getPredicate().getURI(), 1L, Long::sum);
        if (triple.getPredicate().equals(RDF.type.asNode())
                && triple.getObject().isURI()) {
            classes.merge(triple.getObject().getURI(), 1L, Long::sum);
        }
    }

    long triples() {
        return triples;
    }

    long subjects() {
        return subjects.size();
    }

    long objects() {
        return objects.size();
    }

    /** Returns how many classes have members. */
    int classCount() {
        return classes.size();
    }

    /** Returns how many properties are used. */
    int propertyCount() {
        return properties.size();
    }

    /** Returns the number of members of each class, the largest first, {@code MOST} classes at most. */
    Map<String, Long> classes() {
        return largest(classes);
    }

    /** Returns the number of triples of each property, the most used first, {@code MOST} properties at most. */
    Map<String, Long> properties() {
        return largest(properties);
    }

    /** Returns the namespaces of the classes and properties, {@code VOCABULARIES} at most. */
    List<String> vocabularies() {
        return Stream.concat(classes.keySet().stream(), properties.keySet().stream())
                .map(iri -> iri.substring(0, Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1))
                .filter(space -> space.startsWith("http"))
                .distinct()
                .sorted()
                .limit(VOCABULARIES)
                .toList();
    }

    private static Map<String, Long> largest(Map<String, Long> counts) {
        Map<String, Long> largest = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .forEach(count -> largest.put(count.getKey(), count.getValue()));
        return largest;
    }
}
