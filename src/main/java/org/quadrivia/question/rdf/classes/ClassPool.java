package org.quadrivia.question.rdf.classes;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.common.StableIds;
import org.quadrivia.question.rdf.common.StepBudget;
import org.quadrivia.question.rdf.distractors.Circle;
import org.quadrivia.question.rdf.distractors.DistractorPool;
import org.quadrivia.question.rdf.distractors.Draw;
import org.quadrivia.question.rdf.distractors.Likeness;
import org.quadrivia.question.rdf.language.TextClues;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.profile.AskableFacts;
import org.quadrivia.question.rdf.profile.GraphStatistics;
import org.quadrivia.question.rdf.profile.Kinship;
import org.quadrivia.question.rdf.schema.Schema;

/**
 * Finds distractors for classes and for values. For a class, they are the other direct subclasses of a direct superclass. For a
 * value, they are the other things of the same kind.
 */
public final class ClassPool extends DistractorPool {
    private static final Node TYPE = RDF.type.asNode();
    private static final int ENOUGH = 4;

    private final ThingNames names;
    private final StableIds ids;
    private final ClassFacts facts;
    private final Map<Node, List<Node>> siblings = new HashMap<>();
    private final Map<Node, List<Node>> alike = new HashMap<>();
    private final Map<List<Node>, List<Node>> shared = new HashMap<>();
    private final Map<List<Node>, List<Node>> values = new HashMap<>();

    public ClassPool(
            ClassFacts facts,
            StepBudget steps,
            Graph graph,
            Schema schema,
            ThingNames names,
            Draw draw,
            TextClues clues,
            GraphStatistics profile,
            AskableFacts askable,
            StableIds ids,
            Kinship kinship,
            Likeness likeness) {
        super(steps, graph, schema, names, draw, clues, profile, askable, ids, kinship, likeness);
        this.names = names;
        this.ids = ids;
        this.facts = facts;
    }

    @Override
    public List<Node> group(AskedFact asked) {
        if (asked.key().isLiteral()) {
            return super.group(asked);
        }
        if (!facts.isClass(asked.key())) {
            return values.computeIfAbsent(
                    List.of(asked.property(), asked.key()),
                    k -> super.group(asked).stream()
                            .filter(node -> !facts.isClass(node))
                            .toList());
        }
        if (!asked.property().equals(TYPE)) {
            return alike.computeIfAbsent(asked.key(), this::siblingsAlike);
        }
        return asked.keyIsObject()
                ? siblings.computeIfAbsent(asked.key(), this::siblings)
                : shared.computeIfAbsent(List.of(asked.key(), asked.object()), k -> underAnother(k.get(0), k.get(1)));
    }

    /** Returns no circles, because classes differ by their places in the hierarchy. */
    @Override
    protected List<Circle> circles(AskedFact asked) {
        return List.of();
    }

    @Override
    public Set<Node> beside(Node odd, AskedFact asked) {
        return facts.isClass(odd) ? Set.copyOf(group(asked)) : super.beside(odd, asked);
    }

    @Override
    public boolean spans(Node kind, AskedFact asked) {
        return facts.isClass(asked.key())
                ? parent(asked.key()).filter(kind::equals).isPresent()
                : super.spans(kind, asked);
    }

    /**
     * Returns the distractors for a question that asks for a class of a given kind: the largest group of classes that share a
     * direct superclass other than this kind with the key. The direct subclasses of the kind itself would all be right.
     */
    private List<Node> underAnother(Node key, Node kind) {
        return facts.parents(key).stream()
                .filter(parent ->
                        !parent.equals(kind) && !facts.closure.above(parent).contains(kind))
                .map(parent ->
                        facts.children(parent).stream().filter(names::named).toList())
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }

    /**
     * Returns the siblings. If the class is not identical with its definition, siblings that are identical with theirs are left
     * out.
     */
    private List<Node> siblingsAlike(Node type) {
        List<Node> all = siblings.computeIfAbsent(type, this::siblings);
        return facts.definitions.defined(type)
                ? all
                : all.stream().filter(node -> !facts.definitions.defined(node)).toList();
    }

    /** Returns the siblings including the class itself, without its superclasses and subclasses. */
    private List<Node> siblings(Node type) {
        Set<Node> all = parent(type).map(facts::children).orElseGet(facts::roots);
        return all.stream()
                .filter(node -> node.equals(type)
                        || !facts.closure.above(node).contains(type)
                                && !facts.closure.above(type).contains(node))
                .filter(names::named)
                .toList();
    }

    /**
     * Returns the direct superclass with the fewest direct subclasses, of those that have enough of them. If no direct superclass
     * has enough, returns the one with the most.
     */
    private Optional<Node> parent(Node type) {
        Comparator<Node> few =
                Comparator.comparingInt((Node p) -> facts.children(p).size()).thenComparing(ids::of);
        return facts.parents(type).stream()
                .filter(parent -> facts.children(parent).size() >= ENOUGH)
                .min(few)
                .or(() -> facts.parents(type).stream().max(few));
    }
}
