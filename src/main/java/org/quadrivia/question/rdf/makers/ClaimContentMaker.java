package org.quadrivia.question.rdf.makers;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.question.DropReason;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.common.StableIds;
import org.quadrivia.question.rdf.distractors.Distractors;
import org.quadrivia.question.rdf.family.Candidate;
import org.quadrivia.question.rdf.proof.Disputes;
import org.quadrivia.question.rdf.proof.Prover;

/**
 * Makes items that ask what somebody claims or what a source only hints at. The fact that an item asks about is in the graph of a
 * claim, and the stem names the claimant.
 */
public final class ClaimContentMaker extends AbstractMaker {
    private static final int WRONG = 3;

    private final Disputes disputes;
    private final StableIds ids;
    private final Prover prover;

    public ClaimContentMaker(MakerServices services, Disputes disputes, StableIds ids, Prover prover) {
        super(services);
        this.disputes = disputes;
        this.ids = ids;
        this.prover = prover;
    }

    @Override
    public CandidateOutcome make(Candidate candidate) {
        AskedFact asked = candidate.asked();
        Node claim = candidate.resolve(Var.alloc("claim"));
        boolean named = names.named(asked.subject()) && names.named(asked.object());
        if (!named || !disputes.content(claim).contains(asked.fact())) {
            return new CandidateOutcome.Dropped(DropReason.NO_FACT);
        }
        if (stems.all(candidate, asked).noneMatch(stem -> explanations.keepsHedges(claim, stem, asked.fact()))) {
            return new CandidateOutcome.Dropped(DropReason.NO_WORDING);
        }
        Set<Node> taken = disputes.content(claim).stream()
                .filter(t -> t.getPredicate().equals(asked.property()))
                .filter(t -> (asked.keyIsObject() ? t.getSubject() : t.getObject()).equals(asked.anchor()))
                .map(t -> asked.keyIsObject() ? t.getObject() : t.getSubject())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Optional.ofNullable(candidate.row().get("agent")).ifPresent(taken::add);
        Node agent = candidate.row().get("agent");
        if (asked.key().equals(agent)) {
            return new CandidateOutcome.Dropped(DropReason.CLAIMANT_NAMED);
        }
        String salt = salts.of(candidate.family(), asked.fact());
        Distractors.Refuter wrong = answer -> prover.wrongInClaim(claim, agent, asked, answer);
        StemSelector selector = new StemSelector(
                stems,
                distractors.of(asked, WRONG, taken, salt, candidate.family().reasons(), wrong)::beside,
                chosen -> chosen.size() >= 2);
        return selector.select(candidate, asked, (stem, chosen) -> draft(candidate, claim, asked, stem, chosen));
    }

    private ItemDraft draft(
            Candidate candidate, Node claim, AskedFact asked, String stem, List<Distractors.Wrong> wrong) {
        Set<Triple> support = new LinkedHashSet<>(List.of(asked.fact()));
        Node agent = candidate.row().get("agent");
        if (agent != null) {
            support.add(Triple.create(claim, Qv.claimedBy, agent));
        }
        ItemDraft.Answer key = drafts.right(
                asked.key(),
                () -> explanations.frame("right", Map.of("fact", said(asked, agent))),
                List.of(asked.fact()));
        return drafts.of(candidate, stem)
                .variant(candidate.family().variant() + (agent == null ? "" : " " + ids.of(agent)))
                .explained(() -> explained(asked, claim, agent))
                .nearness(Distractors.nearness(wrong))
                .asking(List.of(asked.fact()), support, drafts.choice(key, asked, wrong, agent));
    }

    private String explained(AskedFact asked, Node claim, @Nullable Node agent) {
        String said = said(asked, agent);
        return (said + " " + explanations.limits(claim, agent == null ? claim : agent, said)).strip();
    }

    private String said(AskedFact asked, @Nullable Node agent) {
        return explanations.according(Optional.ofNullable(agent), asked.fact());
    }
}
