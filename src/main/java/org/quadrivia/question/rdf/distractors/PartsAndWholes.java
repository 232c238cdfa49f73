package org.quadrivia.question.rdf.distractors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.common.StepBudget;
import org.quadrivia.question.rdf.profile.Kinship;
import org.quadrivia.question.rdf.profile.RecordedValues;
import org.quadrivia.question.rdf.schema.Schema;

/** Relates things to wholes and their parts: a thing in a province is also in the country, and may be in another province as well. */
final class PartsAndWholes {
    /** At most this many statements about a thing are examined. */
    private static final int STATEMENTS = 60;
    /** If the property links something with more things than this, they are not all examined. */
    private static final int MOST_HELD = 2_000;

    private final Graph graph;
    private final Schema schema;
    private final Kinship kinship;
    private final RecordedValues values;
    private final StepBudget steps;
    private final Map<List<Object>, Boolean> alike = new HashMap<>();

    PartsAndWholes(Graph graph, Schema schema, Kinship kinship, RecordedValues values, StepBudget steps) {
        this.graph = graph;
        this.schema = schema;
        this.kinship = kinship;
        this.values = values;
        this.steps = steps;
    }

    /**
     * Whether the option is as close as the key to the thing in the question, or is the answer for another thing of the same kind.
     * Examples are a city of the country, and the capital of another country.
     */
    boolean ofOneRank(AskedFact asked, Node option, List<Node> own) {
        Node anchor = asked.anchor();
        return anchor.isLiteral()
                || option.isLiteral()
                || !linkedBeside(asked, asked.key())
                || linkedBeside(asked, option)
                || own.stream().anyMatch(value -> value.isLiteral() || kinship.alike(anchor, value));
    }

    /** Whether another property links the two, in either direction. */
    private boolean linkedBeside(AskedFact asked, Node thing) {
        Node anchor = asked.anchor();
        Set<Node> same = schema.inverses(asked.property());
        List<Triple> links = Stream.of(graph.find(thing, Node.ANY, anchor), graph.find(anchor, Node.ANY, thing))
                .flatMap(found -> found.toList().stream())
                .toList();
        steps.spend(1 + links.size());
        return links.stream()
                .map(Triple::getPredicate)
                .anyMatch(property -> !property.equals(asked.property()) && !same.contains(property));
    }

    /**
     * Whether the property links the option only with things of other kinds than the thing in the question: no sea island is in
     * Austria, although its cities are. False if the option is a text or has more links than can be examined, or if each thing has
     * a value of its own: a city that is no capital may stand beside one.
     */
    boolean holdsNoneAlike(AskedFact asked, Node option) {
        if (option.isLiteral()
                || asked.anchor().isLiteral()
                || kinship.kin(asked.anchor()).isEmpty()
                || values.unshared(asked.property())) {
            return false;
        }
        return !alike.computeIfAbsent(
                List.of(asked.property(), option, kinship.kin(asked.anchor())), any -> holdsAlike(asked, option));
    }

    private boolean holdsAlike(AskedFact asked, Node option) {
        for (Node property : schema.subProperties(asked.property())) {
            if (reaches(graph.find(Node.ANY, property, option).mapWith(Triple::getSubject), asked.anchor())) {
                return true;
            }
        }
        for (Node inverse : schema.inverses(asked.property())) {
            if (reaches(graph.find(option, inverse, Node.ANY).mapWith(Triple::getObject), asked.anchor())) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the things is of the other's kind, or there are too many to tell. */
    private boolean reaches(ExtendedIterator<Node> things, Node other) {
        int seen = 0;
        boolean found = false;
        while (!found && things.hasNext()) {
            Node thing = things.next();
            seen++;
            found = seen > MOST_HELD || !thing.isLiteral() && kinship.alike(other, thing);
        }
        things.close();
        steps.spend(seen);
        return found;
    }

    /**
     * Whether the option belongs to another thing of the same kind as the thing in the question, and nothing belongs to two of a
     * kind. An example is a city of another province.
     */
    boolean elsewhere(AskedFact asked, List<Node> own) {
        return own.stream().anyMatch(value -> !value.isLiteral() && kinship.alike(asked.anchor(), value))
                && values.oneOfEachKind(asked.property(), !asked.keyIsObject());
    }

    /**
     * Whether the key also belongs to a thing of another kind to which the thing in the question is linked: a river that flows
     * through a province flows through its country. All rivers of the country may then flow through the province, and no others are
     * near.
     */
    boolean ofWhole(AskedFact asked) {
        List<Node> own = new ArrayList<>();
        ExtendedIterator<Triple> found = graph.find(asked.key(), asked.property(), Node.ANY);
        while (own.size() <= STATEMENTS && found.hasNext()) {
            own.add(found.next().getObject());
        }
        found.close();
        steps.spend(own.size());
        return own.stream()
                .anyMatch(value -> !value.equals(asked.anchor())
                        && standsFor(value, asked.anchor())
                        && isPart(asked.anchor(), value));
    }

    /**
     * Whether the thing is linked with only one thing of the other's kind, as a province is linked with one country, which has
     * several provinces.
     */
    private boolean isPart(Node thing, Node whole) {
        Set<Node> linked = new HashSet<>();
        List<ExtendedIterator<Node>> sides = List.of(
                graph.find(thing, Node.ANY, Node.ANY).mapWith(Triple::getObject),
                graph.find(Node.ANY, Node.ANY, thing).mapWith(Triple::getSubject));
        for (ExtendedIterator<Node> side : sides) {
            int seen = 0;
            while (linked.size() < 2 && seen++ < STATEMENTS && side.hasNext()) {
                Node other = side.next();
                if (!other.isLiteral() && kinship.alike(whole, other)) {
                    linked.add(other);
                }
            }
            side.close();
            steps.spend(seen);
        }
        return linked.size() == 1;
    }

    /**
     * Whether the value is of another kind than the thing in the question and linked with it: a song by the band may well be by a
     * member of it, and a thing in a province is in the country.
     */
    boolean standsFor(Node value, Node anchor) {
        return !value.isLiteral()
                && !anchor.isLiteral()
                && !kinship.kin(value).equals(kinship.kin(anchor))
                && (graph.contains(value, Node.ANY, anchor) || graph.contains(anchor, Node.ANY, value));
    }
}
