package org.quadrivia.question.rdf.profile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.quadrivia.question.rdf.common.StepBudget;
import org.quadrivia.question.rdf.schema.Definitions;
import org.quadrivia.question.rdf.schema.Relations;
import org.quadrivia.question.rdf.schema.Schema;

/** The facts that definitions of classes add to the stated facts. No question asks about a set to which such facts belong. */
public final class ImpliedFacts {
    private final Map<Node, Set<Node>> things = new HashMap<>();
    private final Map<Node, Set<Node>> values = new HashMap<>();
    private final Schema schema;
    private final GraphStatistics profile;
    private final Relations relations;
    private final StepBudget steps;
    private boolean known;

    public ImpliedFacts(Schema schema, GraphStatistics profile, Relations relations, StepBudget steps) {
        this.schema = schema;
        this.profile = profile;
        this.relations = relations;
        this.steps = steps;
    }

    private void find() {
        for (Node type : profile.populated()) {
            for (Node above : schema.superClasses(type)) {
                steps.spend(1);
                for (Definitions.Given given : schema.definitions().given(above)) {
                    profile.instances(type).stream()
                            .filter(thing -> !relations.holds(thing, given.property(), given.value()))
                            .forEach(thing -> {
                                things.computeIfAbsent(given.property(), k -> new HashSet<>())
                                        .add(thing);
                                values.computeIfAbsent(given.property(), k -> new HashSet<>())
                                        .add(given.value());
                            });
                }
            }
        }
    }

    /** Whether definitions give the subject another value of this property, or give the object as a value to another thing. */
    boolean adds(Node subject, Node property, Node object) {
        if (!known && schema.definitions().gives()) {
            find();
        }
        known = true;
        return things.getOrDefault(property, Set.of()).contains(subject)
                || values.getOrDefault(property, Set.of()).contains(object);
    }
}
