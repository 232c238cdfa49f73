package org.quadrivia.question.rdf.bank;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.quadrivia.question.rdf.family.Candidate;
import org.quadrivia.question.rdf.profile.GraphStatistics;
import org.quadrivia.question.rdf.profile.ThingRanking;

/**
 * Skips a candidate if the bank already has as many items as it may have about the candidate's property, class or thing. The bank
 * is then filled with other candidates. If the graph has only a few properties or classes, there may be more items about each.
 */
final class DrawQuotas {
    private final GraphStatistics profile;
    private final boolean limits;
    private final Map<ShareLimits.Kind, Integer> most = new EnumMap<>(ShareLimits.Kind.class);
    private final Map<Node, Integer> properties = new HashMap<>();
    private final Map<Node, Integer> numbers = new HashMap<>();
    private final Map<Node, Integer> classes = new HashMap<>();
    private final Map<Node, Integer> things = new HashMap<>();
    private final Map<String, Integer> families = new HashMap<>();

    /**
     * @param ranking if it ranks nothing, there are no quotas
     * @param asked how many properties may be asked about
     * @param asking how many families make items
     */
    DrawQuotas(GraphStatistics profile, ThingRanking ranking, int limit, int asked, int asking) {
        this.profile = profile;
        this.limits = ranking.ranks();
        most.put(ShareLimits.Kind.PROPERTY, ShareLimits.Kind.PROPERTY.quota(limit, asked));
        most.put(
                ShareLimits.Kind.CLASS,
                ShareLimits.Kind.CLASS.quota(limit, profile.populated().size()));
        most.put(
                ShareLimits.Kind.THING,
                ShareLimits.Kind.THING.quota(limit, profile.things().size()));
        most.put(ShareLimits.Kind.NUMBERS, ShareLimits.Kind.NUMBERS.quota(limit, asked));
        most.put(ShareLimits.Kind.FAMILY, ShareLimits.Kind.FAMILY.quota(limit, asking));
    }

    /** Whether the bank may have no more items about this candidate's property, class or thing. */
    boolean full(Candidate candidate) {
        return candidate
                        .property()
                        .filter(property -> full(properties, property, ShareLimits.Kind.PROPERTY))
                        .isPresent()
                || ShareLimits.Kind.NUMBERS.holds(candidate.family())
                        && candidate
                                .property()
                                .filter(property -> full(numbers, property, ShareLimits.Kind.NUMBERS))
                                .isPresent()
                || candidate.about().filter(Node::isURI).filter(this::thingFull).isPresent();
    }

    private boolean thingFull(Node thing) {
        return full(things, thing, ShareLimits.Kind.THING)
                || type(thing)
                        .filter(type -> full(classes, type, ShareLimits.Kind.CLASS))
                        .isPresent();
    }

    private boolean full(Map<Node, Integer> counts, Node node, ShareLimits.Kind kind) {
        return limits && counts.getOrDefault(node, 0) >= most.getOrDefault(kind, 0);
    }

    /** Whether the bank may have no more items of the family. */
    boolean full(String family) {
        return limits && families.getOrDefault(family, 0) >= most.getOrDefault(ShareLimits.Kind.FAMILY, 0);
    }

    /** Records an item that has entered the bank. */
    void enter(IdentifiedDraft item) {
        families.merge(item.family().family(), 1, Integer::sum);
        item.properties().forEach(property -> properties.merge(property, 1, Integer::sum));
        if (ShareLimits.Kind.NUMBERS.holds(item.family())) {
            item.properties().forEach(property -> numbers.merge(property, 1, Integer::sum));
        }
        item.about().ifPresent(thing -> {
            things.merge(thing, 1, Integer::sum);
            type(thing).ifPresent(type -> classes.merge(type, 1, Integer::sum));
        });
    }

    private Optional<Node> type(Node thing) {
        return profile.kinds(thing).stream().findFirst();
    }
}
