package org.quadrivia.question.rdf.profile;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.schema.Schema;

/** The classes at the ends of a property: as declared, or else as found in a sample of its statements. */
public final class DomainAndRange {
    private static final double NEARLY_ALL = 0.9;

    private final Schema schema;
    private final ThingNames names;
    private final GraphStatistics profile;

    public DomainAndRange(Schema schema, ThingNames names, GraphStatistics profile) {
        this.schema = schema;
        this.names = names;
        this.profile = profile;
    }

    /** Returns the class of its subjects; empty if they have none in common. */
    public Optional<Node> domain(Node property) {
        return schema.domain(property)
                .filter(names::named)
                .or(() -> common(profile.use(property).someSubjects()));
    }

    /** Returns the class of its objects; empty if they have none in common. */
    public Optional<Node> range(Node property) {
        return schema.range(property)
                .filter(type -> profile.isClass(type) && names.named(type))
                .or(() -> common(profile.use(property).someObjects()));
    }

    /** Returns the class with the fewest members among those that nearly all of the things have. */
    private Optional<Node> common(List<Node> things) {
        Map<Node, Integer> counts = new HashMap<>();
        things.forEach(thing -> profile.classes(thing).forEach(type -> counts.merge(type, 1, Integer::sum)));
        return counts.entrySet().stream()
                .filter(e -> e.getValue() >= NEARLY_ALL * things.size())
                .map(Map.Entry::getKey)
                .filter(type -> type.isURI() && names.named(type))
                .min(Comparator.comparingInt(
                                (Node type) -> profile.members(type).size())
                        .thenComparing(node -> node.toString()));
    }
}
