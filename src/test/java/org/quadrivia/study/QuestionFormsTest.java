package org.quadrivia.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.Items;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.study.scheduling.Memory;
import org.quadrivia.study.scheduling.Rating;
import org.quadrivia.study.scheduling.Retention;
import org.quadrivia.study.scheduling.Scheduler;

class QuestionFormsTest {
    private static final FactId FACT = RandomMemories.fact(1);
    private static final Item WHO = item(Items.single("who", "Who called?", "Rubio", "Vance"), "object");
    private static final Item WHOM = item(Items.single("whom", "Whom did he call?", "Munir", "Doval"), "subject");
    private static final Item TYPED = item(Items.text("typed", "Name the caller.", 1, "Rubio"), "text");
    private static final Item AS_WELL = item(Items.single("as-well", "Who rang up?", "Rubio", "Dar"), "object");

    @Test
    void anItemThatWasNotSeenLatelyComesFirst() {
        QuestionForms forms = forms(WHO, WHOM, TYPED).after(List.of(saw(WHO, 20), saw(WHOM, 10)));

        Item next = next(forms, WHOM);

        assertThat(next).isEqualTo(TYPED);
    }

    @Test
    void ofTheUnseenThoseOfAnotherFormComeFirst() {
        QuestionForms forms = forms(WHO, AS_WELL, WHOM).after(List.of(saw(WHO, 10)));

        Item next = next(forms, WHO);

        assertThat(next).isEqualTo(WHOM);
    }

    @Test
    void anUnseenItemOfTheSameFormIsBetterThanOneThatWasSeen() {
        QuestionForms forms = forms(WHO, AS_WELL, WHOM).after(List.of(saw(WHOM, 20), saw(WHO, 10)));

        Item next = next(forms, WHO);

        assertThat(next).isEqualTo(AS_WELL);
    }

    @Test
    void onceAllWereSeenTheOneSeenLongestAgoComesBack() {
        QuestionForms forms =
                forms(WHO, WHOM, TYPED).after(List.of(saw(WHO, 60), saw(WHOM, 30), saw(WHO, 20), saw(TYPED, 10)));

        Item next = next(forms, TYPED);

        assertThat(next).isEqualTo(WHOM);
    }

    @Test
    void theOnlyItemComesAgain() {
        QuestionForms forms = forms(WHO).after(List.of(saw(WHO, 10)));

        Item next = next(forms, WHO);

        assertThat(next).isEqualTo(WHO);
    }

    private static Item next(QuestionForms forms, Item last) {
        Memory memory = Scheduler.of(Retention.DEFAULT).first(Rating.GOOD, RandomMemories.NOW);
        return forms.next(FACT, RandomMemories.remembered(FACT, last, memory, 2), Set.of())
                .orElseThrow();
    }

    private static QuestionForms forms(Item... items) {
        return QuestionForms.of(new Bank(Items.KB, "r1", List.of(items)));
    }

    private static Item item(Item item, String family) {
        return Items.asking(Items.with(item, family, 0.5), FACT);
    }

    private static Review saw(Item item, int minutesAgo) {
        Instant at = RandomMemories.NOW.minus(Duration.ofMinutes(minutesAgo));
        Memory after = Scheduler.of(Retention.DEFAULT).first(Rating.GOOD, at);
        return new Review(
                RandomMemories.KB,
                FACT,
                new QuizId("A".repeat(22)),
                1,
                item.id(),
                item.form(),
                Rating.GOOD,
                at,
                Duration.ofSeconds(9),
                false,
                false,
                null,
                null,
                after);
    }
}
