package org.quadrivia.question.rdf.makers;

import java.util.ArrayList;
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
import org.quadrivia.question.rdf.common.AnswerSet;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.common.SeededHash;
import org.quadrivia.question.rdf.distractors.Distractors;
import org.quadrivia.question.rdf.family.Candidate;
import org.quadrivia.question.rdf.family.FamilyFile;
import org.quadrivia.question.rdf.proof.FactSources;

/**
 * Makes items with two or three right answers among up to four options. In an unprepared graph, there are exactly two right and
 * two wrong options. The candidate gives the anchor; the right answers follow from the graph.
 */
public final class MultipleChoiceMaker extends AbstractMaker {
    private static final int OPTIONS = 4;

    private final FactSources sources;

    public MultipleChoiceMaker(MakerServices services, FactSources sources) {
        super(services);
        this.sources = sources;
    }

    @Override
    public CandidateOutcome make(Candidate candidate) {
        AnswerSet side = candidate.answers();
        Set<Node> right = relations.answers(side);
        FamilyFile family = candidate.family();
        String salt = salts.of(family.family() + family.variant(), side.anchor(), side.property());
        List<AskedFact> shown = shown(right, side, salt);
        if (shown.size() < 2) {
            return new CandidateOutcome.Dropped(right.stream()
                    .findFirst()
                    .flatMap(node -> distractors.fault(side.member(node)))
                    .filter(DropReason.LONG_LIST::equals)
                    .orElse(DropReason.TOO_FEW_RIGHT));
        }
        AskedFact first = shown.stream()
                .max(Comparator.comparingInt(a -> names.of(a.key()).length()))
                .orElseThrow();
        Set<Reason> reasons = new HashSet<>(family.reasons());
        shown.forEach(asked -> reasons.retainAll(sources.reasons(family, asked.fact())));
        StemSelector selector = new StemSelector(
                stems,
                distractors.of(first, OPTIONS - shown.size(), right, salt, reasons)::beside,
                wrong -> distractors.openWorld()
                        ? wrong.size() >= 2 && !SharedLooks.tell(labels(shown), names(wrong))
                        : !wrong.isEmpty());
        Candidate unbound = candidate.withoutKey();
        return selector.select(unbound, first, (stem, wrong) -> draft(unbound, shown, stem, wrong));
    }

    private List<String> labels(List<AskedFact> shown) {
        return shown.stream().map(asked -> names.of(asked.key())).toList();
    }

    private List<String> names(List<Distractors.Wrong> wrong) {
        return wrong.stream().map(one -> names.of(one.node())).toList();
    }

    private List<AskedFact> shown(Set<Node> right, AnswerSet side, String salt) {
        return CompanionSelector.choose(
                List.of(),
                draw.each(right, salt),
                distractors.openWorld() ? 2 : 2 + SeededHash.below(2, salt, "how many"),
                (node, chosen) -> Optional.of(side.member(node))
                        .filter(asked -> askable.stated(asked)
                                && distractors.fault(asked).isEmpty()
                                && (chosen.isEmpty()
                                        || !kinship.ofOtherKind(
                                                chosen.getFirst().key(), node))
                                && (chosen.isEmpty() || stems.ofOneKind(chosen.getFirst(), asked))
                                && chosen.stream().allMatch(c -> kinship.areDistinguishable(c.key(), node))));
    }

    private ItemDraft draft(Candidate candidate, List<AskedFact> shown, String stem, List<Distractors.Wrong> wrong) {
        List<ItemDraft.Answer> answers = new ArrayList<>();
        Set<Triple> support = new LinkedHashSet<>();
        for (AskedFact asked : shown) {
            Set<Triple> own = relations.derivations(asked);
            support.addAll(own);
            answers.add(drafts.right(asked, own));
        }
        answers.addAll(drafts.wrongAmong(shown.get(0), wrong));
        return drafts.of(candidate, stem)
                .nearness(Distractors.nearness(wrong))
                .asking(shown.stream().map(AskedFact::fact).toList(), support, answers);
    }
}
