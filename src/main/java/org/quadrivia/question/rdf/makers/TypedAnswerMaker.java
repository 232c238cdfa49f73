package org.quadrivia.question.rdf.makers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.question.DropReason;
import org.quadrivia.question.Reason;
import org.quadrivia.question.rdf.common.AnswerReason;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.family.Candidate;
import org.quadrivia.question.rdf.language.NumbersAndDates;
import org.quadrivia.question.rdf.language.TextClues;
import org.quadrivia.question.rdf.wording.AcceptedAnswers;

/**
 * Makes items whose answer is typed. This is possible only if exactly one thing is right and its name is short and not similar to
 * the name of any other thing of its kind.
 */
public final class TypedAnswerMaker extends AbstractMaker {
    /** A thing of which the name has more words than this is usually called otherwise. */
    private static final int MOST_WORDS = 3;

    private final TextClues clues;
    private final AcceptedAnswers acceptedAnswers;
    private final boolean closedOnly;
    private final Predicate<AskedFact> open;
    private final Predicate<Node> titled;

    /**
     * @param closedOnly whether items may ask only for things from lists that the data shows to be complete, because the data is
     *     unprepared
     * @param open whether more may be right than the data says; asked only of such data
     * @param titled whether a thing is a work, whose title people know word for word
     */
    public TypedAnswerMaker(
            MakerServices services,
            TextClues clues,
            AcceptedAnswers acceptedAnswers,
            boolean closedOnly,
            Predicate<AskedFact> open,
            Predicate<Node> titled) {
        super(services);
        this.titled = titled;
        this.closedOnly = closedOnly;
        this.open = open;
        this.clues = clues;
        this.acceptedAnswers = acceptedAnswers;
    }

    @Override
    public CandidateOutcome make(Candidate candidate) {
        AskedFact asked = candidate.asked();
        if (asked.key().isLiteral() || !askable.sourced(asked)) {
            return new CandidateOutcome.Dropped(DropReason.NO_FACT);
        }
        Optional<DropReason> fault = distractors.fault(asked);
        if (fault.isPresent()) {
            return new CandidateOutcome.Dropped(fault.get());
        }
        if (!relations.only(asked) || distractors.untypeable(asked) || closedOnly && open.test(asked)) {
            return new CandidateOutcome.Dropped(DropReason.SEVERAL_RIGHT);
        }
        Optional<String> stem = stems.all(candidate, asked)
                .filter(words ->
                        clues.betraying(words, names.of(asked.key()), List.of()).isEmpty())
                .findFirst();
        if (stem.isEmpty()) {
            return new CandidateOutcome.Dropped(DropReason.NO_WORDING);
        }
        return CandidateOutcome.of(
                accepted(asked)
                        .map(answers ->
                                draft(candidate, asked, stem.get(), answers.besides(stem.get(), names.language()))),
                DropReason.NOT_TYPEABLE);
    }

    private Optional<AcceptedAnswers.Accepted> accepted(AskedFact asked) {
        return askable.typeable(asked.key()) && !(closedOnly && (asksBearer(asked) || isOfficial(asked.key())))
                ? acceptedAnswers.of(asked)
                : Optional.empty();
    }

    /** Whether the name has so many words that people usually say another: "the Amex" for the American Express Community Stadium. */
    private boolean isOfficial(Node key) {
        return names.of(key).split(" ").length > MOST_WORDS && !titled.test(key);
    }

    /**
     * Whether the item asks who or what has a common attribute, such as "Who is an astrophysicist?". People outside the data may
     * have it, too.
     */
    private boolean asksBearer(AskedFact asked) {
        return !asked.keyIsObject()
                && asked.object().isLiteral()
                && !NumbersAndDates.isAmount(asked.object())
                && names.label(asked.object())
                        .filter(label -> Character.isLowerCase(label.codePointAt(0)))
                        .isPresent();
    }

    private ItemDraft draft(Candidate candidate, AskedFact asked, String stem, AcceptedAnswers.Accepted accepted) {
        Set<Triple> support = relations.derivations(asked);
        ItemDraft.Answer answer = new ItemDraft.Answer(
                asked.key(),
                names.of(asked.key()),
                true,
                0,
                () -> explanations.right(asked.fact()),
                AnswerReason.of(Reason.KEY, support),
                null,
                accepted.texts(),
                accepted.broad(),
                accepted.slips());
        return drafts.of(candidate, stem).asking(List.of(asked.fact()), support, List.of(answer));
    }
}
