package org.quadrivia.question.rdf.profile;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.model.StableIds;
import org.quadrivia.question.rdf.schema.SameAs;

/** How two nodes stand to each other: whether they are one thing, share a name, or are of one kind. */
public class Kinship {
    private final SameAs sameAs;
    private final ThingNames names;
    private final GraphStatistics profile;
    private final StableIds ids;
    /** By the first of the names that stand for one thing. */
    private final Map<Node, Node> chiefs = new HashMap<>();

    public Kinship(SameAs sameAs, ThingNames names, GraphStatistics profile, StableIds ids) {
        this.sameAs = sameAs;
        this.names = names;
        this.profile = profile;
        this.ids = ids;
    }

    /** All names that stand for the same thing are one: the one with most facts, then the first by name. */
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

    /** Whether the two can stand side by side: two things that share no name. */
    public final boolean namedApart(Node one, Node other) {
        return !sameAs.same(one, other) && names.allNormal(one).stream().noneMatch(names.allNormal(other)::contains);
    }

    /** Whether some class of the one that no class of it lies beneath is a class of the other too. */
    public boolean alike(Node one, Node other) {
        return one.isLiteral()
                ? other.isLiteral() && one.getLiteralDatatypeURI().equals(other.getLiteralDatatypeURI())
                : profile.kinds(one).isEmpty()
                        ? profile.kinds(other).isEmpty()
                        : profile.kinds(one).stream().anyMatch(profile.classes(other)::contains);
    }

    /** What makes it alike to others: its most specific classes. */
    public Set<Node> kin(Node node) {
        return Set.copyOf(profile.kinds(node));
    }

    /** Whether both have kinds and share none: a country and one of its provinces. */
    public boolean ofOtherKind(Node one, Node other) {
        return !profile.kinds(one).isEmpty() && !profile.kinds(other).isEmpty() && !alike(one, other);
    }
}
