package org.quadrivia.question.rdf.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.quadrivia.knowledge.rdf.graph.DeclaredPriorities;
import org.quadrivia.knowledge.rdf.vocabulary.Vocabularies;
import org.quadrivia.question.rdf.language.NameWords;
import org.quadrivia.question.rdf.language.ThingNames;

/**
 * Decides what is asked about first. Things are ranked by how central they are among the members of their classes or, if hardly
 * anything leads to these, by how large they are; classes by how central their members are, and properties by how informative they
 * are. Things of about the same rank are in one tier, within
 * which a seed may choose. Each tier is twice as large as all previous tiers together. Thread-safe.
 */
public final class ThingRanking {
    /**
     * Ranks nothing: all things are in the first tier. It is used if there are learning objectives, because these are a better
     * guide to what is worth asking about.
     */
    public static final ThingRanking NONE = new ThingRanking(Map.of(), Map.of(), Map.of(), Set.of(), false);

    private static final int FIRST_TIER = 8;
    /** The centrality of its members changes the weight that a class has by its size by at most this factor, up or down. */
    private static final int GREATEST_FACTOR = 8;

    private static final int PARTS = 16;
    private static final int TIERS_OF_A_WISH = 3;
    private static final int CODED = 8;
    private static final int NAMELESS = 20;
    private static final int UNKNOWN = 2;

    private final Map<Node, Integer> tiers;
    private final Map<Node, ClassRank> classes;
    private final Map<Node, PropertyWorth> properties;
    private final Set<Node> auxiliary;
    private final boolean ranks;

    /**
     * The rank of a class.
     *
     * @param factor how central its members are on average, as a percentage of the average of all things
     * @param priority the priority that the knowledge base declares
     * @param first its three most central members
     */
    public record ClassRank(int factor, DeclaredPriorities.Priority priority, List<Node> first) {
        public ClassRank {
            first = List.copyOf(first);
        }
    }

    private ThingRanking(
            Map<Node, Integer> tiers,
            Map<Node, ClassRank> classes,
            Map<Node, PropertyWorth> properties,
            Set<Node> auxiliary,
            boolean ranks) {
        this.tiers = tiers;
        this.classes = classes;
        this.properties = properties;
        this.auxiliary = auxiliary;
        this.ranks = ranks;
    }

    /** Ranks the things, classes and properties of a graph. */
    public static ThingRanking of(
            Graph graph, GraphStatistics profile, ThingNames names, AskableFacts askable, DeclaredPriorities worth) {
        Centrality centrality = new Centrality(graph, askable::links);
        Map<Node, PropertyWorth> properties = new HashMap<>();
        profile.uses().forEach((property, use) -> {
            if (askable.verdict(property).asked()) {
                properties.put(property, worth(worth.of(property), property, use));
            }
        });
        Map<Node, ClassRank> classes = new HashMap<>();
        Map<Node, Integer> tiers = new HashMap<>();
        long average = average(profile.typedThings(), centrality);
        Sizes sizes = new Sizes(graph, profile, names);
        for (Node type : profile.populated()) {
            if (!Vocabularies.vagueClass(type)) {
                Set<Node> members = profile.instances(type);
                ToLongFunction<Node> weight = sizes.of(members).orElse(centrality::of);
                rank(type, worth.of(type), members, average, centrality, weight, classes, tiers);
            }
        }
        Set<Node> others = new HashSet<>(profile.things());
        others.removeAll(tiers.keySet());
        place(sorted(others, centrality::of), PARTS, 0, centrality::of, tiers);
        tiers.replaceAll((thing, tier) -> tier + (!names.named(thing) ? NAMELESS : askable.code(thing) ? CODED : 0));
        Set<Node> auxiliary = AuxiliaryClasses.of(graph, profile, names, askable, properties);
        auxiliary.removeIf(type -> worth.of(type) == DeclaredPriorities.Priority.RAISED);
        return new ThingRanking(tiers, classes, properties, auxiliary, true);
    }

    private static PropertyWorth worth(DeclaredPriorities.Priority priority, Node property, PropertyStats use) {
        return switch (priority) {
            case RAISED -> PropertyWorth.RAISED;
            case LOWERED -> PropertyWorth.LOWERED;
            case NONE -> Vocabularies.vague(property) ? PropertyWorth.VAGUE : PropertyWorth.of(use);
        };
    }

    private static void rank(
            Node type,
            DeclaredPriorities.Priority priority,
            Set<Node> members,
            long average,
            Centrality centrality,
            ToLongFunction<Node> weight,
            Map<Node, ClassRank> classes,
            Map<Node, Integer> tiers) {
        List<Node> sorted = sorted(members, weight);
        long own = Math.max(1, average(members, centrality));
        long factor = Math.clamp(PARTS * average / own, PARTS / GREATEST_FACTOR, PARTS * GREATEST_FACTOR);
        int shift = switch (priority) {
            case RAISED -> -TIERS_OF_A_WISH;
            case LOWERED -> TIERS_OF_A_WISH;
            case NONE -> 0;
        };
        place(sorted, factor, shift, weight, tiers);
        int percent = (int) Math.min(Integer.MAX_VALUE, 100 * own / Math.max(1, average));
        classes.put(type, new ClassRank(percent, priority, sorted.subList(0, Math.min(3, sorted.size()))));
    }

