package org.quadrivia.question.rdf.distractors;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.question.rdf.common.StepBudget;
import org.quadrivia.question.rdf.language.Truth;
import org.quadrivia.question.rdf.profile.AskableFacts;
import org.quadrivia.question.rdf.profile.GraphStatistics;

/**
 * Decides whether somebody could take a thing for a member of a class to which it does not belong. This is possible if the thing
 * has a value that is usual in the class and unusual elsewhere. For example, curium could be taken for a lanthanoid because both
 * are in the same block; silicon could not.
 */
public final class NearClasses {
    private static final Node TYPE = RDF.type.asNode();
    /** If a class has more members than this, about this many of them are examined. */
    private static final int EXAMINED = 200;
    /** A value is usual if at least this share of the members have it. */
    private static final double USUAL = 0.3;
    /** The value must be at least this many times as frequent in the class as elsewhere. */
    private static final double TELLING = 2;

    private final Graph graph;
    private final AskableFacts askable;
    private final GraphStatistics profile;
    private final StepBudget steps;
    private final Map<Said, Set<Said>> usual = new HashMap<>();

    private record Said(Node property, Node value) {}

    public NearClasses(Graph graph, AskableFacts askable, GraphStatistics profile, StepBudget steps) {
        this.graph = graph;
        this.askable = askable;
        this.profile = profile;
        this.steps = steps;
    }

    /**
     * Whether the thing has a value that is usual among the members of the class but not among all things that have the property.
     *
     * @param property the property that leads from members to the class, or a property that is true for the members
     */
    public boolean near(Node thing, Node property, Node value) {
        Set<Said> known = usual.computeIfAbsent(new Said(property, value), this::usual);
        return said(thing).stream().anyMatch(known::contains);
    }

    private Set<Said> usual(Said of) {
        Map<Said, Double> inside = shares(graph.find(Node.ANY, of.property(), of.value())
                .mapWith(Triple::getSubject)
                .filterKeep(Node::isURI)
                .toList());
        Map<Said, Double> all = shares(profile.use(of.property()).someSubjects());
        Set<Said> found = new HashSet<>();
        inside.forEach((said, share) -> {
            boolean own = said.property().equals(of.property());
            if (!own && share >= USUAL && share >= TELLING * all.getOrDefault(said, 0.0)) {
                found.add(said);
            }
        });
        return found;
    }

    private Map<Said, Double> shares(List<Node> things) {
        List<Node> sorted =
                things.stream().sorted(Comparator.comparing(Node::toString)).toList();
        int step = Math.max(1, things.size() / EXAMINED);
        Map<Said, Double> counts = new HashMap<>();
        int examined = 0;
        for (int i = 0; i < things.size(); i += step) {
            examined++;
            said(sorted.get(i)).forEach(said -> counts.merge(said, 1.0, Double::sum));
        }
        double number = Math.max(1, examined);
        counts.replaceAll((said, count) -> count / number);
        return counts;
    }

    /** Returns the values of the thing that questions ask for, except its classes and values that are “false”. */
    private Set<Said> said(Node thing) {
        Set<Said> found = new HashSet<>();
        graph.find(thing, Node.ANY, Node.ANY).forEachRemaining(triple -> {
            steps.spend(1);
            if (!triple.getPredicate().equals(TYPE)
                    && askable.question(triple.getPredicate())
                    && !Truth.of(triple.getObject()).equals(Optional.of(false))
                    && askable.told(thing, triple.getPredicate(), triple.getObject())) {
                found.add(new Said(triple.getPredicate(), triple.getObject()));
            }
        });
        return found;
    }
}
