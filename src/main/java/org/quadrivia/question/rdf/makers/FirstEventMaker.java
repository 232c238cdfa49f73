package org.quadrivia.question.rdf.makers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.question.DropReason;
import org.quadrivia.question.Reason;
import org.quadrivia.question.rdf.common.AnswerReason;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.family.Candidate;
import org.quadrivia.question.rdf.profile.EvidentOrders;
import org.quadrivia.question.rdf.schema.ShortestPaths;

/**
 * Makes items that ask which of three or four events came first, if the order is not evident. A transitive property leads from
 * the first event to each of the others.
 */
public final class FirstEventMaker extends AbstractMaker {
    private static final int LATER = 3;
    /** With only two options, an answer would be a guess. */
    private static final int FEWEST_LATER = 2;

    private final EvidentOrders evident;

    public FirstEventMaker(MakerServices services, EvidentOrders evident) {
        super(services);
        this.evident = evident;
    }

    @Override
    public CandidateOutcome make(Candidate candidate) {
        AskedFact step = candidate.asked();
        if (!askable.sourced(step)) {
            return new CandidateOutcome.Dropped(DropReason.NO_FACT);
        }
        if (relations.holds(step.object(), step.property(), step.subject())) {
            return new CandidateOutcome.Dropped(DropReason.CYCLIC_ORDER);
        }
        Optional<String> stem = stems.first(candidate, step);
        if (stem.isEmpty()) {
            return new CandidateOutcome.Dropped(DropReason.NO_WORDING);
        }
        List<Node> later = later(step, salts.of(candidate.family(), step.fact()));
        return later.size() < FEWEST_LATER
                ? new CandidateOutcome.Dropped(DropReason.NOTHING_LATER)
                : new CandidateOutcome.Drafted(draft(candidate, step, later, stem.get()));
    }

    /** Returns up to three things of the same kind that come after the first event. The first of them is the event in the row. */
    private List<Node> later(AskedFact step, String salt) {
        Node first = step.subject();
        Set<Node> group = new HashSet<>(pool.group(new AskedFact(first, step.property(), step.object(), false)));
        boolean next = group.contains(step.object())
                && kinship.areDistinguishable(first, step.object())
                && !evident.decided(first, step.property(), step.object());
        List<Node> after = relations.objects(first, step.property()).stream()
                .filter(node -> !node.equals(first) && group.contains(node))
                .toList();
        return CompanionSelector.choose(
                next ? List.of(step.object()) : List.of(),
                draw.each(after, salt),
                LATER,
                (node, chosen) -> Optional.of(node)
                        .filter(names::named)
                        .filter(n -> !relations.holds(n, step.property(), first))
                        .filter(n -> !evident.decided(first, step.property(), n)
                                && chosen.stream().noneMatch(c -> evident.decided(c, step.property(), n)))
                        .filter(n -> kinship.areDistinguishable(n, first)
                                && chosen.stream().allMatch(c -> kinship.areDistinguishable(c, n))));
    }

    private ItemDraft draft(Candidate candidate, AskedFact step, List<Node> later, String stem) {
        Node first = step.subject();
        Set<Triple> support = new LinkedHashSet<>();
        Set<Triple> steps = new LinkedHashSet<>();
        List<ItemDraft.Answer> answers = new ArrayList<>();
        for (Node node : later) {
            Set<Triple> way = relations.between(first, node, step.property());
            support.addAll(way);
            List<Triple> shortest = shortest(first, node, step.property());
            steps.addAll(shortest);
            Triple earlier = Triple.create(first, step.property(), node);
            answers.add(drafts.wrong(node, () -> explanations.linked(earlier), AnswerReason.of(Reason.COMPARED, way)));
        }
        Node next = Collections.min(
                later,
                Comparator.comparing(
                        node -> shortest(first, node, step.property()).size()));
        Triple nearest = Triple.create(first, step.property(), next);
        answers.add(drafts.right(first, () -> explanations.right(nearest), support));
        List<Node> listed = new ArrayList<>(later);
        listed.add(first);
        return drafts.of(candidate, stem).listing(listed).nearness(0.4).asking(List.copyOf(steps), support, answers);
    }

    private List<Triple> shortest(Node from, Node to, Node property) {
        return ShortestPaths.shortest(
                from, to, node -> relations.step(node, property, true), (a, b) -> Triple.create(a, property, b));
    }
}
