package org.quadrivia.question.rdf.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.quadrivia.question.DropReason;
import org.quadrivia.question.rdf.family.Candidate;
import org.quadrivia.question.rdf.family.FamilyFile;
import org.quadrivia.question.rdf.family.FamilySet;
import org.quadrivia.question.rdf.makers.CandidateOutcome;
import org.quadrivia.question.rdf.makers.ItemDraft;
import org.quadrivia.question.rdf.makers.Maker;

class VarietyLimitsTest {
    private static final Node LAKE = NodeFactory.createURI("urn:lake");
    private static final Node POND = NodeFactory.createURI("urn:pond");
    private static final FamilyFile FAMILY = FamilySet.shipped("object.rq");

    private static final CandidateOutcome EXAMINED = new CandidateOutcome.Dropped(DropReason.NO_FACT);

    private final VarietyLimits variety = new VarietyLimits();

    @Test
    void aKeyThatWasAskedForOftenEnoughIsNotLookedAtAgain() {
        ask(LAKE, 10);
        Maker maker = variety.sparing(candidate -> EXAMINED);

        assertThat(maker.make(candidate(LAKE))).isEqualTo(new CandidateOutcome.Dropped(DropReason.SAME_KEY_OFTEN));
        assertThat(maker.make(candidate(POND))).isEqualTo(EXAMINED);
    }

    @Test
    void nineOfOneKeyAreNotEnough() {
        ask(LAKE, 9);
        Maker maker = variety.sparing(candidate -> EXAMINED);

        assertThat(maker.make(candidate(LAKE))).isEqualTo(EXAMINED);
        assertThat(variety.fault(Outlines.single(9, LAKE))).isEmpty();
    }

    @Test
    void theEleventhOfOneKeyIsAFault() {
        ask(LAKE, 10);

        assertThat(variety.fault(Outlines.single(10, LAKE))).contains(DropReason.SAME_KEY_OFTEN);
        assertThat(variety.fault(Outlines.single(10, POND))).isEmpty();
    }

    @Test
    void stemsThatOnlyPunctuationTellsApartAreOne() {
        variety.enter(asking("Symbol: kN·m²", "SELECT ?a { ?a <urn:symbol> 'kN·m²' }"));

        assertThat(variety.fault(asking("Symbol: kN/m²", "SELECT ?a { ?a <urn:symbol> 'kN/m²' }")))
                .contains(DropReason.AMBIGUOUS_STEM);
        assertThat(variety.fault(asking("Symbol: kN", "SELECT ?a { ?a <urn:symbol> 'kN' }")))
                .isEmpty();
    }

    @Test
    void theSameFactTurnedRoundIsNotAskedForTheSameAnswerAgain() {
        VarietyLimits turning = new VarietyLimits(
                fact -> fact.getPredicate().getURI().equals("urn:under")
                        ? Triple.create(fact.getObject(), NodeFactory.createURI("urn:over"), fact.getSubject())
                        : fact,
                false);
        turning.enter(Outlines.asking("object.rq", "what", "a over b"));

        assertThat(turning.fault(Outlines.asking("subject.rq", "back", "b under a")))
                .contains(DropReason.SAME_QUESTION);
        assertThat(turning.fault(Outlines.asking("cloze-object.rq", "gap", "a over b")))
                .as("another form of the same question")
                .isEmpty();
        assertThat(turning.fault(Outlines.offering("subject.rq", "b under a")))
                .as("asks for the other end")
                .isEmpty();
    }

    @Test
    void theSameAnswerToTheSameWordsIsARepetition() {
        variety.enter(Outlines.asking("object.rq", "who", "a p b"));

        assertThat(variety.fault(Outlines.asking("object.rq", "who", "c p b"))).contains(DropReason.SAME_STEM_OFTEN);
        assertThat(variety.fault(Outlines.asking("object.rq", "what", "c p b"))).isEmpty();
    }

    @Test
    void aQuestionMayBeAnsweredByAChoiceAndInWriting() {
        variety.enter(Outlines.asking("object.rq", "who", "a p b"));

        assertThat(variety.fault(Outlines.asking("text-object.rq", "who", "a p b")))
                .isEmpty();
        assertThat(variety.fault(Outlines.asking("text-object.rq", "who", "c p b")))
                .contains(DropReason.SAME_STEM_OFTEN);
    }

    @Test
    void aStatementStandsOnceWhateverMakesItFalse() {
        variety.enter(Outlines.asking("boolean.rq", "statement", "a p b"));

        assertThat(variety.fault(Outlines.asking("boolean.rq", "statement", "a p c")))
                .contains(DropReason.SAME_STEM_OFTEN);
    }

    @Test
    void aStemWithEnoughComparisonsIsKnownBeforeTheyAreMade() {
        VarietyLimits unprepared = new VarietyLimits(fact -> fact, true);
        FamilyFile comparing = FamilySet.shipped("compare-most.rq");

        for (int i = 0; i < 4; i++) {
            assertThat(unprepared.reached(comparing, "Stem of size")).isFalse();
            unprepared.enter(Outlines.asking("compare-most.rq", "size", "a" + i + " p b"));
        }

        assertThat(unprepared.reached(comparing, "Stem of size")).isTrue();
        assertThat(unprepared.fault(Outlines.asking("compare-most.rq", "size", "c p b")))
                .contains(DropReason.SAME_STEM_OFTEN);
        assertThat(unprepared.reached(comparing, "Stem of age")).isFalse();
        assertThat(unprepared.reached(FAMILY, "Stem of size"))
                .as("other forms of the same question may follow")
                .isFalse();
    }

    private static IdentifiedDraft asking(String stem, String query) {
        IdentifiedDraft any = Outlines.single(0);
        ItemDraft draft =
                new ItemDraft(FAMILY, List.of(), "", stem, any.draft().answers(), query, Set.of(), () -> "", 0);
        return new IdentifiedDraft(draft, stem, List.of(), any.shown());
    }

    private void ask(Node key, int times) {
        for (int i = 0; i < times; i++) {
            variety.enter(Outlines.single(i, key));
        }
    }

    private static Candidate candidate(Node key) {
        Node other = NodeFactory.createURI("urn:other");
        return new Candidate(FAMILY, Map.of("s", other, "p", other, "o", key));
    }
}
