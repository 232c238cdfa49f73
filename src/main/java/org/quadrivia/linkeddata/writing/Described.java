package org.quadrivia.linkeddata.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.quadrivia.linkeddata.usage.ClassUsage;
import org.quadrivia.linkeddata.usage.GraphUsage;
import org.quadrivia.linkeddata.usage.PropertyUsage;

/** Which properties what stands in a query can have, by what the query says of it and by what the data has. */
final class Described {
    /** The most statements of one thing that are looked at. */
    private static final int MOST_OF_ONE = 10_000;

    private final GraphUsage usage;
    private final Graph graph;
    private final QueryPlace place;

    Described(GraphUsage usage, Graph graph, QueryPlace place) {
        this.usage = usage;
        this.graph = graph;
        this.place = place;
    }

    /** Returns the properties that can stand at the place, the most used first; empty if nothing is known of the subject. */
    Optional<List<PropertyUsage>> properties() {
        Optional<List<PropertyUsage>> known = of(place.subject());
        for (String step : place.path()) {
            Optional<String> property = place.iri(step);
            if (property.isEmpty()) {
                return Optional.empty();
            }
            known = known.or(() -> Optional.of(usage.properties()))
                    .flatMap(had -> had.stream()
                            .filter(one -> one.iri().equals(property.get()))
                            .findFirst()
                            .flatMap(one -> ofAny(classes(one.classes()))));
        }
        return known;
    }

    /** Returns how the last property before the place is used by its subject; empty if that is not known. */
    Optional<PropertyUsage> property() {
        if (place.path().size() != 1) {
            return place.path().isEmpty()
                    ? Optional.empty()
                    : place.iri(place.path().getLast()).flatMap(usage::ofProperty);
        }
        return place.iri(place.path().getFirst())
                .flatMap(iri -> of(place.subject())
                        .flatMap(had -> had.stream()
                                .filter(one -> one.iri().equals(iri))
                                .findFirst())
                        .or(() -> usage.ofProperty(iri)));
    }

    private Optional<List<PropertyUsage>> of(String subject) {
        List<ClassUsage> said = classes(place.classes(subject).stream());
        if (!said.isEmpty()) {
            return Optional.of(ofAll(said));
        }
        Optional<String> thing = place.iri(subject);
        return thing.isPresent() ? Optional.of(ofThing(NodeFactory.createURI(thing.get()))) : inferred(subject);
    }

    private List<ClassUsage> classes(List<PropertyUsage.Count> counts) {
        return classes(counts.stream().map(PropertyUsage.Count::iri));
    }

    private List<ClassUsage> classes(Stream<String> iris) {
        return iris.flatMap(iri -> usage.ofClass(iri).stream()).toList();
    }

    /** Returns what members of all the classes can have, as the smallest class has it. */
    private static List<PropertyUsage> ofAll(List<ClassUsage> classes) {
        ClassUsage smallest = classes.stream()
                .min(Comparator.comparingLong(ClassUsage::members))
                .orElseThrow();
        return smallest.properties().stream()
                .filter(one -> classes.stream()
                        .allMatch(type -> type.property(one.iri()).isPresent()))
                .toList();
    }

    /** Returns what members of any of the classes have: as the class has it, or if there are several, as everything has it. */
    private Optional<List<PropertyUsage>> ofAny(List<ClassUsage> classes) {
        if (classes.size() == 1) {
            return Optional.of(classes.getFirst().properties());
        }
        Set<String> had = classes.stream()
                .flatMap(type -> type.properties().stream())
                .map(PropertyUsage::iri)
                .collect(Collectors.toSet());
        return had.isEmpty()
                ? Optional.empty()
                : Optional.of(usage.properties().stream()
                        .filter(one -> had.contains(one.iri()))
                        .toList());
    }

    private List<PropertyUsage> ofThing(Node thing) {
        Map<String, Long> counts = new HashMap<>();
        graph.stream(thing, Node.ANY, Node.ANY)
                .limit(MOST_OF_ONE)
                .forEach(triple -> counts.merge(triple.getPredicate().getURI(), 1L, Long::sum));
        List<PropertyUsage> had = new ArrayList<>();
        counts.forEach((iri, number) -> had.add(new PropertyUsage(
                iri, number, usage.ofProperty(iri).map(PropertyUsage::classes).orElse(List.of()), List.of())));
        had.sort(Comparator.comparingLong(PropertyUsage::triples).reversed().thenComparing(PropertyUsage::iri));
        return had;
    }

    /** Returns what those classes have whose members have the other properties of the subject and are values as it is. */
    private Optional<List<PropertyUsage>> inferred(String subject) {
        List<String> used = place.properties(subject);
        List<PropertyUsage> ranges = place.propertiesWithValue(subject).stream()
                .flatMap(iri -> usage.ofProperty(iri).stream())
                .toList();
        if (subject.isEmpty() || used.isEmpty() && ranges.isEmpty()) {
            return Optional.empty();
        }
        return ofAny(usage.classes().stream()
                .filter(type -> used.stream().allMatch(iri -> type.property(iri).isPresent()))
                .filter(type -> ranges.stream()
                        .allMatch(range -> range.classes().stream()
                                .anyMatch(one -> one.iri().equals(type.iri()))))
                .toList());
    }
}
