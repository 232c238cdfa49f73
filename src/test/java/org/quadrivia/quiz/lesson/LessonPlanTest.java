package org.quadrivia.quiz.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.Items;

/** The questions of a lesson. */
class LessonPlanTest {
    private static final Item RANG = single("rang", 0.3);
    private static final Item RANG_TYPED = typed("rang", 0.7);
    private static final Item MET = single("met", 0.2);

    @Test
    void eachFactIsAskedInAnEasyFormFirstAndInAHarderOneAfterTheOthers() {
        List<Item> plan = plan(List.of(), RANG_TYPED, RANG, MET);

        assertThat(plan).containsExactly(RANG, MET, RANG_TYPED);
    }

    @Test
    void whatThePassagesSayFirstIsTaughtFirst() {
        Item rang = Items.citing(RANG, "https://example.org/2");
        Item met = Items.citing(MET, "https://example.org/1");

        List<Item> plan = plan(List.of("https://example.org/1", "https://example.org/2"), rang, met);

        assertThat(plan).containsExactly(met, rang);
    }

    @Test
    void whatGivesAnotherAwayComesAfterIt() {
        Item telling = Items.explained(RANG, "She rang Amara, whom Bodil had met in Kotka.");
        Item told = Items.asking(Items.single("told", "Whom had Bodil met?", "Amara", "Dagny"), Items.fact("met"));

        assertThat(plan(List.of(), telling, told)).containsExactly(told, telling);
    }

    @Test
    void aHarderFormAsksNothingThatWasNotTaught() {
        Item more = Items.asking(typed("more", 0.9), Items.fact("rang"), Items.fact("elsewhere"));

        assertThat(plan(List.of(), RANG, MET, more)).containsExactly(RANG, MET);
    }

    @Test
    void oneQuestionTeachesAllThatItAsks() {
        Item both = Items.asking(
                Items.with(Items.multiple("both", "Which?", List.of("A", "B"), List.of("C")), "multiple", 0.5),
                Items.fact("rang"),
                Items.fact("met"));

        assertThat(plan(List.of(), both)).containsExactly(both);
    }

    @Test
    void aFormThatIsNoHarderIsNotAskedAgain() {
        Item easier =
                Items.asking(Items.with(Items.bool("easier", "He rang.", true), "boolean", 0.1), Items.fact("rang"));

        assertThat(plan(List.of(), easier, RANG)).containsExactly(easier, RANG);
        assertThat(plan(List.of(), RANG)).containsExactly(RANG);
    }

    private static List<Item> plan(List<String> source, Item... items) {
        List<FactId> facts = Stream.of("rang", "met").map(Items::fact).toList();
        return LessonPlan.of(facts, new LessonFacts(new Bank(Items.KB, "r1", List.of(items))), source);
    }

    private static Item single(String fact, double difficulty) {
        return Items.asking(
                Items.with(Items.single("single " + fact, "Who?", "Munir", "Doval"), "object", difficulty),
                Items.fact(fact));
    }

    private static Item typed(String fact, double difficulty) {
        return Items.asking(
                Items.with(Items.text("typed " + fact, "Who?", 0, "Munir"), "text", difficulty), Items.fact(fact));
    }
}
