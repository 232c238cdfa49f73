package org.quadrivia.question.rdf.profile;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.quadrivia.question.rdf.common.StableIds;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.schema.SameAs;

/** Decides how two nodes are related: whether they are the same thing, share a name, or are of the same kind. */
public class Kinship {
    private final SameAs sameAs;
    private final ThingNames names;
    private final GraphStatistics profile;
    private final StableIds ids;
    private final NearSynonyms synonyms;
    /** The chief node of each thing. The key is the first node of the thing. */
    private final Map<Node, Node> chiefs = new HashMap<>();

    public Kinship(SameAs sameAs, ThingNames names, GraphStatistics profile, StableIds ids, NearSynonyms synonyms) {
        this.sameAs = sameAs;
        this.names = names;
        this.profile = profile;
        this.ids = ids;
        this.synonyms = synonyms;
    }

    /**
     * Returns the chief of all nodes that denote the same thing: the node with the most facts. If several nodes have equally
     * many, it is the one with the first identifier.
     */
    public final Node chief(Node node) {
        Set<Node> twins = sameAs.all(node);
        if (twins.size() == 1) {
            return node;
        }
        Node chief = chiefs.computeIfAbsent(twins.iterator().next(), first -> chief(first, twins));
        return names.named(chief) ? chief : node;
    }

    private Node chief(Node first, Set<Node> twins) {
        Node best = first;
        for (Node twin : twins) {
            int more = profile.degree(twin) - profile.degree(best);
            if (names.named(twin)
                    && (!names.named(best)
                            || more > 0
                            || more == 0 && ids.of(twin).compareTo(ids.of(best)) < 0)) {
                best = twin;
            }
        }
        return best;
    }

    /**
     * Whether the two nodes can be shown together: they are different things, share no label or alias, and do not mean nearly the
     * same.
     */
    public final boolean areDistinguishable(Node one, Node other) {
        return !sameAs.same(one, other) && !names.shareName(one, other) && !synonyms.alike(one, other);
    }

    /**
     * Whether one of the most specific classes of the first node is also a class of the second. Literals are alike if they have
     * the same datatype. Two things without classes are alike.
     */
    public boolean alike(Node one, Node other) {
        return one.isLiteral()
                ? other.isLiteral() && one.getLiteralDatatypeURI().equals(other.getLiteralDatatypeURI())
                : profile.kinds(one).isEmpty()
                        ? profile.kinds(other).isEmpty()
                        : profile.kinds(one).stream().anyMatch(profile.classes(other)::contains);
    }

    /** Returns the classes by which things are compared: the most specific classes of the thing. */
    public Set<Node> kin(Node node) {
        return Set.copyOf(profile.kinds(node));
    }

    /**
     * Whether both nodes have classes, but the second belongs to none of the most specific classes of the first. An example is a
     * country and one of its provinces.
     */
    public boolean ofOtherKind(Node one, Node other) {
        return !profile.kinds(one).isEmpty() && !profile.kinds(other).isEmpty() && !alike(one, other);
    }
}
