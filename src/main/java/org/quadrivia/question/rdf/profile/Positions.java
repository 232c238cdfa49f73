package org.quadrivia.question.rdf.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.quadrivia.question.rdf.common.BoundedCache;
import org.quadrivia.question.rdf.common.StepBudget;
import org.quadrivia.question.rdf.language.NumbersAndDates;

/**
 * Knows where things are on the Earth, by the latitudes and longitudes of a graph: a thing is where its own coordinates are, or
 * else where the things linked with it are, as a country is where its cities are.
 */
public final class Positions {
    private static final Set<String> LATITUDES = Set.of("lat", "latitude");
    private static final Set<String> LONGITUDES = Set.of("long", "lon", "lng", "longitude");
    /** At most this many links of a thing are looked at. */
    private static final int LINKS = 300;
    /** At most this many points of a thing are kept. */
    private static final int POINTS = 24;

    private static final int RIGHT_ANGLE = 90;
    private static final double EARTH_RADIUS = 6371;
    private static final long KEPT = 200_000;

    private final Graph graph;
    private final StepBudget steps;
    private final List<Node> latitudes;
    private final List<Node> longitudes;
    private final BoundedCache<Node, List<Point>> points = new BoundedCache<>(KEPT, list -> list.size() + 4);

    public Positions(Graph graph, GraphStatistics profile, StepBudget steps) {
        this.graph = graph;
        this.steps = steps;
        latitudes = named(profile, LATITUDES);
        longitudes = named(profile, LONGITUDES);
    }

    /** A point on a sphere with the radius 1. */
    private record Point(double x, double y, double z) {
        static Point at(double latitude, double longitude) {
            double north = Math.toRadians(latitude);
            double east = Math.toRadians(longitude);
            return new Point(Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north));
        }

        double cosine(Point other) {
            return x * other.x + y * other.y + z * other.z;
        }
    }

    private static List<Node> named(GraphStatistics profile, Set<String> names) {
        return profile.uses().keySet().stream()
                .filter(property -> property.isURI() && names.contains(local(property)))
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }

    private static String local(Node property) {
        String iri = property.getURI();
        return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1)
                .toLowerCase(Locale.ROOT);
    }

    /** Whether the graph says where any things are. */
    public boolean known() {
        return !latitudes.isEmpty() && !longitudes.isEmpty();
    }

    /** Whether the graph says where the thing is. */
    public boolean known(Node thing) {
        return known() && !of(thing).isEmpty();
    }

    /** Returns the distance in km between the closest points of the two things; infinite if one of them has none. */
    public double between(Node one, Node other) {
        double closest = -2;
        for (Point mine : of(one)) {
            for (Point theirs : of(other)) {
                closest = Math.max(closest, mine.cosine(theirs));
            }
        }
        return closest < -1 ? Double.POSITIVE_INFINITY : EARTH_RADIUS * Math.acos(Math.min(1, closest));
    }

    private List<Point> of(Node thing) {
        return points.get(thing, this::find);
    }

    private List<Point> find(Node thing) {
        if (thing.isLiteral()) {
            return List.of();
        }
        return own(thing).map(List::of).orElseGet(() -> linked(thing));
    }

    private List<Point> linked(Node thing) {
        Set<Node> ends = new TreeSet<>(Comparator.comparing(Node::toString));
        take(graph.find(thing, Node.ANY, Node.ANY), true, ends);
        take(graph.find(Node.ANY, Node.ANY, thing), false, ends);
        List<Point> found = new ArrayList<>();
        ends.forEach(end -> own(end).ifPresent(found::add));
        int step = Math.max(1, (found.size() + POINTS - 1) / POINTS);
        List<Point> kept = new ArrayList<>();
        for (int i = 0; i < found.size(); i += step) {
            kept.add(found.get(i));
        }
        return List.copyOf(kept);
    }

    private void take(ExtendedIterator<Triple> triples, boolean objects, Set<Node> ends) {
        int seen = 0;
        while (seen < LINKS && triples.hasNext()) {
            Triple triple = triples.next();
            Node end = objects ? triple.getObject() : triple.getSubject();
            seen++;
            if (!end.isLiteral()) {
                ends.add(end);
            }
        }
        triples.close();
        steps.spend(seen);
    }

    private Optional<Point> own(Node thing) {
        Optional<Double> north = number(thing, latitudes, RIGHT_ANGLE);
        return north.isEmpty()
                ? Optional.empty()
                : number(thing, longitudes, 2 * RIGHT_ANGLE).map(east -> Point.at(north.get(), east));
    }

    private Optional<Double> number(Node thing, List<Node> properties, int most) {
        for (Node property : properties) {
            ExtendedIterator<Triple> found = graph.find(thing, property, Node.ANY);
            Optional<Double> value = found.hasNext()
                    ? Optional.of(found.next().getObject()).flatMap(Positions::number)
                    : Optional.empty();
            found.close();
            steps.spend(1);
            if (value.filter(degrees -> Math.abs(degrees) <= most).isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    private static Optional<Double> number(Node value) {
        return NumbersAndDates.isAmount(value) && value.getLiteralValue() instanceof Number number
                ? Optional.of(number.doubleValue())
                : Optional.empty();
    }
}
