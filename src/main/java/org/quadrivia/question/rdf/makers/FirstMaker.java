package org.quadrivia.question.rdf.makers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.question.Reason;
import org.quadrivia.question.rdf.distractors.DistractorPool;
import org.quadrivia.question.rdf.distractors.Draw;
import org.quadrivia.question.rdf.family.FamilyFile;
import org.quadrivia.question.rdf.family.PatternBinder;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.model.Argument;
import org.quadrivia.question.rdf.model.Asked;
import org.quadrivia.question.rdf.profile.AskableFacts;
import org.quadrivia.question.rdf.profile.Kinship;
import org.quadrivia.question.rdf.schema.Relations;
import org.quadrivia.question.rdf.schema.ShortestPaths;
import org.quadrivia.question.rdf.wording.ExplanationWriter;
import org.quadrivia.question.rdf.wording.Stems;

/** Which of two to four events came first: one from which a transitive property leads to each of the others. */
public record FirstMaker(
        Relations relations,
        ThingNames names,
        Kinship kinship,
        AskableFacts usable,
        HashSalts salts,
        Draw draw,
        DistractorPool pool,
        Stems stems,
        DraftWriter drafts,
        ExplanationWriter telling)
        implements Maker {
    private static final int LATER = 3;

    @Override
    public List<CandidateOutcome> make(FamilyFile family, Map<String, Node> row) {
        Asked step = PatternBinder.asked(family, row);
        Node first = step.subject();
        Node property = step.property();
        if (!usable.sourced(step)) {
            return List.of(new CandidateOutcome.Dropped("no fact that can be asked"));
        }
        if (relations.holds(step.object(), property, first)) {
            return List.of(new CandidateOutcome.Dropped("the order runs in a circle"));
        }
        Optional<String> stem = stems.first(family, step, row);
        if (stem.isEmpty()) {
            return List.of(new CandidateOutcome.Dropped("no words to ask it unmistakably"));
        }
        List<Node> later = later(step, salts.of(family, step.fact()));
        return later.isEmpty()
                ? List.of(new CandidateOutcome.Dropped("nothing of the kind comes after it"))
                : List.of(new CandidateOutcome.Drafted(draft(family, row, step, later, stem.get())));
    }

    /** Returns up to three things of the kind that come after the first, beginning with the event in the row. */
    private List<Node> later(Asked step, String salt) {
        List<Node> chosen = new ArrayList<>();
        Set<Node> group = new HashSet<>(pool.group(new Asked(step.subject(), step.property(), step.object(), false)));
        if (group.contains(step.object()) && kinship.namedApart(step.subject(), step.object())) {
            chosen.add(step.object());
        }
        List<Node> after = relations.objects(step.subject(), step.property()).stream()
                .filter(node -> !node.equals(step.subject()) && group.contains(node))
                .toList();
        for (Node node : draw.each(after, salt)) {
            if (chosen.size() == LATER) {
                break;
            }
            if (names.named(node)
                    && !relations.holds(node, step.property(), step.subject())
                    && kinship.namedApart(node, step.subject())
                    && chosen.stream().allMatch(c -> kinship.namedApart(c, node))) {
                chosen.add(node);
            }
        }
        return chosen;
    }

    private ItemDraft draft(FamilyFile family, Map<String, Node> row, Asked step, List<Node> later, String stem) {
        Node first = step.subject();
        Set<Triple> support = new LinkedHashSet<>();
        Set<Triple> told = new LinkedHashSet<>();
        List<ItemDraft.Answer> answers = new ArrayList<>();
        for (Node node : later) {
            Set<Triple> way = relations.between(first, node, step.property());
            support.addAll(way);
            List<Triple> shortest = shortest(first, node, step.property());
            told.addAll(shortest);
            answers.add(drafts.wrong(node, () -> telling.tell(shortest), Argument.of(Reason.COMPARED, way)));
        }
        answers.add(drafts.right(first, () -> telling.right(step.fact()), support));
        List<Node> listed = new ArrayList<>(later);
        listed.add(first);
        return drafts.of(family, row, stem).listing(listed).nearness(0.4).asking(List.copyOf(told), support, answers);
    }

    private List<Triple> shortest(Node from, Node to, Node property) {
        return ShortestPaths.shortest(
                from, to, node -> relations.step(node, property, true), (a, b) -> Triple.create(a, property, b));
    }
}
