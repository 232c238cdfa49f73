package org.quadrivia.quality.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_OneOrMoreN;
import org.apache.jena.sparql.path.P_ReverseLink;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrMoreN;
import org.apache.jena.sparql.path.P_ZeroOrOne;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.quadrivia.quality.graph.Step;

/**
 * Splits a property path into alternatives (ways), each a sequence of steps. Ways are simplified because the checker's graph
 * already contains inferred triples. {@code rdf:type/rdfs:subClassOf*} becomes {@code rdf:type}, because the graph has the
 * inferred types. A repeated step to a superclass becomes one {@code rdfs:subClassOf}, which leads from a class to itself and to
 * all its superclasses, including those inferred from {@code owl:equivalentClass} and {@code owl:intersectionOf}. A repeated path
 * along {@code owl:sameAs} alone leads to no other thing, so it becomes a way without steps. {@code rdf:rest*} becomes one way
 * for each place in a list.
 */
final class PathWays {
    private static final int PLACES = 24;

    private PathWays() {}

    /** Returns the ways of a path; empty if the path has a form that cannot be split into steps. */
    static Optional<List<PathSteps>> of(Path path) {
        return read(path)
                .map(ways -> ways.stream().map(PathWays::settled).distinct().toList());
    }

    private static Optional<List<PathSteps>> read(Path path) {
        return switch (path) {
            case P_Link link -> Optional.of(List.of(step(link.getNode(), false)));
            case P_ReverseLink link -> Optional.of(List.of(step(link.getNode(), true)));
            case P_Inverse inverse ->
                read(inverse.getSubPath())
                        .map(ways -> ways.stream().map(PathSteps::back).toList());
            case P_Alt alt -> both(alt.getLeft(), alt.getRight(), PathWays::union);
            case P_Seq seq -> both(seq.getLeft(), seq.getRight(), PathWays::chain);
            case P_ZeroOrMore1 more -> repeated(more.getSubPath(), true);
            case P_ZeroOrMoreN more -> repeated(more.getSubPath(), true);
            case P_OneOrMore1 more -> repeated(more.getSubPath(), false);
            case P_OneOrMoreN more -> repeated(more.getSubPath(), false);
            case P_ZeroOrOne maybe -> read(maybe.getSubPath()).map(ways -> union(List.of(nowhere()), ways));
            default -> Optional.empty();
        };
    }

    private static Optional<List<PathSteps>> both(
            Path left, Path right, java.util.function.BinaryOperator<List<PathSteps>> joined) {
        return read(left).flatMap(one -> read(right).map(other -> joined.apply(one, other)));
    }

    private static List<PathSteps> union(List<PathSteps> one, List<PathSteps> other) {
        List<PathSteps> ways = new ArrayList<>(one);
        ways.addAll(other);
        return ways;
    }

    private static List<PathSteps> chain(List<PathSteps> one, List<PathSteps> other) {
        return one.stream().flatMap(first -> other.stream().map(first::then)).toList();
    }

    private static Optional<List<PathSteps>> repeated(Path sub, boolean zero) {
        return read(sub).map(ways -> {
            if (ways.stream().allMatch(PathWays::staysAtSameThing)) {
                return List.of(nowhere());
            }
            // Needs no way of length zero: in the checker's graph, this step also leads from a class to itself.
            if (ways.stream().allMatch(PathWays::isSubclassOrEquivalence)
                    || zero && ways.stream().allMatch(PathWays::leadsToSuperclass)) {
                return List.of(step(RDFS.subClassOf.asNode(), false));
            }
            if (ways.stream().map(PathSteps::back).allMatch(PathWays::isSubclassOrEquivalence)) {
                return List.of(step(RDFS.subClassOf.asNode(), true));
            }
            if (zero && ways.equals(List.of(step(RDF.rest.asNode(), false)))) {
                return alongList();
            }
            List<PathSteps> more = new ArrayList<>();
            ways.forEach(way -> more.add(new PathSteps(way.steps(), true)));
            return zero ? union(List.of(nowhere()), more) : more;
        });
    }

    /**
     * Returns the ways from the head of a list to each of its places. There are as many ways as a list in a question may have
     * places.
     */
    private static List<PathSteps> alongList() {
        List<PathSteps> ways = new ArrayList<>();
        PathSteps way = nowhere();
        for (int place = 0; place < PLACES; place++) {
            ways.add(way);
            way = way.then(step(RDF.rest.asNode(), false));
        }
        return ways;
    }

    /** Drops steps to a superclass after rdf:type, and steps to a subclass before an inverse rdf:type. */
    private static PathSteps settled(PathSteps way) {
        List<Step> steps = new ArrayList<>();
        for (Step step : way.steps()) {
            Step last = steps.isEmpty() ? null : steps.getLast();
            boolean above = last != null
                    && !step.inverse()
                    && last.equals(new Step(RDF.type.asNode(), false))
                    && isSubclassStep(step);
            boolean beneath = last != null
                    && last.inverse()
                    && isSubclassStep(last)
                    && step.equals(new Step(RDF.type.asNode(), true));
            if (beneath) {
                steps.removeLast();
            }
            if (!above) {
                steps.add(step);
            }
        }
        return new PathSteps(steps, way.repeated());
    }

    /** Whether each step leads from a class to a superclass or to an equivalent class. */
    private static boolean isSubclassOrEquivalence(PathSteps way) {
        return way.steps().stream()
                .allMatch(step -> isSubclassStep(step)
                        && (!step.inverse() || step.property().equals(OWL.equivalentClass.asNode())));
    }

    /** Whether the way leads from a class to a superclass: by subclass, equivalence, or the parts of an intersection. */
    private static boolean leadsToSuperclass(PathSteps way) {
        List<Node> along = way.steps().stream().map(Step::property).toList();
        boolean part = along.size() > 1
                && way.steps().stream().noneMatch(Step::inverse)
                && along.getFirst().equals(OWL.intersectionOf.asNode())
                && along.getLast().equals(RDF.first.asNode())
                && along.subList(1, along.size() - 1).stream().allMatch(RDF.rest.asNode()::equals);
        return part || isSubclassOrEquivalence(way);
    }

    private static boolean isSubclassStep(Step step) {
        return step.property().equals(RDFS.subClassOf.asNode())
                || step.property().equals(OWL.equivalentClass.asNode());
    }

    private static boolean staysAtSameThing(PathSteps way) {
        return way.steps().stream().allMatch(step -> step.property().equals(OWL.sameAs.asNode()));
    }

    private static PathSteps step(Node property, boolean inverse) {
        return new PathSteps(List.of(new Step(property, inverse)), false);
    }

    private static PathSteps nowhere() {
        return new PathSteps(List.of(), false);
    }
}
