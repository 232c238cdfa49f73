package org.quadrivia.question.rdf.makers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.question.DropReason;
import org.quadrivia.question.Reason;
import org.quadrivia.question.rdf.common.AnswerReason;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.family.Candidate;
import org.quadrivia.question.rdf.language.NumbersAndDates;
import org.quadrivia.question.rdf.language.Sentences;
import org.quadrivia.question.rdf.language.Units;
import org.quadrivia.question.rdf.proof.FactSources;
import org.quadrivia.question.rdf.proof.Prover;

/**
 * Makes items that ask for a number or date. The distractors are values of other things of the kind or, if there are too few
 * of these, made-up values.
 */
public final class NumberMaker extends AbstractMaker {
    private static final int WRONG = 3;
    /** The greatest number of items about a property whose numbers have no known unit. */
    private static final int UNITLESS = 12;

    private final Prover prover;
    private final Units units;
    private final FactSources sources;
    private final Sentences sentences;
    private final ClearSpacing spacing;

    private final NearbyValues values = new NearbyValues();
    private final Map<Node, Integer> unitless = new HashMap<>();

    public NumberMaker(
            MakerServices services,
            Prover prover,
            Units units,
            FactSources sources,
            Sentences sentences,
            ClearSpacing spacing) {
        super(services);
        this.prover = prover;
        this.units = units;
        this.sources = sources;
        this.sentences = sentences;
        this.spacing = spacing;
    }

    @Override
    public CandidateOutcome make(Candidate candidate) {
        AskedFact asked = candidate.asked();
        if (!NumbersAndDates.isAmount(asked.key()) || !askable.sourced(asked)) {
            return new CandidateOutcome.Dropped(DropReason.NO_FACT);
        }
        Optional<DropReason> fault = distractors.fault(asked);
        if (fault.isPresent()) {
            return new CandidateOutcome.Dropped(fault.get());
        }
        if (spacing.disputed(asked.subject(), asked.key())) {
            return new CandidateOutcome.Dropped(DropReason.EXACT_FIGURE);
        }
        if (!spacing.asks(asked.subject(), asked.key())) {
            return new CandidateOutcome.Dropped(DropReason.NO_WORDING);
        }
        if (!relations.only(asked)) {
            return new CandidateOutcome.Dropped(DropReason.SEVERAL_RIGHT);
        }
        boolean bare = !NumbersAndDates.isDate(asked.key())
                && units.of(asked.property()).isEmpty();
        if (bare && unitless.getOrDefault(asked.property(), 0) >= UNITLESS) {
            return new CandidateOutcome.Dropped(DropReason.UNITLESS_OFTEN);
        }
        if (spacing.isRounded(asked.property(), asked.key())) {
            return new CandidateOutcome.Dropped(DropReason.TOO_FEW_VALUES);
        }
        String salt = salts.of(candidate.family(), asked.fact());
        List<Node> wrong = values.beside(
                asked.key(),
                pool.group(asked),
                salt,
                (one, other) -> spacing.beside(asked.property(), one, other),
                spacing.apply());
        if (wrong.size() < (spacing.apply() ? WRONG : WRONG - 1)) {
            return new CandidateOutcome.Dropped(DropReason.TOO_FEW_VALUES);
        }
        List<ItemDraft.Answer> answers = new ArrayList<>();
        Set<Triple> support = relations.derivations(asked);
        answers.add(answer(
                asked,
                asked.key(),
                true,
                () -> explanations.right(asked.fact()),
                AnswerReason.of(Reason.KEY, support)));
        for (Node value : wrong) {
            Optional<AnswerReason> argument = prover.wrong(asked, value)
                    .filter(r ->
                            sources.reasons(candidate.family(), asked.fact()).contains(r.reason()));
            if (argument.isEmpty()) {
                return new CandidateOutcome.Dropped(DropReason.TOO_FEW_DISTRACTORS);
            }
            AnswerReason why = argument.get();
            answers.add(answer(asked, value, false, () -> explanations.wrong(asked, value, why.reason(), null), why));
        }
        if (bare) {
            unitless.merge(asked.property(), 1, Integer::sum);
        }
        return CandidateOutcome.of(
                stems.first(candidate, asked)
                        .map(stem -> drafts.of(candidate, stem).asking(List.of(asked.fact()), support, answers)),
                DropReason.NO_WORDING);
    }

    private ItemDraft.Answer answer(
            AskedFact asked, Node value, boolean right, Supplier<String> feedback, AnswerReason why) {
        return new ItemDraft.Answer(value, sentences.amount(asked.property(), value), right, 0, feedback, why);
    }
}
