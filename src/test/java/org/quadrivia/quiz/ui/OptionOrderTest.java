package org.quadrivia.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;
import org.quadrivia.question.Proof;
import org.quadrivia.quiz.Items;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.SampleAttempts;
import org.quadrivia.quiz.grading.AnswerParts;

class OptionOrderTest {
    private static final Item SINGLE = Items.single("s", "Whom did she ring?", "Munir", "Doval", "Rao", "Vance");
    private static final Item OTHER = Items.single("o", "Who rang?", "Rubio", "Dar", "Vance");

    @Test
    void aQuestionAskedAgainShowsEachOptionAtAnotherPlace() {
        Quiz quiz = quiz(SINGLE, OTHER, SINGLE, SINGLE);

        List<String> first = labels(quiz, 1);
        List<String> second = labels(quiz, 3);
        List<String> third = labels(quiz, 4);

        assertThat(second).containsExactlyInAnyOrderElementsOf(first);
        assertThat(first).allMatch(label -> first.indexOf(label) != second.indexOf(label));
        assertThat(first).allMatch(label -> second.indexOf(label) != third.indexOf(label));
        assertThat(labels(quiz, 3)).isEqualTo(second);
    }

    @Test
    void optionsKeepTheIdsThatAnswersName() {
        Quiz quiz = quiz(SINGLE, SINGLE);

        Item again = OptionOrder.shown(quiz, 2);

        assertThat(again.options()).containsExactlyInAnyOrderElementsOf(SINGLE.options());
        assertThat(again.withOptions(SINGLE.options())).isEqualTo(SINGLE);
    }

    @Test
    void eachPlaceIsAsLikelyInTheNextQuiz() {
        List<Quiz> quizzes =
                IntStream.range(0, 400).mapToObj(i -> quiz("quiz" + i, SINGLE)).toList();

        Map<Integer, Long> places = quizzes.stream()
                .collect(Collectors.groupingBy(quiz -> labels(quiz, 1).indexOf("Munir"), Collectors.counting()));

        assertThat(places)
                .hasSize(4)
                .allSatisfy((place, times) -> assertThat(times).isBetween(60L, 140L));
    }

    @Test
    void whatIsToBePutInOrderDiffersFromQuizToQuizAndIsNeverInOrder() {
        Item order = Items.order("r", "One", "Three", "Two");

        Set<List<String>> shown = IntStream.range(0, 100)
                .mapToObj(i -> labels(quiz("quiz" + i, order, order), 1 + i % 2))
                .collect(Collectors.toSet());

        assertThat(shown)
                .hasSize(5)
                .doesNotContain(
                        AnswerParts.ordered(order).stream().map(Option::label).toList());
    }

    @Test
    void whatHasAnOrderOfItsOwnKeepsIt() {
        Item bool = Items.bool("b", "The call was short.", true);
        Item numbers = Items.single("n", "How many?", "2", "3", "4");

        Quiz quiz = quiz(bool, numbers, bool, numbers);

        assertThat(List.of(OptionOrder.shown(quiz, 1), OptionOrder.shown(quiz, 2), OptionOrder.shown(quiz, 4)))
                .containsExactly(bool, numbers, numbers);
    }

    @Test
    void amountsStayInTheirOwnOrder() {
        String year = "\"%s\"^^<http://www.w3.org/2001/XMLSchema#gYear>";
        Proof proof = SINGLE.options().getFirst().proof();
        Item years = SINGLE.withOptions(List.of(
                Option.of("a", "1990", year.formatted("1990"), true, "Right.", proof),
                Option.of("b", "1992", year.formatted("1992"), false, "No.", proof)));

        Quiz quiz = quiz(years, years);

        assertThat(OptionOrder.shown(quiz, 2)).isEqualTo(years);
    }

    private static List<String> labels(Quiz quiz, int number) {
        return OptionOrder.shown(quiz, number).options().stream()
                .map(Option::label)
                .toList();
    }

    private static Quiz quiz(Item... items) {
        return quiz("A", items);
    }

    private static Quiz quiz(String id, Item... items) {
        return SampleAttempts.quiz(id, SampleAttempts.practice(SampleAttempts.GUEST), items);
    }
}
