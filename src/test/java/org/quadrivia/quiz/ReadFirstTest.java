package org.quadrivia.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.question.Item;

/** What is read before it is asked. */
class ReadFirstTest {
    @Test
    void aLessonTellsWhatItAsksBeforeTheFirstQuestionOfAStep() {
        Quiz lesson = quiz(true, Mode.REVIEW, item("1"), item("2"), harder("1"), item("3"));

        assertThat(readings(lesson))
                .containsExactly(List.of(item("1"), item("2")), List.of(), List.of(), List.of(item("3")));
    }

    @Test
    void aLongRunIsDividedIntoStepsOfAboutTheSameSize() {
        Quiz lesson = quiz(true, Mode.REVIEW, item("1"), item("2"), item("3"), item("4"), item("5"));

        assertThat(readings(lesson)).extracting(List::size).containsExactly(2, 0, 3, 0, 0);
    }

    @Test
    void anAnswerToWhatWasJustReadIsToldFromOneFromMemory() {
        Quiz lesson = quiz(true, Mode.REVIEW, item("1"), item("2"), harder("1"));

        assertThat(IntStream.rangeClosed(0, 4).mapToObj(number -> ReadFirst.isTaught(lesson, number, Set.of())))
                .containsExactly(false, true, true, false, false);
    }

    @Test
    void aSessionOfStudyTellsOneByOneWhatThePersonWasNeverAsked() {
        Quiz session = quiz(false, Mode.REVIEW, item("1"), item("2"), harder("2"), item("3"));
        Set<FactId> known = Set.of(Items.fact("1"));

        assertThat(IntStream.rangeClosed(1, 4).mapToObj(number -> ReadFirst.before(session, number, known)))
                .containsExactly(List.of(), List.of(item("2")), List.of(), List.of(item("3")));
    }

    @Test
    void aQuestionOnAKnownAndANewFactIsReadFirst() {
        Item both = Items.asking(item("both"), Items.fact("1"), Items.fact("2"));
        Quiz session = quiz(false, Mode.REVIEW, both);

        assertThat(ReadFirst.before(session, 1, Set.of(Items.fact("1")))).containsExactly(both);
        assertThat(ReadFirst.before(session, 1, Set.of(Items.fact("1"), Items.fact("2"))))
                .isEmpty();
    }

    @Test
    void noOtherQuizTellsAnythingBefore() {
        Quiz practice = quiz(false, Mode.PRACTICE, item("1"));
        Quiz retry = quiz(true, Mode.RETRY, item("1"));

        assertThat(ReadFirst.before(practice, 1, Set.of())).isEmpty();
        assertThat(ReadFirst.before(retry, 1, Set.of())).isEmpty();
    }

    private static List<List<Item>> readings(Quiz lesson) {
        return IntStream.rangeClosed(1, lesson.size())
                .mapToObj(number -> ReadFirst.before(lesson, number, Set.of()))
                .toList();
    }

    private static Quiz quiz(boolean lesson, Mode mode, Item... items) {
        AttemptSession session = new AttemptSession(mode, SampleAttempts.GUEST, SampleAttempts.START, null, null);
        List<Question> questions = List.of(items).stream()
                .map(item -> new Question(item, List.of()))
                .toList();
        QuizRequest request = new QuizRequest(SampleAttempts.KB, items.length, Set.of(), null, 1, lesson);
        return Quiz.begin(new QuizId("A".repeat(22)), request, "Calls", session, questions);
    }

    private static Item item(String fact) {
        return Items.asking(Items.single("easy " + fact, "Who?", "Munir", "Doval"), Items.fact(fact));
    }

    private static Item harder(String fact) {
        return Items.asking(Items.text("typed " + fact, "Who?", 0, "Munir"), Items.fact(fact));
    }
}
