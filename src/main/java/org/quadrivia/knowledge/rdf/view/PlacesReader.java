package org.quadrivia.knowledge.rdf.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.quadrivia.knowledge.Place;
import org.quadrivia.knowledge.rdf.place.PlaceIndex;
import org.quadrivia.knowledge.rdf.place.PlaceIndex.Located;

/** Reads the positions of things on the Earth, with their names in one language. */
final class PlacesReader {
    private final LocalizedSnapshot lens;
    private final PlaceIndex index;

    PlacesReader(LocalizedSnapshot lens, PlaceIndex index) {
        this.lens = lens;
        this.index = index;
    }

    Optional<Place> at(Node thing) {
        return index.at(thing).flatMap(located -> named(located).findFirst());
    }

    /** Returns places of the things with the most facts. */
    List<Place> first(int limit) {
        return index.all().stream().limit(limit).flatMap(this::named).toList();
    }

    /** Returns the places nearest to the thing, the nearest first, without its own place; empty if it has none. */
    List<Place> near(Node thing, int limit) {
        return at(thing).stream()
                .flatMap(here -> index.all().stream()
                        .filter(located -> !located.node().equals(thing))
                        .map(located -> new Far(located, here.distanceTo(unnamed(here, located))))
                        .sorted(Comparator.comparingDouble(Far::away)
                                .thenComparing(far -> far.located().node().toString()))
                        .limit(limit)
                        .flatMap(far -> named(far.located())))
                .toList();
    }

    private record Far(Located located, double away) {}

    /** Labels are looked up only for the places that are shown. */
    private static Place unnamed(Place like, Located located) {
        return new Place(like.thing(), located.latitude(), located.longitude());
    }

    private Stream<Place> named(Located located) {
        return lens.named(located.node()).stream()
                .map(thing -> new Place(thing, located.latitude(), located.longitude()));
    }
}
