package org.quadrivia.knowledge.rdf.place;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.quadrivia.knowledge.rdf.label.LocalNames;
import org.quadrivia.knowledge.rdf.snapshot.FactCounts;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/**
 * Finds the positions of the things of a snapshot. The data gives a position as a latitude and a longitude (WGS84 Basic Geo,
 * schema.org), as a point in Well-Known Text (GeoSPARQL, Wikidata), or as a pair of numbers (GeoRSS). The coordinates belong to the
 * thing itself or to a node without a name to which the thing links, such as a geometry. If the data gives several places for a
 * thing, the index has none for it.
 */
public final class PlaceIndex {
    private static final Set<String> LATITUDES = Set.of("lat", "latitude");
    private static final Set<String> LONGITUDES = Set.of("long", "lon", "lng", "longitude");
    private static final Set<String> WELL_KNOWN_TEXTS =
            Set.of("aswkt", "p625", "coordinates", "coordinate", "location");
    private static final Set<String> PAIRS = Set.of("point", "lat_long", "latlong");
    /** The index holds at most this many things. */
    private static final int MOST = 200_000;

    /** Two statements may differ by this many degrees (about 100 m) and still give the same place. */
    private static final double SAME = 0.001;

    private final Map<Node, Coordinates> places;
    private final List<Located> all;

    /** A node and its position in degrees. */
    public record Located(Node node, double latitude, double longitude) {}

    public PlaceIndex(Snapshot snapshot) {
        Graph graph = snapshot.asserted();
        Map<Node, Optional<Coordinates>> stated = new LinkedHashMap<>();
        Set<Node> properties = properties(graph);
        pairs(graph, named(properties, LATITUDES), named(properties, LONGITUDES), stated);
        read(graph, named(properties, WELL_KNOWN_TEXTS), Coordinates::ofWellKnownText, stated);
        read(graph, named(properties, PAIRS), Coordinates::ofPair, stated);
        FactCounts profile = snapshot.profile();
        places = ofThings(graph, stated, profile.entities());
        all = places.entrySet().stream()
                .map(entry -> located(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt((Located located) -> -profile.degree(located.node()))
                        .thenComparing(located -> located.node().toString()))
                .toList();
    }

    /** Returns the place of the thing; empty if the index has none. */
    public Optional<Located> at(Node thing) {
        return Optional.ofNullable(places.get(thing)).map(place -> located(thing, place));
    }

    /** Returns all things that have a place, those with the most facts first. */
    public List<Located> all() {
        return all;
    }

    private static Located located(Node node, Coordinates place) {
        return new Located(node, place.latitude(), place.longitude());
    }

    private static Set<Node> properties(Graph graph) {
        Set<Node> properties = new HashSet<>();
        graph.find().forEach(triple -> properties.add(triple.getPredicate()));
        return properties;
    }

    private static List<Node> named(Set<Node> properties, Set<String> names) {
        return properties.stream()
                .filter(property -> property.isURI()
                        && names.contains(LocalNames.of(property.getURI()).toLowerCase(Locale.ROOT)))
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
    }

    private static void pairs(
            Graph graph, List<Node> latitudes, List<Node> longitudes, Map<Node, Optional<Coordinates>> stated) {
        Map<Node, Double> east = new HashMap<>();
        for (Node longitude : longitudes) {
            each(
                    graph,
                    longitude,
                    triple -> Coordinates.degrees(triple.getObject())
                            .ifPresent(degrees -> east.merge(triple.getSubject(), degrees, PlaceIndex::same)));
        }
        for (Node latitude : latitudes) {
            each(graph, latitude, triple -> {
                Double longitude = east.get(triple.getSubject());
                if (longitude != null) {
                    Coordinates.degrees(triple.getObject())
                            .flatMap(degrees -> Coordinates.of(degrees, longitude))
                            .ifPresent(place -> add(triple.getSubject(), place, stated));
                }
            });
        }
    }

    /** Returns the one coordinate, or NaN if the two differ. */
    private static double same(double one, double other) {
        return Math.abs(one - other) < SAME ? one : Double.NaN;
    }

    private static void read(
            Graph graph,
            List<Node> properties,
            Function<Node, Optional<Coordinates>> reader,
            Map<Node, Optional<Coordinates>> stated) {
        for (Node property : properties) {
            each(
                    graph,
                    property,
                    triple -> reader.apply(triple.getObject())
                            .ifPresent(place -> add(triple.getSubject(), place, stated)));
        }
    }

    private static void each(Graph graph, Node property, Consumer<Triple> reader) {
        ExtendedIterator<Triple> found = graph.find(Node.ANY, property, Node.ANY);
        try {
            for (int i = 0; i < MOST && found.hasNext(); i++) {
                reader.accept(found.next());
            }
        } finally {
            found.close();
        }
    }

    /** Adds a place. If the thing has another place already, stores an empty value instead. */
    private static void add(Node thing, Coordinates place, Map<Node, Optional<Coordinates>> stated) {
        stated.merge(
                thing, Optional.of(place), (one, other) -> one.filter(first -> isSame(first, other.orElseThrow())));
    }

    private static boolean isSame(Coordinates one, Coordinates other) {
        return Math.abs(one.latitude() - other.latitude()) < SAME
                && Math.abs(one.longitude() - other.longitude()) < SAME;
    }

    private static Map<Node, Coordinates> ofThings(
            Graph graph, Map<Node, Optional<Coordinates>> stated, Set<Node> entities) {
        Map<Node, Optional<Coordinates>> ofThings = new LinkedHashMap<>();
        stated.forEach((node, place) -> place.ifPresent(known -> {
            if (entities.contains(node)) {
                add(node, known, ofThings);
            } else {
                owner(graph, node).filter(entities::contains).ifPresent(thing -> add(thing, known, ofThings));
            }
        }));
        Map<Node, Coordinates> one = new LinkedHashMap<>();
        ofThings.forEach((node, place) -> place.ifPresent(known -> one.put(node, known)));
        return one;
    }

    /** Returns the one thing that links to a node; empty if several do, since the place then belongs to none of them. */
    private static Optional<Node> owner(Graph graph, Node node) {
        Set<Node> owners = new HashSet<>();
        ExtendedIterator<Triple> found = graph.find(Node.ANY, Node.ANY, node);
        try {
            while (owners.size() < 2 && found.hasNext()) {
                owners.add(found.next().getSubject());
            }
        } finally {
            found.close();
        }
        return owners.size() == 1 ? owners.stream().findFirst() : Optional.empty();
    }
}
