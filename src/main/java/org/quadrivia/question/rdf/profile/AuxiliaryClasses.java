package org.quadrivia.question.rdf.profile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.quadrivia.question.rdf.language.ThingNames;

/**
 * Finds auxiliary classes: questions could ask about their members, but the graph uses the members only to describe other things.
 * In a graph about cheeses, for example, regions only say where cheeses come from. The data says little about the members of such a
 * class: less than two thirds of what it says about the members of the richest class. A statement whose value is a number
 * or another member of the same class counts half. Nor do the members often link to things outside auxiliary classes. Runs in time
 * linear in the number of statements.
 */
final class AuxiliaryClasses {
    /** A class with fewer members is too small to matter in a bank. */
    private static final int FEW = 5;
    /** The largest share of members that may link to things outside auxiliary classes. */
    private static final double SOME = 0.1;

    private static final double LITTLE = 2.0 / 3;

    private final Graph graph;
    private final GraphStatistics profile;
    private final ThingNames names;
    private final AskableFacts askable;
    private final Map<Node, PropertyWorth> worth;
    private final Map<Node, Use> uses = new LinkedHashMap<>();

    /** Statistics on the statements about the members of a class. */
    private static final class Use {
        private final int members;
        /** The sum over all members of the weights of their different properties: 2, or 1 for those that count half. */
        private int told;
        /** The number of members that link to each other class or, for a value without a class, that have the property. */
        private final Map<Node, Integer> outside = new HashMap<>();

        Use(int members) {
            this.members = members;
        }

        double richness() {
            return (double) told / members;
        }
    }

    private AuxiliaryClasses(
            Graph graph,
            GraphStatistics profile,
            ThingNames names,
            AskableFacts askable,
            Map<Node, PropertyWorth> worth) {
        this.names = names;
        this.graph = graph;
        this.profile = profile;
        this.askable = askable;
        this.worth = worth;
    }

    /** @param worth how much each property says about a thing */
    static Set<Node> of(
            Graph graph,
            GraphStatistics profile,
            ThingNames names,
            AskableFacts askable,
            Map<Node, PropertyWorth> worth) {
        return new AuxiliaryClasses(graph, profile, names, askable, worth).found();
    }

    private Set<Node> found() {
        for (Node type : profile.populated()) {
            Set<Node> members = profile.instances(type);
            if (members.size() >= FEW) {
                uses.put(type, new Use(members.size()));
            }
        }
        profile.things().forEach(this::see);
        double richest = uses.values().stream()
                .max((one, other) -> Integer.compare(one.told, other.told))
                .map(Use::richness)
                .orElse(0.0);
        Set<Node> auxiliary = new HashSet<>();
        uses.forEach((type, use) -> {
            if (use.richness() < LITTLE * richest) {
                auxiliary.add(type);
            }
        });
        while (auxiliary.removeIf(type -> isAbout(type, auxiliary))) {
            // A class that links to a class just removed is not an auxiliary class
        }
        return auxiliary;
    }

    /** Whether members of the class link to something outside auxiliary classes. */
    private boolean isAbout(Node type, Set<Node> auxiliary) {
        Use use = uses.get(type);
        return use != null
                && use.outside.entrySet().stream()
                        .anyMatch(
                                entry -> !auxiliary.contains(entry.getKey()) && entry.getValue() > SOME * use.members);
    }

    private void see(Node thing) {
        List<Node> kinds = profile.kinds(thing);
        if (kinds.isEmpty() || profile.isDistractor(thing)) {
            return;
        }
        Set<Node> told = new HashSet<>();
        int halves = 0;
        Set<Node> outside = new HashSet<>();
        ExtendedIterator<Triple> triples = graph.find(thing, Node.ANY, Node.ANY);
        while (triples.hasNext()) {
            Triple triple = triples.next();
            if (tells(triple.getPredicate()) && told.add(triple.getPredicate())) {
                halves += leadsOut(triple.getPredicate(), triple.getObject(), kinds, outside) ? 2 : 1;
            }
        }
        for (Node kind : kinds) {
            Use use = uses.get(kind);
            if (use != null) {
                use.told += halves;
                outside.forEach(other -> use.outside.merge(other, 1, Integer::sum));
            }
        }
    }

    private boolean tells(Node property) {
        return (askable.question(property) || askable.sort(property))
                && worth.getOrDefault(property, PropertyWorth.TELLING).much();
    }

    /**
     * Whether a statement says more than a number or a relation between things of one kind. Adds the classes to which it
     * links to the set {@code outside}; if its value is a text or a thing without a class, adds its property.
     */
    private boolean leadsOut(Node property, Node object, List<Node> kinds, Set<Node> outside) {
        List<Node> others = object.isURI() ? profile.kinds(object) : List.of();
        Set<Node> found = new HashSet<>(others);
        kinds.forEach(found::remove);
        if (object.isLiteral() ? askable.question(property) : others.isEmpty() && names.named(object)) {
            found.add(property);
        }
        outside.addAll(found);
        return !found.isEmpty();
    }
}
