package org.quadrivia.question.rdf.makers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.question.DropReason;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.common.SeededHash;
import org.quadrivia.question.rdf.common.StableIds;
import org.quadrivia.question.rdf.family.Candidate;
import org.quadrivia.question.rdf.profile.EvidentOrders;

/**
 * Makes items that ask to put three or four events in the order that a transitive property determines. The candidate gives two
 * neighbouring events. The others are found by following the property from these two in both directions. At most one pair of the
 * events has an evident order.
 */
public final class OrderingMaker extends AbstractMaker {
    private final EvidentOrders evident;
    private final StableIds ids;

    public OrderingMaker(MakerServices services, EvidentOrders evident, StableIds ids) {
        super(services);
        this.evident = evident;
        this.ids = ids;
    }

    @Override
    public CandidateOutcome make(Candidate candidate) {
        AskedFact step = candidate.asked();
        Node property = step.property();
        Optional<String> stem = stems.first(candidate, step);
        if (stem.isEmpty()) {
            return new CandidateOutcome.Dropped(DropReason.NO_WORDING);
        }
        List<Node> chain = chain(step, salts.of(candidate.family().family(), step.fact()));
        if (chain.size() < 3) {
            return new CandidateOutcome.Dropped(DropReason.TOO_FEW_ORDERED);
        }
        if (relations.holds(chain.getLast(), property, chain.getFirst())) {
            return new CandidateOutcome.Dropped(DropReason.CYCLIC_ORDER);
        }
        return new CandidateOutcome.Drafted(draft(candidate, property, chain, stem.get()));
    }

    private List<Node> chain(AskedFact step, String salt) {
        LinkedList<Node> chain = new LinkedList<>(List.of(step.subject(), step.object()));
        if (!stated(step.subject(), step.property(), step.object())
                || !kinship.areDistinguishable(step.subject(), step.object())) {
            return List.of();
        }
        int length = 3 + SeededHash.below(2, salt, "length");
        for (int turn = SeededHash.below(2, salt, "turn"), tries = 0;
                chain.size() < length && tries < 4;
                turn++, tries++) {
            boolean forth = turn % 2 == 0;
            Node end = forth ? chain.getLast() : chain.getFirst();
            Optional<Node> next = relations.step(end, step.property(), forth).stream()
                    .filter(n -> forth ? stated(end, step.property(), n) : stated(n, step.property(), end))
                    .filter(n -> !chain.contains(n) && chain.stream().allMatch(c -> kinship.areDistinguishable(c, n)))
                    .filter(n -> evident.worthOrdering(with(chain, n), step.property()))
                    .min(Comparator.comparing(n -> SeededHash.of(salt, ids.of(n)), Long::compareUnsigned));
            next.ifPresent(forth ? chain::addLast : chain::addFirst);
        }
        return chain;
    }

    private static List<Node> with(List<Node> chain, Node next) {
        List<Node> longer = new ArrayList<>(chain);
        longer.add(next);
        return longer;
    }

    private boolean stated(Node before, Node property, Node after) {
        return askable.stated(new AskedFact(before, property, after, true));
    }

    private ItemDraft draft(Candidate candidate, Node property, List<Node> chain, String stem) {
        List<Triple> steps = new ArrayList<>();
        for (int i = 1; i < chain.size(); i++) {
            steps.add(Triple.create(chain.get(i - 1), property, chain.get(i)));
        }
        List<ItemDraft.Answer> answers = new ArrayList<>();
        for (int i = 0; i < chain.size(); i++) {
            List<Triple> own = steps.subList(Math.max(0, i - 1), Math.min(steps.size(), i + 1));
            answers.add(drafts.placed(chain.get(i), i + 1, own.get(0), own));
        }
        Set<Triple> support =
                new LinkedHashSet<>(relations.between(chain.get(0), chain.get(chain.size() - 1), property));
        return drafts.of(candidate, stem)
                .listing(chain)
                .nearness(0.5 + 0.1 * (chain.size() - 3))
                .explained(() -> explanations.sequence(chain, steps, support))
                .asking(steps, support, answers);
    }
}
