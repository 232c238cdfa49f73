package org.quadrivia.question.rdf.makers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.quadrivia.question.DropReason;
import org.quadrivia.question.Reason;
import org.quadrivia.question.rdf.common.AnswerReason;
import org.quadrivia.question.rdf.common.AnswerSet;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.common.SeededHash;
import org.quadrivia.question.rdf.family.Candidate;
import org.quadrivia.question.rdf.language.Sentences;
import org.quadrivia.question.rdf.proof.Disputes;
import org.quadrivia.question.rdf.proof.Prover;
import org.quadrivia.question.rdf.proof.Silence;
import org.quadrivia.question.rdf.schema.SameAs;

/**
 * Makes items that ask how many members a set has. If the set is not declared complete but the data shows that no member is
 * missing, the items ask how many members are named.
 */
public final class CountMaker extends AbstractMaker {
    private static final int MIN = 2;
    private static final int MAX = 9;
    /** If there are more members than this, nobody knows their number. */
    private static final int FEW = 6;

    private static final int OPTIONS = 4;

    private final SameAs sameAs;
    private final Disputes disputes;
    private final Prover prover;
    private final Silence silence;
    private final Sentences sentences;

    public CountMaker(
            MakerServices services,
            SameAs sameAs,
            Disputes disputes,
            Prover prover,
            Silence silence,
            Sentences sentences) {
        super(services);
        this.sameAs = sameAs;
        this.disputes = disputes;
        this.prover = prover;
        this.silence = silence;
        this.sentences = sentences;
    }

    @Override
    public CandidateOutcome make(Candidate candidate) {
        AnswerSet side = candidate.answers();
        Set<Node> all = side.objects()
                ? relations.nearest(side.anchor(), side.property(), MAX)
                : relations.subjects(side.property(), side.anchor(), MAX);
        List<AskedFact> members =
                all.size() > MAX ? List.of() : all.stream().map(side::member).toList();
        boolean clear = members.size() >= MIN
                && members.stream().allMatch(this::countable)
                && distinct(all)
                && members.stream()
                        .noneMatch(m -> kinship.ofOtherKind(members.get(0).key(), m.key()));
        if (!clear) {
            return new CandidateOutcome.Dropped(DropReason.NOT_COUNTABLE);
        }
        if (prover.complete(members.get(0), Set.of()).isEmpty() && !evident(members, side)) {
            return new CandidateOutcome.Dropped(DropReason.NOT_FULLY_RECORDED);
        }
        return CandidateOutcome.of(
                stems.first(candidate, members.get(0)).map(stem -> draft(candidate, members, stem)),
                DropReason.NO_WORDING);
    }

    /**
     * Whether the data certainly gives all members: they are declared to be fully recorded; or a definition rules out any others;
     * or the graph is prepared, the members are few, and the data shows that it has all of them.
     */
    private boolean evident(List<AskedFact> members, AnswerSet side) {
        AskedFact any = members.get(0);
        return silence.proves(any)
                && (silence.declared(any)
                        || side.objects() && relations.closed(side.anchor(), side.property())
                        || !silence.ofUnprepared()
                                && members.size() <= FEW
                                && askable.complete(side.property(), side.objects()));
    }

    private boolean countable(AskedFact member) {
        return askable.stated(member)
                && askable.sourced(member)
                && sameAs.all(member.key()).size() == 1
                && !disputes.disputesAnswersOf(member);
    }

    private boolean distinct(Set<Node> all) {
        List<Node> seen = new ArrayList<>();
        for (Node node : all) {
            if (seen.stream().anyMatch(other -> !kinship.areDistinguishable(node, other))) {
                return false;
            }
            seen.add(node);
        }
        return true;
    }

    private ItemDraft draft(Candidate candidate, List<AskedFact> members, String stem) {
        Set<Triple> support = new LinkedHashSet<>();
        members.forEach(m -> support.addAll(relations.derivations(m)));
        Optional<AnswerReason> complete = prover.complete(members.get(0), support);
        AnswerReason wrong = complete.orElseGet(() -> new AnswerReason(Reason.NOT_STATED, List.of()));
        int number = members.size();
        String all = String.join(
                ", ",
                members.stream().map(m -> sentences.name(m.key(), true, false)).toList());
        List<ItemDraft.Answer> answers = new ArrayList<>();
        for (int value : around(number, salts.of(candidate.family().family() + stem))) {
            boolean right = value == number;
            answers.add(new ItemDraft.Answer(
                    NodeFactory.createLiteralDT(String.valueOf(value), XSDDatatype.XSDinteger),
                    String.valueOf(value),
                    right,
                    0,
                    () -> explanations.frame(
                            right ? "count.right" : "count.wrong", Map.of("n", String.valueOf(number), "all", all)),
                    right ? AnswerReason.of(Reason.KEY, support) : wrong));
        }
        return drafts.of(candidate, stem)
                .asking(members.stream().map(AskedFact::fact).toList(), support, answers);
    }

    /**
     * Returns four consecutive numbers, none below 1, that include the right number. The position of the right number is drawn.
     */
    private static List<Integer> around(int number, String salt) {
        int lowest = Math.max(1, number - SeededHash.below(OPTIONS, salt, "place of the key"));
        List<Integer> row = new ArrayList<>();
        for (int i = 0; i < OPTIONS; i++) {
            row.add(lowest + i);
        }
        return row;
    }
}
