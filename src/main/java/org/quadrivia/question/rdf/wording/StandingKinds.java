package org.quadrivia.question.rdf.wording;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.quadrivia.question.rdf.profile.GraphStatistics;

/** Judges by its classes whether a thing can be at an end of a property. */
final class StandingKinds {
    /** Classes to which everything belongs. */
    private static final Set<Node> GENERAL =
            Set.of(OWL2.Thing.asNode(), OWL2.NamedIndividual.asNode(), RDFS.Resource.asNode());

    /** If a smaller share of the things at an end have a class, any thing can be at that end. */
    private static final double NEARLY_ALL = 0.9;

    private final Graph graph;
    private final Graph types;
    private final GraphStatistics profile;
    private final Map<End, Kinds> ends = new HashMap<>();

    /**
     * @param graph the facts
     * @param types where the classes of things are stated
     */
    StandingKinds(Graph graph, Graph types, GraphStatistics profile) {
        this.graph = graph;
        this.types = types;
        this.profile = profile;
    }

    private record End(Node property, boolean object) {}

    /**
     * The classes of the things at one end.
     *
     * @param direct the asserted classes
     * @param above the asserted classes and their superclasses
     * @param unknown whether too many things there have no class
     */
    private record Kinds(Set<Node> direct, Set<Node> above, boolean unknown) {}

    /**
     * Whether the thing can be at the given end of the property. It can if a thing of one of its classes is there. If the thing
     * has no class, it must be there itself.
     */
    boolean canStand(Node thing, Node property, boolean object) {
        Kinds there = ends.computeIfAbsent(new End(property, object), this::kinds);
        Set<Node> own = direct(thing);
        return there.unknown()
                || own.isEmpty() && stands(thing, property, object)
                || !Collections.disjoint(own, there.above())
                || !Collections.disjoint(profile.classes(thing), there.direct());
    }

    private boolean stands(Node thing, Node property, boolean object) {
        return object ? graph.contains(Node.ANY, property, thing) : graph.contains(thing, property, Node.ANY);
    }

    private Kinds kinds(End end) {
        Set<Node> things = graph.find(Node.ANY, end.property(), Node.ANY)
                .mapWith(end.object() ? Triple::getObject : Triple::getSubject)
                .toSet();
        Set<Node> direct = new HashSet<>();
        Set<Node> above = new HashSet<>();
        int known = 0;
        for (Node thing : things) {
            Set<Node> own = direct(thing);
            known += own.isEmpty() ? 0 : 1;
            direct.addAll(own);
            above.addAll(profile.classes(thing));
        }
        above.removeAll(GENERAL);
        return new Kinds(direct, above, things.isEmpty() || known < NEARLY_ALL * things.size());
    }

    private Set<Node> direct(Node thing) {
        return types.find(thing, RDF.type.asNode(), Node.ANY)
                .mapWith(Triple::getObject)
                .filterDrop(GENERAL::contains)
                .toSet();
    }
}
