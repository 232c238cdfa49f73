package org.quadrivia.question.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.Objective;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Objectives;
import org.quadrivia.question.Option;
import org.quadrivia.question.PlainWords;
import org.quadrivia.question.Reason;
import org.quadrivia.question.own.OwnContent;
import org.quadrivia.question.own.OwnOption;
import org.quadrivia.question.own.OwnQuestions;
import org.quadrivia.quiz.Items;
import org.quadrivia.storage.TestDatabase;

/** What teachers write becomes part of the bank from which learners are asked. */
class OwnQuestionsTest extends OwnQuestionsStage {
    OwnQuestionsTest() throws IOException {
        super(TestDatabase.h2());
    }

    @Test
    void ownQuestionsStandBehindTheGeneratedOnesAndAreMarkedAsNotProved() {
        assertThat(own().take(KB, brought("r", RIVER, "w", WAR), ADA)).isEqualTo(new OwnQuestions.Stored.Kept(2, 0));

        assertThat(asked()).startsWith(CALL, LONG).hasSize(4);
        Item river = item("r");
        assertThat(river.isOwn()).isTrue();
        assertThat(CALL.isOwn()).isFalse();
        assertThat(river.stem()).isEqualTo("Which river?");
        assertThat(river.options()).extracting(Option::label).containsExactly("Indus", "Ganges");
        assertThat(river.options())
                .allSatisfy(option -> assertThat(option.proof().reason()).isEqualTo(Reason.UNPROVED));
        assertThat(river.query()).isEmpty();
        assertThat(item("w").options()).extracting(Option::label).containsExactly("Richtig", "Falsch");
        assertThat(item("w").explanation()).isEqualTo("Es gab Krieg. Falsch");
    }

    @Test
    void eachIsAQuestionOfItsOwnWhateverItIsLinkedTo() {
        FactId fact = CALL.asks().getFirst();
        own().take(KB, brought("r", RIVER.about(List.of(fact), null), "w", WAR.about(List.of(fact), null)), ADA);

        Bank bank = questions().bank(KB).orElseThrow();

        assertThat(bank.questions().get(item("r").question())).containsExactly(item("r"));
        assertThat(item("r").question()).isNotEqualTo(item("w").question());
        assertThat(item("r").asks()).contains(fact);
    }

    @Test
    void aQuestionWithoutFactsHasOneThatStandsForItAlone() {
        own().take(KB, brought("r", RIVER, "w", WAR), ADA);

        assertThat(item("r").asks())
                .hasSize(1)
                .doesNotContainAnyElementsOf(item("w").asks());
        List<FactId> before = item("r").asks();
        own().edit(KB, item("r").id(), WAR, ADA);
        assertThat(item("r").asks()).isEqualTo(before);
    }

    @Test
    void aLinkBringsWhatTheFactRestsOnAndOneToAFactThatIsGoneBringsNothing() {
        Item cited = Items.citing(CALL, "https://example.org/p1");
        Made.items = List.of(cited, LONG);
        FactId gone = FactId.ofTriple("<https://example.org/a> <https://example.org/b> <https://example.org/gone>");
        own().take(
                        KB,
                        brought(
                                "r",
                                RIVER.about(List.of(cited.asks().getFirst()), null),
                                "w",
                                WAR.about(List.of(gone), null)),
                        ADA);

        assertThat(item("r").passages()).isEqualTo(cited.passages());
        assertThat(item("w").asks()).hasSize(1).doesNotContain(gone);
        assertThat(item("w").support()).isEmpty();
    }

    @Test
    void factsThatAreAlwaysAskedTogetherStayTogether() {
        FactId claimant = Items.fact("claimant");
        FactId content = Items.fact("content");
        Made.items = List.of(Items.asking(CALL, claimant, content), LONG);
        own().take(KB, brought("r", RIVER.about(List.of(content), null)), ADA);

        assertThat(item("r").asks()).containsExactlyInAnyOrder(claimant, content);
    }

    @Test
    void anObjectiveIsServedByTheQuestionsThatWereGivenIt() {
        Objective calls = new Objective(new EntityId("https://example.org/o"), "Know.", 1, Set.of());
        Bank generated = new Bank(Items.KB, "r1", List.of(CALL)).with(new Objectives(List.of(calls)));
        Made.bank = generated;
        own().take(KB, brought("r", RIVER.about(List.of(), "https://example.org/o")), ADA);

        Bank bank = questions().bank(KB).orElseThrow();

        assertThat(bank.objectives().of(item("r")))
                .extracting(Objective::sentence)
                .containsExactly("Know.");
        assertThat(bank.objectives().of(CALL)).isEmpty();
    }

    @Test
    void nothingInTheTextsIsTakenForALink() {
        own().take(KB, brought("r", RIVER), ADA);

        String told = item("r").explanation();

        assertThat(PlainWords.of(told)).isEqualTo(told);
        assertThat(told.replace("\u2060", "")).isEqualTo(RIVER.explanation());
    }

    @Test
    void whatWasExportedFromHereIsRecognizedByTheIdOfItsItem() {
        own().take(KB, brought("r", RIVER), ADA);
        String id = item("r").id();
        OwnContent other = new OwnContent(Kind.TEXT, "en", "River?", List.of(OwnOption.accepted("Indus")), "");

        assertThat(own().compare(KB, brought(id, other, CALL.id(), RIVER)))
                .containsEntry(id, OwnQuestions.Change.CHANGED)
                .containsEntry(CALL.id(), OwnQuestions.Change.GENERATED);
        assertThat(own().take(KB, brought(id, other, CALL.id(), RIVER), ADA))
                .isEqualTo(new OwnQuestions.Stored.Kept(0, 1));
        assertThat(own().all(KB)).hasSize(1);
        assertThat(asked()).hasSize(3);
    }

    @Test
    void itsItemStaysTheSameObjectUntilSomethingChanges() {
        own().take(KB, brought("r", RIVER), ADA);

        assertThat(item("r")).isSameAs(item("r"));
        assertThat(questions().bank(KB)).containsSame(questions().bank(KB).orElseThrow());
    }

    @Test
    void theCheckerAndReviewersNeverSeeThem() {
        own().take(KB, brought("r", RIVER), ADA);

        assertThat(reviews().items(KB)).hasSize(2);
        assertThat(context.getBean(org.quadrivia.question.Banks.class)
                        .bank(KB)
                        .orElseThrow()
                        .items())
                .containsExactly(CALL, LONG);
    }

    @Test
    void aQuestionThatCannotBeAskedIsNotStoredAndNothingBesideIt() {
        OwnContent noKey = new OwnContent(
                Kind.SINGLE, "en", "Which?", List.of(new OwnOption("a", false, ""), new OwnOption("b", false, "")), "");

        assertThat(own().take(KB, brought("r", RIVER, "n", noKey), ADA))
                .isEqualTo(new OwnQuestions.Stored.Bad(OwnContent.Fault.NO_KEY));

        assertThat(own().all(KB)).isEmpty();
    }
}
