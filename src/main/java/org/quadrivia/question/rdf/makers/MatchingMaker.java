package org.quadrivia.question.rdf.makers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.knowledge.rdf.vocabulary.Vocabularies;
import org.quadrivia.question.DropReason;
import org.quadrivia.question.Reason;
import org.quadrivia.question.rdf.common.AnswerReason;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.family.Candidate;
import org.quadrivia.question.rdf.language.Lexicon;
import org.quadrivia.question.rdf.language.TextClues;
import org.quadrivia.question.rdf.proof.Prover;
import org.quadrivia.question.rdf.schema.Schema;

/**
 * Makes items that ask to match three or four pairs of one property. Each left side goes with exactly one of the right sides
 * shown. The right sides are of one kind. If there are too few of one kind, and if the lexicon has a wording for matching
 * items of the property, the right sides may be of kinds with a common parent, and the left sides of any kind.
 */
public final class MatchingMaker extends AbstractMaker {
    private static final int MAX_PAIRS = 4;
    private static final int MIN_PAIRS = 3;
    /** At most this many things are tried to find companions. */
    private static final int DRAWN = 60;

    private final Schema schema;
    private final Lexicon lexicon;
    private final Prover prover;
    private final TextClues clues;

    public MatchingMaker(MakerServices services, Schema schema, Lexicon lexicon, Prover prover, TextClues clues) {
        super(services);
        this.schema = schema;
        this.lexicon = lexicon;
        this.prover = prover;
        this.clues = clues;
    }

    @Override
    public CandidateOutcome make(Candidate candidate) {
        AskedFact asked = candidate.asked();
        if (!askable.sourced(asked)) {
            return new CandidateOutcome.Dropped(DropReason.NO_FACT);
        }
        Optional<DropReason> fault = distractors.fault(asked);
        if (fault.isPresent()) {
            return new CandidateOutcome.Dropped(fault.get());
        }
        if (distractors.matchesItself(asked.property())) {
            return new CandidateOutcome.Dropped(DropReason.REVEALING_STEM);
        }
        boolean worded = lexicon.written(asked.property(), "asksMatch").isPresent();
        if (asked.object().isLiteral() && !worded
                || stems.first(candidate, asked).isEmpty()) {
            return new CandidateOutcome.Dropped(DropReason.NO_WORDING);
        }
        String salt = salts.of(candidate.family(), asked.fact());
        List<Triple> pairs = pairs(asked, pool.group(left(asked)), salt, kinship::alike);
        if (pairs.size() < MIN_PAIRS && worded) {
            pairs = pairs(asked, pool.subjects(asked.property()), salt, this::ofSiblingKinds);
        }
        List<Triple> chosen = pairs;
        return chosen.size() < MIN_PAIRS
                ? new CandidateOutcome.Dropped(DropReason.TOO_FEW_PAIRS)
                : CandidateOutcome.of(
                        stems.matching(candidate, asked, chosen).map(stem -> draft(candidate, chosen, stem)),
                        DropReason.NO_WORDING);
    }

    private List<Triple> pairs(AskedFact asked, List<Node> others, String salt, BiPredicate<Node, Node> fit) {
        if (!sharesNoWord(asked.fact())) {
            return List.of();
        }
        return CompanionSelector.choose(
                List.of(asked.fact()),
                draw.of(others, salt, DRAWN),
                MAX_PAIRS,
                (other, pairs) -> pair(other, asked, fit).filter(pair -> apart(pair, pairs) && sharesNoWord(pair)));
    }

    private static AskedFact left(AskedFact asked) {
        return new AskedFact(asked.subject(), asked.property(), asked.object(), false);
    }

    /** Returns the only fact about another thing if it can be shown together with the first pair. */
    private Optional<Triple> pair(Node other, AskedFact asked, BiPredicate<Node, Node> fit) {
        Set<Node> ends = relations.nearest(other, asked.property(), 1);
        return ends.size() != 1
                ? Optional.empty()
                : Optional.of(new AskedFact(
                                other, asked.property(), ends.iterator().next(), true))
                        .filter(beside -> askable.stated(beside)
                                && askable.sourced(beside)
                                && distractors.fault(beside).isEmpty()
                                && distractors.areOfOneSort(asked, beside.object())
                                && fit.test(asked.object(), beside.object()))
                        .map(AskedFact::fact);
    }

    private boolean ofSiblingKinds(Node one, Node other) {
        return kinship.alike(one, other) || !Collections.disjoint(parents(one), parents(other));
    }

    private Set<Node> parents(Node thing) {
        return kinship.kin(thing).stream()
                .flatMap(kind -> schema.parents(kind).stream())
                .filter(parent -> !Vocabularies.vagueClass(parent))
                .collect(Collectors.toSet());
    }

    /**
     * Whether no side of the pair shares a name with a side of another pair, and each side is proved not to match the sides of
     * other pairs.
     */
    private boolean apart(Triple pair, List<Triple> pairs) {
        return pairs.stream()
                .allMatch(other -> kinship.areDistinguishable(pair.getSubject(), other.getSubject())
                        && kinship.areDistinguishable(pair.getObject(), other.getObject())
                        && wrong(pair, other.getObject())
                        && wrong(other, pair.getObject()));
    }

    private boolean wrong(Triple pair, Node right) {
        return prover.wrong(new AskedFact(pair.getSubject(), pair.getPredicate(), pair.getObject(), true), right)
                .isPresent();
    }

    /** Whether the sides of the pair share no word or name. Otherwise, matching them would need no knowledge. */
    private boolean sharesNoWord(Triple pair) {
        String right = names.of(pair.getObject());
        return clues.betraying(names.of(pair.getSubject()), right, List.of()).isEmpty();
    }

    private ItemDraft draft(Candidate candidate, List<Triple> pairs, String stem) {
        List<ItemDraft.Answer> answers = new ArrayList<>();
        Set<Triple> support = new LinkedHashSet<>();
        for (Triple pair : pairs) {
            Set<Triple> own = relations.derivations(pair.getSubject(), pair.getPredicate(), pair.getObject());
            support.addAll(own);
            answers.add(new ItemDraft.Answer(
                    pair.getSubject(),
                    names.of(pair.getSubject()),
                    true,
                    0,
                    () -> explanations.linked(pair),
                    AnswerReason.of(Reason.KEY, own),
                    pair.getObject(),
                    List.of(),
                    List.of(),
                    0));
        }
        return drafts.of(candidate, stem).asking(pairs, support, answers);
    }
}
