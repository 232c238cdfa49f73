package org.quadrivia.question.rdf.makers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
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
import org.quadrivia.question.rdf.common.SeededHash;
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
    /** Distractors are drawn from this many values on either side. */
    private static final int NEAR = 6;

    /** Most items on a property whose numbers have no known unit. */
    private static final int UNITLESS = 12;

    private final Prover prover;
    private final Units units;
    private final FactSources sources;
    private final Sentences sentences;

    /** The values of each group in ascending order. Keyed by identity, as each group is the same list every time. */
    private final Map<List<Node>, List<Node>> rising = new IdentityHashMap<>();

    private final Map<Node, Integer> unitless = new HashMap<>();

    public NumberMaker(MakerServices services, Prover prover, Units units, FactSources sources, Sentences sentences) {
        super(services);
        this.prover = prover;
        this.units = units;
        this.sources = sources;
        this.sentences = sentences;
    }

    @Override
    public CandidateOutcome make(Candidate candidate) {
        AskedFact asked = candidate.asked();
        if (!NumbersAndDates.isAmount(asked.key()) || !askable.sourced(asked)) {
            return new CandidateOutcome.Dropped(DropReason.NO_FACT);
        }
        if (!relations.only(asked)) {
            return new CandidateOutcome.Dropped(DropReason.SEVERAL_RIGHT);
        }
        boolean bare = !NumbersAndDates.isDate(asked.key())
                && units.of(asked.property()).isEmpty();
        if (bare && unitless.getOrDefault(asked.property(), 0) >= UNITLESS) {
            return new CandidateOutcome.Dropped(DropReason.UNITLESS_OFTEN);
        }
        String salt = salts.of(candidate.family(), asked.fact());
        List<Node> wrong = wrong(asked, salt);
        if (wrong.size() < WRONG - 1) {
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

    /** Returns values near the right one. How many of them are smaller is drawn, so that no position is the better guess. */
    private List<Node> wrong(AskedFact asked, String salt) {
        Node key = asked.key();
        List<Node> sorted = rising.computeIfAbsent(pool.group(asked), NumberMaker::sorted);
        int smaller = SeededHash.below(WRONG + 1, salt, "place of the key");
        int place = place(sorted, key);
        List<Node> below = fit(new ArrayList<>(sorted.subList(0, place)).reversed(), key);
        List<Node> above = fit(sorted.subList(place, sorted.size()), key);
        List<Node> chosen = new ArrayList<>();
        take(below, smaller, key, false, salt, chosen);
        take(above, WRONG - smaller, key, true, salt, chosen);
        return chosen;
    }

    /** Returns how many values are smaller than the key. */
    private static int place(List<Node> sorted, Node key) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (NumbersAndDates.compare(sorted.get(middle), key).orElse(0) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns the first few values that can be shown beside the key. */
    private static List<Node> fit(List<Node> values, Node key) {
        return values.stream()
                .filter(value -> ValueSpacing.samePrecision(value, key)
                        && ValueSpacing.wellApart(value, key)
                        && ValueSpacing.plausible(value, key))
                .limit(NEAR)
                .toList();
    }

    private static List<Node> sorted(List<Node> values) {
        return values.stream()
                .filter(NumbersAndDates::isAmount)
                .sorted((a, b) -> NumbersAndDates.compare(a, b).orElse(0))
                .toList();
    }

    private void take(List<Node> from, int count, Node key, boolean up, String salt, List<Node> chosen) {
        List<Node> near = new ArrayList<>(from.subList(0, Math.min(NEAR, from.size())));
        near.sort(Comparator.comparing(v -> SeededHash.of(salt, v.toString()), Long::compareUnsigned));
        int taken = 0;
        for (Node value : near) {
            if (taken < count && chosen.stream().allMatch(c -> ValueSpacing.wellApart(c, value))) {
                chosen.add(value);
                taken++;
            }
        }
        for (int step = 1; taken < count && step <= 2 * WRONG; step++) {
            Optional<Node> made = ValueSpacing.beside(key, up ? step : -step)
                    .filter(v -> ValueSpacing.samePrecision(v, key)
                            && chosen.stream().allMatch(c -> ValueSpacing.wellApart(c, v)));
            if (made.isPresent()) {
                chosen.add(made.get());
                taken++;
            }
        }
    }
}