    private static long average(Set<Node> things, Centrality centrality) {
        return things.isEmpty() ? 0 : things.stream().mapToLong(centrality::of).sum() / things.size();
    }

    /** Returns the things sorted by weight, the weightiest first. Things of the same weight are sorted by name. */
    private static List<Node> sorted(Set<Node> things, ToLongFunction<Node> weight) {
        record Ranked(Node thing, long weight) {}
        List<Ranked> ranked = new ArrayList<>(things.size());
        things.forEach(thing -> ranked.add(new Ranked(thing, weight.applyAsLong(thing))));
        ranked.sort(Comparator.comparingLong((Ranked one) -> -one.weight())
                .thenComparing(one -> one.thing().toString()));
        return ranked.stream().map(Ranked::thing).toList();
    }

    /** Puts each thing into the best tier that any of its classes gives it. Things of the same weight are in one tier. */
    private static void place(
            List<Node> sorted, long factor, int shift, ToLongFunction<Node> weights, Map<Node, Integer> tiers) {
        long before = -1;
        int tier = 0;
        for (int place = 0; place < sorted.size(); place++) {
            Node thing = sorted.get(place);
            long weight = weights.applyAsLong(thing);
            if (weight != before) {
                long counted = (place + 1) * factor / PARTS / FIRST_TIER;
                tier = Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(counted) + shift);
            }
            before = weight;
            tiers.merge(thing, tier, Math::min);
        }
    }

    /**
     * How large things are: what is large is usually better known than what is small. It ranks the members of a class to which hardly
     * any statement leads, as the rows of a table, because how central these are follows from chance alone.
     */
    private static final class Sizes {
        private static final int FEWEST = 2 * FIRST_TIER;
        /** Statements lead to at most one member in so many. */
        private static final int LED_TO = 5;
        /** At least so many of a hundred members have a size. */
        private static final int SHARE = 80;

        private final Graph graph;
        private final List<Node> properties;

        Sizes(Graph graph, GraphStatistics profile, ThingNames names) {
            this.graph = graph;
            NameWords words = NameWords.of(names.language());
            this.properties = profile.properties().stream()
                    .filter(property -> profile.use(property).amounts() > 0)
                    .filter(property -> names.label(property)
                            .filter(label -> words.has("sizes", NameWords.lastWord(label)))
                            .isPresent())
                    .toList();
        }

        /** Returns a weight that grows with the size; empty if the members have no sizes, or if statements lead to them. */
        Optional<ToLongFunction<Node>> of(Set<Node> members) {
            if (properties.isEmpty() || members.size() < FEWEST || isLedTo(members)) {
                return Optional.empty();
            }
            for (Node property : properties) {
                Map<Node, Long> sizes = new HashMap<>();
                members.forEach(member -> graph.find(member, property, Node.ANY)
                        .filterKeep(fact -> fact.getObject().isLiteral()
                                && fact.getObject().getLiteral().isWellFormed())
                        .mapWith(fact -> fact.getObject().getLiteralValue())
                        .filterKeep(Number.class::isInstance)
                        .forEach(size -> sizes.merge(member, ordered(((Number) size).doubleValue()), Math::max)));
                if (sizes.size() * 100L >= members.size() * (long) SHARE) {
                    return Optional.of(member -> sizes.getOrDefault(member, 0L));
                }
            }
            return Optional.empty();
        }

        /** Returns a whole number that is the greater the greater the size is; 0 for what is no size. */
        private static long ordered(double size) {
            return size > 0 ? Double.doubleToLongBits(size) : 0;
        }

        private boolean isLedTo(Set<Node> members) {
            long led = members.stream()
                    .filter(member -> graph.contains(Node.ANY, Node.ANY, member))
                    .count();
            return led * LED_TO > members.size();
        }
    }

    /** Whether this ranking ranks anything. */
    public boolean ranks() {
        return ranks;
    }

    /** Returns the tier of a thing: 0 for the best known. */
    public int tier(Node thing) {
        return ranks ? tiers.getOrDefault(thing, UNKNOWN) : 0;
    }

    /** Returns how informative a property is. */
    public PropertyWorth worth(Node property) {
        return properties.getOrDefault(property, PropertyWorth.TELLING);
    }

    /** Whether the class is an auxiliary class: the graph is not about its members but uses them to describe other things. */
    public boolean isAuxiliary(Node type) {
        return auxiliary.contains(type);
    }

    /** Returns the classes that are ranked. */
    public Map<Node, ClassRank> classes() {
        return classes;
    }
}
