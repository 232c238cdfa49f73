package org.quadrivia.question.rdf.profile;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.quadrivia.question.rdf.common.StableIds;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.schema.SameAs;

/** How two nodes are related: whether they are the same thing, share a name, or are of the same kind. */
public class Kinship {
    private final SameAs sameAs;
    private final ThingNames names;
    private final GraphStatistics profile;
    private final StableIds ids;
    private final NearSynonyms synonyms;
    /** The chief name of each thing, by the first of its names. */
    private final Map<Node, Node> chiefs = new HashMap<>();

    public Kinship(SameAs sameAs, ThingNames names, GraphStatistics profile, StableIds ids, NearSynonyms synonyms) {
        this.sameAs = sameAs;
        this.names = names;
        this.profile = profile;
        this.ids = ids;
        this.synonyms = synonyms;
    }

    /**
     * Returns the chief among all names of the same thing: the one with the most facts, the first by identifier if several have
     * as many.
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

    /** Whether the two can be shown side by side: they are different things, share no label or alias, and do not mean nearly the same. */
    public final boolean areDistinguishable(Node one, Node other) {
        return !sameAs.same(one, other) && !names.shareName(one, other) && !synonyms.alike(one, other);
    }

    /**
     * Whether a most specific class of the first is also a class of the second. Literals are alike if they have the same
     * datatype, things without classes if neither has any.
     */
    public boolean alike(Node one, Node other) {
        return one.isLiteral()
                ? other.isLiteral() && one.getLiteralDatatypeURI().equals(other.getLiteralDatatypeURI())
                : profile.kinds(one).isEmpty()
                        ? profile.kinds(other).isEmpty()
                        : profile.kinds(one).stream().anyMatch(profile.classes(other)::contains);
    }

    /** Returns the classes by which a thing is like others: its most specific ones. */
    public Set<Node> kin(Node node) {
        return Set.copyOf(profile.kinds(node));
    }

    /**
     * Whether both have classes but the second has none of the first's most specific ones: a country and one of its provinces.
     */
    public boolean ofOtherKind(Node one, Node other) {
        return !profile.kinds(one).isEmpty() && !profile.kinds(other).isEmpty() && !alike(one, other);
    }
}
