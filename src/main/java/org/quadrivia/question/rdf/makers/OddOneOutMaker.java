package org.quadrivia.question.rdf.makers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.question.DropReason;
import org.quadrivia.question.Reason;
import org.quadrivia.question.rdf.common.AnswerReason;
import org.quadrivia.question.rdf.common.AnswerSet;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.distractors.Distractors;
import org.quadrivia.question.rdf.family.Candidate;
import org.quadrivia.question.rdf.proof.FactSources;

/**
 * Makes items that ask for the odd one out: two or three things share a fact, and the key is a thing of the same kind that lacks
 * the fact.
 */
public final class OddOneOutMaker extends AbstractMaker {
    private static final int SHARING = 3;

    private final FactSources sources;

    public OddOneOutMaker(MakerServices services, FactSources sources) {
        super(services);
        this.sources = sources;
    }

    @Override
    public CandidateOutcome make(Candidate candidate) {
        AnswerSet side = candidate.answers();
        Optional<DropReason> fault = distractors.negativeFault(side);
        if (fault.isPresent()) {
            return new CandidateOutcome.Dropped(fault.get());
        }
        Set<Node> all = relations.answers(side);
        String salt = salts.of(candidate.family().file(), side.anchor(), side.property());
        List<AskedFact> sharing = sharing(all, side, salt);
        if (sharing.size() < 2) {
            return new CandidateOutcome.Dropped(DropReason.TOO_FEW_SHARING);
        }
        AskedFact first = sharing.get(0);
        StemSelector selector = new StemSelector(
                stems,
                distractors.of(first, 1, all, salt, sources.reasons(candidate.family(), first.fact()))::beside,
                odd -> !odd.isEmpty() && ofKind(odd.get(0).node(), sharing),
                DropReason.NOTHING_ODD);
        Candidate unbound = candidate.withoutKey();
        return selector.select(unbound, first, (stem, odd) -> draft(unbound, sharing, odd.get(0), stem));
    }

    private boolean ofKind(Node odd, List<AskedFact> sharing) {
        Set<Node> members = pool.beside(odd, sharing.get(0));
        return sharing.stream().allMatch(asked -> members.contains(asked.key()));
    }

    private List<AskedFact> sharing(Set<Node> all, AnswerSet side, String salt) {
        return CompanionSelector.choose(
                List.of(),
                draw.each(all, salt),
                SHARING,
                (node, chosen) -> Optional.of(side.member(node))
                        .filter(asked -> askable.stated(asked)
                                && askable.sourced(asked)
                                && distractors.fault(asked).isEmpty()
                                && chosen.stream()
                                        .allMatch(b -> kinship.areDistinguishable(node, b.key())
                                                && kinship.alike(node, b.key()))));
    }

    private ItemDraft draft(Candidate candidate, List<AskedFact> sharing, Distractors.Wrong odd, String stem) {
        List<ItemDraft.Answer> answers = new ArrayList<>();
        Set<Triple> support = new LinkedHashSet<>();
        List<Node> listed = new ArrayList<>(List.of(odd.node()));
        for (AskedFact asked : sharing) {
            Set<Triple> own = relations.derivations(asked);
            support.addAll(own);
            listed.add(asked.key());
            answers.add(drafts.wrong(
                    asked.key(), () -> explanations.linked(asked.fact()), AnswerReason.of(Reason.STATED, own)));
        }
        answers.add(new ItemDraft.Answer(
                odd.node(),
                names.of(odd.node()),
                true,
                0,
                () -> explanations.frame(
                        "odd.right", Map.of("why", explanations.odd(sharing.get(0), odd.node(), odd.reason()))),
                odd.argument()));
        return drafts.of(candidate, stem)
                .listing(listed)
                .nearness(odd.nearness())
                .asking(sharing.stream().map(AskedFact::fact).toList(), support, answers);
    }
}
