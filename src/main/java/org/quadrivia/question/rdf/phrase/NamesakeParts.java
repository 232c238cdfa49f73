package org.quadrivia.question.rdf.phrase;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.profile.GraphStatistics;

/**
 * Finds things that are parts of another thing and have its name, such as the sources and mouths of rivers: nobody asks about
 * "the source Kama". They are recognised by their class: nearly all its members are linked to a thing of the same name in another
 * class, and the data says more about the members of that other class. A capital with the same name as its country is not such a
 * part, because most cities do not have their country's name.
 */
public final class NamesakeParts {
    private static final int FEWEST = 3;
    private static final double NEARLY_ALL = 0.8;

    private final Graph graph;
    private final GraphStatistics profile;
    private final ThingNames names;

    public NamesakeParts(Graph graph, GraphStatistics profile, ThingNames names) {
        this.graph = graph;
        this.profile = profile;
        this.names = names;
    }

    /** A class of parts, and the class of the things that have the same names. */
    private record Classes(Node part, Node whole) {}

    /** Returns these parts. Reads each statement once. */
    public Set<Node> find() {
        Map<Classes, Set<Node>> namesakes = new HashMap<>();
        graph.find()
                .filterKeep(fact -> fact.getSubject().isURI()
                        && fact.getObject().isURI()
                        && profile.things().contains(fact.getObject())
                        && sameName(fact))
                .forEach(fact -> {
                    enter(fact.getSubject(), fact.getObject(), namesakes);
                    enter(fact.getObject(), fact.getSubject(), namesakes);
                });
        Set<Node> found = new HashSet<>();
        namesakes.forEach((classes, parts) -> {
            Set<Node> named = profile.instances(classes.part).stream()
                    .filter(names::named)
                    .collect(Collectors.toSet());
            if (named.size() >= FEWEST
                    && parts.size() >= NEARLY_ALL * named.size()
                    && told(named) < told(profile.instances(classes.whole))) {
                found.addAll(named);
            }
        });
        return found;
    }

    private boolean sameName(Triple fact) {
        Optional<String> name = names.label(fact.getSubject());
        return name.isPresent() && name.equals(names.label(fact.getObject()));
    }

    private void enter(Node part, Node whole, Map<Classes, Set<Node>> namesakes) {
        List<Node> wholes = profile.directClasses(whole);
        for (Node type : profile.directClasses(part)) {
            wholes.stream()
                    .filter(other -> !other.equals(type))
                    .forEach(other -> namesakes
                            .computeIfAbsent(new Classes(type, other), any -> new HashSet<>())
                            .add(part));
        }
    }

    /** Returns the average number of statements about each of the things. */
    private double told(Set<Node> things) {
        return things.stream().mapToInt(profile::degree).average().orElse(0);
    }
}
