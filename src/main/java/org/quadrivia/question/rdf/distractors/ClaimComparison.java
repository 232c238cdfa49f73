package org.quadrivia.question.rdf.distractors;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.profile.GraphStatistics;
import org.quadrivia.question.rdf.profile.NearSynonyms;
import org.quadrivia.question.rdf.proof.Disputes;

/**
 * Compares claims: decides which ones say nearly the same thing, which ones conflict, and which ones can be options of one item.
 */
public final class ClaimComparison {
    /** The property that leads from a knowledge base to its primary source. */
    public static final Node PRIMARY_SOURCE = NodeFactory.createURI("http://www.w3.org/ns/prov#hadPrimarySource");

    private static final Node REPORTED = Qv.term("Reported");

    /** A statement stands out from another one if one of them is more than this many times as long as the other. */
    private static final double LENGTHS_APART = 2.5;

    private final Graph graph;
    private final Disputes disputes;
    private final NearSynonyms synonyms;
    private final ThingNames names;
    private final GraphStatistics profile;

    public ClaimComparison(
            Graph graph, Disputes disputes, NearSynonyms synonyms, ThingNames names, GraphStatistics profile) {
        this.graph = graph;
        this.disputes = disputes;
        this.synonyms = synonyms;
        this.names = names;
        this.profile = profile;
    }

    /**
     * Whether two claims say nearly the same thing. They do if they are declared to mean nearly the same, if they are on the same
     * side of a conflict, or if they state facts whose subjects and objects are the same or nearly the same. One could say that
     * whoever makes one of them makes the other.
     */
    boolean alike(Node one, Node other) {
        List<Triple> mine = disputes.content(one);
        List<Triple> theirs = disputes.content(other);
        return !mine.isEmpty()
                && !theirs.isEmpty()
                && (synonyms.alike(one, other)
                        || sameSide(one, other)
                        || mine.stream().anyMatch(t -> theirs.stream().anyMatch(u -> alike(t, u))));
    }

    private boolean alike(Triple one, Triple other) {
        return near(one.getSubject(), other.getSubject()) && near(one.getObject(), other.getObject());
    }

    private boolean near(Node one, Node other) {
        return one.equals(other) || synonyms.alike(one, other);
    }

    /** Whether some claim conflicts with both claims. */
    private boolean sameSide(Node one, Node other) {
        return opponents(one).anyMatch(opponent -> conflict(opponent, other));
    }

    private Stream<Node> opponents(Node claim) {
        return Stream.concat(
                graph.find(claim, Qv.conflictsWith, Node.ANY).mapWith(Triple::getObject).toList().stream(),
                graph.find(Node.ANY, Qv.conflictsWith, claim).mapWith(Triple::getSubject).toList().stream());
    }

    private boolean conflict(Node one, Node other) {
        return graph.contains(one, Qv.conflictsWith, other) || graph.contains(other, Qv.conflictsWith, one);
    }

    /**
     * Whether the other claim can be a wrong option in a question that asks what somebody's view is. The other claim must have a
     * claimant, because a view without a claimant could be anybody's. It must not conflict with the key, because two options of
     * which one must be right give the key away. Either both or neither must have the standing “reported”. Neither must be much
     * longer than the other.
     */
    public boolean comparable(Node key, Node other) {
        return graph.contains(other, Qv.claimedBy, Node.ANY)
                && !conflict(key, other)
                && reported(key) == reported(other)
                && alikeInLength(names.of(key), names.of(other));
    }

    private boolean reported(Node claim) {
        return graph.contains(claim, Qv.standing, REPORTED);
    }

    private static boolean alikeInLength(String one, String other) {
        return one.length() <= LENGTHS_APART * other.length() && other.length() <= LENGTHS_APART * one.length();
    }

    /**
     * Returns the names of the states or bodies for which a person or body acts or to which it belongs. These are the things of
     * one of its own classes to which its facts lead. A statement that names Pakistan points to a Pakistani general, unless
     * another option also has to do with Pakistan. Empty for a primary source, which acts for nobody.
     */
    public String company(Node agent) {
        if (graph.contains(Node.ANY, PRIMARY_SOURCE, agent)) {
            return "";
        }
        Set<Node> own = profile.classes(agent);
        return graph
                .find(agent, Node.ANY, Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(other -> other.isURI() && names.named(other))
                .filterDrop(other -> Collections.disjoint(own, profile.classes(other)))
                .toList()
                .stream()
                .map(names::of)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
