package org.quadrivia.question.rdf.distractors;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.jspecify.annotations.Nullable;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.common.BoundedCache;
import org.quadrivia.question.rdf.common.StepBudget;
import org.quadrivia.question.rdf.language.LanguageWords;
import org.quadrivia.question.rdf.language.NameWords;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.profile.GraphStatistics;
import org.quadrivia.question.rdf.profile.RecordedValues;

/**
 * Knows the credits of works: properties such as "writer" and "producer" for which a work has several values. Such lists leave
 * people out. If somebody has worked with people on the list, the list therefore does not prove that they had no part in the
 * work. People who made a work together, and works that belong together, form a circle.
 */
final class Credits {
    /** If a thing has more links than this, its circle is not determined. */
    private static final int LINKS = 300;

    private static final int MOST = 3000;
    /** The circle of a work contains everything that is at most this many links away from the work. */
    private static final int OF_WORK = 2;

    private static final int OF_MAKER = 3;
    private static final int PROPERTIES = 12;
    private static final long KEPT = 500_000;

    private final Graph graph;
    private final GraphStatistics profile;
    private final ThingNames names;
    private final RecordedValues values;
    private final StepBudget steps;
    private final NameWords words;
    private final Map<Node, Boolean> known = new HashMap<>();
    private final Map<Node, Boolean> open = new HashMap<>();
    private final BoundedCache<Node, Optional<Set<Node>>> circles =
            new BoundedCache<>(KEPT, circle -> circle.map(Set::size).orElse(0) + 4);
    private final BoundedCache<Node, Boolean> works = new BoundedCache<>(KEPT, so -> 1);
    private final BoundedCache<Node, Boolean> makers = new BoundedCache<>(KEPT, so -> 1);
    private @Nullable List<Node> credits;

    /** @param language BCP 47 tag. If no words for credits are known in this language, no property is a credit. */
    Credits(
            Graph graph,
            GraphStatistics profile,
            ThingNames names,
            RecordedValues values,
            StepBudget steps,
            String language) {
        this.graph = graph;
        this.profile = profile;
        this.names = names;
        this.values = values;
        this.steps = steps;
        words = NameWords.of(language);
    }

    /** Whether the property is a credit of works that have several people and of people who have several works. */
    boolean open(Node property) {
        return words.hasAny("credits")
                && open.computeIfAbsent(property, p -> isCredit(p) && values.several(p) && !values.unshared(p));
    }

    /** Whether the anchor and the option may belong to one circle. */
    boolean together(AskedFact asked, Node option) {
        Optional<Set<Node>> one = circle(asked.anchor());
        Optional<Set<Node>> other = circle(option);
        return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one.get(), other.get());
    }

    private boolean isCredit(Node property) {
        return known.computeIfAbsent(
                property,
                p -> names.label(p)
                        .filter(label -> Arrays.stream(
                                        LanguageWords.normal(label).split(" "))
                                .anyMatch(word -> words.has("credits", word)))
                        .isPresent());
    }

    private Optional<Set<Node>> circle(Node thing) {
        return circles.get(thing, this::drawn);
    }

    /**
     * Returns the people and works that can be reached from a thing through works. For a song, these include the people of its
     * album; for a writer, the people of the writer's songs and of their albums. Empty if there are too many.
     */
    private Optional<Set<Node>> drawn(Node thing) {
        Set<Node> circle = new HashSet<>(Set.of(thing));
        Collection<Node> level = List.of(thing);
        int far = isWork(thing) ? OF_WORK : OF_MAKER;
        for (int depth = 0; depth < far; depth++) {
            Set<Node> next = new LinkedHashSet<>();
            for (Node from : level) {
                if ((depth == 0 || isWork(from)) && !addLinked(from, next)) {
                    return Optional.empty();
                }
            }
            next.removeIf(node -> !circle.add(node));
            if (circle.size() > MOST) {
                return Optional.empty();
            }
            level = next;
        }
        return Optional.of(circle);
    }

    /** Adds the people and works with which a thing is linked. Returns false if it has too many links. */
    private boolean addLinked(Node thing, Set<Node> found) {
        return take(graph.find(thing, Node.ANY, Node.ANY), true, found)
                && take(graph.find(Node.ANY, Node.ANY, thing), false, found);
    }

    private boolean take(ExtendedIterator<Triple> links, boolean objects, Set<Node> found) {
        int seen = 0;
        while (seen <= LINKS && links.hasNext()) {
            Triple link = links.next();
            Node end = objects ? link.getObject() : link.getSubject();
            seen++;
            if (end.isURI() && (isWork(end) || isMaker(end))) {
                found.add(end);
            }
        }
        links.close();
        steps.spend(seen);
        return seen <= LINKS;
    }

    private boolean isWork(Node thing) {
        return works.get(thing, node -> credits().stream().anyMatch(p -> graph.contains(node, p, Node.ANY)));
    }

    private boolean isMaker(Node thing) {
        return makers.get(thing, node -> credits().stream().anyMatch(p -> graph.contains(Node.ANY, p, node)));
    }

    /** Returns the properties that are credits, whether works have several values for them or only one. */
    private List<Node> credits() {
        if (credits == null) {
            credits = profile.properties().stream()
                    .filter(this::isCredit)
                    .limit(PROPERTIES)
                    .toList();
        }
        return credits;
    }
}
