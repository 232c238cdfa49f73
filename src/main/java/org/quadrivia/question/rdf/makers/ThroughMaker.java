package org.quadrivia.question.rdf.makers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.TriplePath;
import org.quadrivia.question.Reason;
import org.quadrivia.question.rdf.distractors.Distractors;
import org.quadrivia.question.rdf.family.FamilyFile;
import org.quadrivia.question.rdf.family.PatternBinder;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.model.Asked;
import org.quadrivia.question.rdf.model.StableIds;
import org.quadrivia.question.rdf.profile.Kinship;
import org.quadrivia.question.rdf.schema.Relations;
import org.quadrivia.question.rdf.wording.ExplanationWriter;
import org.quadrivia.question.rdf.wording.Stems;

/** A fact in two steps with a blank node between them, which the item never names. */
public record ThroughMaker(
        Relations relations,
        ThingNames names,
        Kinship kinship,
        HashSalts salts,
        StableIds ids,
        Distractors distractors,
        Stems stems,
        DraftWriter drafts,
        ExplanationWriter telling)
        implements Maker {
    private static final int WRONG = 3;

    /**
     * The two steps.
     *
     * @param asked the fact as if it were a single step, with the property of the second
     * @param first the property between the named thing and the blank node
     * @param outward whether that property leads to the blank node rather than from it
     */
    private record Steps(Asked asked, Node first, boolean outward) {}

    @Override
    public List<CandidateOutcome> make(FamilyFile family, Map<String, Node> row) {
        TriplePath via = family.via().orElseThrow();
        boolean outward = !via.getSubject().equals(family.asks().getSubject());
        Node subject = PatternBinder.resolve(outward ? via.getSubject() : via.getObject(), row);
        Node object = PatternBinder.resolve(family.asks().getObject(), row);
        Node second = PatternBinder.resolve(family.asks().getPredicate(), row);
        boolean toObject = family.asks().getObject().isVariable()
                && family.asks().getObject().getName().equals(family.key());
        Steps steps = new Steps(
                new Asked(subject, second, object, toObject), PatternBinder.resolve(via.getPredicate(), row), outward);
        if (!named(subject) || !named(object) || subject.equals(object)) {
            return List.of(new CandidateOutcome.Dropped("no fact that can be asked"));
        }
        Set<Node> right = right(steps);
        StemSelector posing = new StemSelector(stems, wrong(family, steps, right)::beside, wrong -> wrong.size() >= 2);
        return List.of(posing.pose(
                family.stems(), family, steps.asked(), row, (stem, wrong) -> draft(family, row, steps, stem, wrong)));
    }

    private Distractors.OfFact wrong(FamilyFile family, Steps steps, Set<Node> right) {
        Asked asked = steps.asked();
        String salt = salts.of(family.file(), steps.first(), asked.subject(), asked.property(), asked.object());
        return distractors.of(steps.asked(), WRONG, right, salt, Set.of(Reason.NOT_STATED));
    }

    private boolean named(Node node) {
        return !node.isBlank()
                && names.named(node)
                && (node.isLiteral() || kinship.chief(node).equals(node));
    }

    /** Returns everything that the two steps lead to from the named end. */
    private Set<Node> right(Steps steps) {
        Asked asked = steps.asked();
        Set<Node> found = new LinkedHashSet<>();
        if (asked.keyIsObject()) {
            for (Node between : between(steps)) {
                found.addAll(between.isLiteral() ? Set.of() : relations.objects(between, asked.property()));
            }
        } else {
            for (Node between : relations.subjects(asked.property(), asked.object())) {
                found.addAll(
                        steps.outward()
                                ? relations.subjects(steps.first(), between)
                                : relations.objects(between, steps.first()));
            }
        }
        return found;
    }

    private Set<Node> between(Steps steps) {
        Node start = steps.asked().subject();
        return steps.outward() ? relations.objects(start, steps.first()) : relations.subjects(steps.first(), start);
    }

    /** Returns the triples of all paths between the two ends, in a fixed order of the nodes in the middle. */
    private List<Triple> ways(Steps steps) {
        Asked asked = steps.asked();
        Set<Node> between = new TreeSet<>(Comparator.comparing(ids::of));
        for (Node node : between(steps)) {
            if (!node.isLiteral() && relations.holds(node, asked.property(), asked.object())) {
                between.add(node);
            }
        }
        List<Triple> all = new ArrayList<>();
        for (Node node : between) {
            all.addAll(
                    steps.outward()
                            ? relations.derivations(asked.subject(), steps.first(), node)
                            : relations.derivations(node, steps.first(), asked.subject()));
            all.addAll(relations.derivations(node, asked.property(), asked.object()));
        }
        return all;
    }

    private ItemDraft draft(
            FamilyFile family, Map<String, Node> row, Steps steps, String stem, List<Distractors.Wrong> wrong) {
        Asked asked = steps.asked();
        List<Triple> ways = ways(steps);
        Supplier<String> told = () -> telling.frame(
                steps.outward() ? "state.through" : "state.among",
                Map.of("s", asked.subject(), "p", steps.first(), "q", asked.property(), "o", asked.object()));
        ItemDraft.Answer key =
                drafts.right(asked.key(), () -> telling.frame("right", Map.of("fact", told.get())), ways);
        return drafts.of(family, row, stem)
                .explained(told)
                .nearness(Distractors.nearness(wrong))
                .asking(ways, ways, drafts.choice(key, asked, wrong));
    }
}
