package org.quadrivia.quiz.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.Standing;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.Objectives;
import org.quadrivia.quiz.Items;
import org.quadrivia.quiz.QuizzesStage;

class SampleDrawTest {
    private static final String SILENT = Items.KB + "passage/silent";
    private static final String TELLING = Items.KB + "passage/telling";
    private static final Item QUIET =
            Items.citing(Items.with(Items.single("quiet", "Who wrote?", "Rao", "Sey", "Lind"), "object", 0.1), SILENT);
    private static final Item TOLD = Items.citing(
            Items.with(Items.single("told", "Whom did she ring?", "Munir", "Doval", "Vance"), "object", 0.9), TELLING);
    private static final Item TRUE_OR_FALSE = Items.citing(Items.bool("b", "It was struck.", true), TELLING);

    @Test
    void prefersWhatAPassageAnswersToWhatIsEasy() {
        Bank bank = bank(QUIET, TOLD, TRUE_OR_FALSE);

        SampleQuestion sample = draw(bank, 1).orElseThrow();

        assertThat(sample.item()).isEqualTo(TOLD);
        assertThat(sample.quotation().orElseThrow().answer()).isEqualTo("General Munir");
    }

    @Test
    void isTheSameAllDayAndAnotherOneOnOtherDays() {
        Bank bank = bank(told("1"), told("2"), told("3"));

        List<String> week = LongStream.range(0, 7)
                .mapToObj(day -> draw(bank, day).orElseThrow().item().id())
                .toList();

        assertThat(draw(bank, 5)).isEqualTo(draw(bank, 5));
        assertThat(week).contains("1", "2", "3");
    }

    @Test
    void takesAnotherOneForWhatAnExamAsks() {
        Bank bank = bank(TOLD, QUIET);

        Optional<SampleQuestion> sample = new SampleDraw(bank, QuizzesStage.card()).on(0, TOLD::equals);

        assertThat(sample.map(SampleQuestion::item)).contains(QUIET);
    }

    @Test
    void beginsWithWhatReviewersPinned() {
        Bank bank = bank(told("1"), told("2"), told("3"));

        Bank pinned = bank.with(bank.items(), Set.of("3"));

        assertThat(draw(pinned, 0).orElseThrow().item().id()).isEqualTo("3");
    }

    @Test
    void needsNoPassages() {
        Bank bank = new Bank(Items.KB, "r1", List.of(QUIET));

        SampleQuestion sample = draw(bank, 3).orElseThrow();

        assertThat(sample.quotation()).isEmpty();
        assertThat(sample.key().label()).isEqualTo("Rao");
    }

    @Test
    void asksWhatIsHedgedOnlyIfThereIsNothingElse() {
        Item hedged = withStanding(TOLD, Standing.HEDGED);

        assertThat(draw(bank(hedged, QUIET), 0).orElseThrow().item()).isEqualTo(QUIET);
        assertThat(draw(bank(hedged), 0).orElseThrow().item()).isEqualTo(hedged);
    }

    @Test
    void drawsNothingLongAndNothingButAChoiceOfOne() {
        Item wordy = Items.citing(Items.single("w", "Who ".repeat(40) + "?", "Munir", "Doval", "Vance"), TELLING);

        assertThat(draw(bank(wordy, TRUE_OR_FALSE), 0)).isEmpty();
    }

    @Test
    void drawsNothingThatATeacherWroteBecauseNothingProvesIt() {
        assertThat(draw(bank(Items.own(told("t"), Items.fact("t"))), 0)).isEmpty();
    }

    private static Item told(String id) {
        return Items.citing(Items.single(id, "Whom did she ring?", "Munir", "Doval", "Vance"), TELLING);
    }

    private static Optional<SampleQuestion> draw(Bank bank, long day) {
        return new SampleDraw(bank, QuizzesStage.card()).on(day, item -> false);
    }

    private static Bank bank(Item... items) {
        return new Bank(
                Items.KB,
                "r1",
                List.of(items),
                List.of(),
                Map.of(Items.iri("Munir"), Set.of("General Munir")),
                Set.of(),
                Objectives.NONE,
                Map.of(),
                Map.of(SILENT, "Somebody wrote a letter.", TELLING, "She rang General Munir at night."));
    }

    private static Item withStanding(Item item, Standing standing) {
        return new Item(
                item.id(),
                item.kb(),
                item.revision(),
                item.language(),
                item.family(),
                item.kind(),
                item.asks(),
                item.stem(),
                item.framing(),
                item.options(),
                item.query(),
                item.support(),
                item.passages(),
                standing,
                item.explanation(),
                item.difficulty());
    }
}
