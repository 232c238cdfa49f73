package org.quadrivia.question.rdf.makers;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.question.DropReason;
import org.quadrivia.question.Reason;
import org.quadrivia.question.rdf.common.AnswerReason;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.common.SeededHash;
import org.quadrivia.question.rdf.common.StableIds;
import org.quadrivia.question.rdf.distractors.Distractors;
import org.quadrivia.question.rdf.distractors.NearClasses;
import org.quadrivia.question.rdf.family.Candidate;
import org.quadrivia.question.rdf.family.FamilyFile;
import org.quadrivia.question.rdf.language.Sentences;
import org.quadrivia.question.rdf.language.Truth;
import org.quadrivia.question.rdf.proof.Silence;

/**
 * Makes true-or-false items. They ask only about facts that have a provably false variant, and never about a judgement. A hash of
 * the fact decides whether the item shows the fact or the variant, so neither answer is a better guess than the other. If the
 * property itself is true or false, no item shows the denial: there are items with “Neon is a metal”, but never with “Neon is not
 * a metal”. To make up for this, every other fact with the value false is left out.
 */
public final class TrueFalseMaker extends AbstractMaker {
    private static final Node TRUE = NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);
    private static final Node FALSE = NodeFactory.createLiteralDT("false", XSDDatatype.XSDboolean);
    private static final Set<Reason> PROVING =
            EnumSet.of(Reason.FUNCTIONAL, Reason.COMPLETE, Reason.DENIED, Reason.DISJOINT);

    private static final double HARDLY = 0.05;

    private final Silence silence;
    private final StableIds ids;
    private final Sentences sentences;
    private final NearClasses classes;

    public TrueFalseMaker(
            MakerServices services, Silence silence, StableIds ids, Sentences sentences, NearClasses classes) {
        super(services);
        this.silence = silence;
        this.ids = ids;
        this.sentences = sentences;
        this.classes = classes;
    }

    @Override
    public CandidateOutcome make(Candidate candidate) {
        AskedFact asked = candidate.asked();
        if (!askable.fact(asked) || silence.judges(asked.property())) {
            return new CandidateOutcome.Dropped(DropReason.NO_FACT);
        }
        Optional<DropReason> fault = distractors.fault(asked);
        if (fault.isPresent()) {
            return new CandidateOutcome.Dropped(fault.get());
        }
        Set<Node> right = relations.objects(asked.subject(), asked.property());
        String salt = salts.of(candidate.family().family(), asked.fact());
        Set<Reason> proving = EnumSet.copyOf(PROVING);
        proving.retainAll(candidate.family().reasons());
        boolean kind = asked.property().equals(RDF.type.asNode());
        String named = kind ? names.of(asked.subject()) : "";
        List<Distractors.Wrong> wrong =
                distractors.of(asked, 1, right, salt, proving).beside(named);
        if (wrong.isEmpty()) {
            return new CandidateOutcome.Dropped(DropReason.NO_FALSE_VARIANT);
        }
        Distractors.Wrong other = wrong.get(0);
        Optional<String> statement = stems.statement(asked.subject(), asked.property(), asked.object());
        Optional<String> lie = stems.statement(asked.subject(), asked.property(), other.node());
        if (statement.isEmpty() || lie.isEmpty()) {
            return new CandidateOutcome.Dropped(DropReason.NO_WORDING);
        }
        boolean drawn = SeededHash.below(2, ids.fact(asked.fact()).hex(), "truth") == 0;
        Optional<Boolean> value = Truth.of(asked.object());
        if (drawn && value.filter(so -> !so).isPresent()) {
            return new CandidateOutcome.Dropped(DropReason.NO_WORDING);
        }
        boolean truth = value.orElse(drawn);
        boolean things = candidate.family().about() == FamilyFile.About.FACTS;
        if (!truth && things && silence.ofUnprepared() && (absurd(asked, other.node()) || far(asked, other))) {
            return new CandidateOutcome.Dropped(DropReason.FAR_CLASS);
        }
        String stem = truth ? statement.get() : lie.get();
        return new CandidateOutcome.Drafted(draft(candidate, asked, stem, truth, other));
    }

    /** Whether the false statement names something that has hardly anything in common with the right answer. */
    private static boolean far(AskedFact asked, Distractors.Wrong other) {
        return !asked.object().isLiteral() && other.common() < HARDLY;
    }

    /** Whether nobody would believe the false statement, because nobody would take the thing for a member of the class. */
    private boolean absurd(AskedFact asked, Node other) {
        boolean kind =
                asked.property().equals(RDF.type.asNode()) || Truth.of(other).isPresent();
        return kind && !classes.near(asked.subject(), asked.property(), other);
    }

    private ItemDraft draft(Candidate candidate, AskedFact asked, String stem, boolean truth, Distractors.Wrong other) {
        Set<Triple> support = relations.derivations(asked);
        AnswerReason key = truth ? AnswerReason.of(Reason.KEY, support) : other.argument();
        AnswerReason lure = truth ? AnswerReason.of(Reason.STATED, support) : other.argument();
        String fact = truth ? explanations.linked(asked.fact()) : explanations.contrasted(asked, other.node());
        Map<String, Object> why = Map.of("fact", fact, "d", other.node());
        String reason = "false." + other.reason().word();
        Supplier<String> right = () -> explanations.frame(truth ? "right" : reason + ".right", why);
        Supplier<String> wrong = () -> explanations.frame(truth ? "wrong.true.false" : reason, why);
        return drafts.of(candidate.withKey(truth ? asked.object() : other.node()), stem)
                .variant(truth ? "true" : "false")
                .nearness(other.nearness())
                .asking(
                        List.of(asked.fact()),
                        support,
                        List.of(
                                new ItemDraft.Answer(
                                        TRUE, word("true"), truth, 0, truth ? right : wrong, truth ? key : lure),
                                new ItemDraft.Answer(
                                        FALSE, word("false"), !truth, 0, truth ? wrong : right, truth ? lure : key)));
    }

    private String word(String key) {
        return sentences.frames().text(key);
    }
}
