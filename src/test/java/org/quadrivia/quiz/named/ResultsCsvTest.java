package org.quadrivia.quiz.named;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.Items;
import org.quadrivia.quiz.Mode;
import org.quadrivia.quiz.SampleAttempts;
import org.quadrivia.quiz.statistics.ItemAnalysis;
import org.quadrivia.quiz.statistics.OptionTable;
import org.quadrivia.quiz.statistics.QuizFigures;
import org.quadrivia.quiz.statistics.Remark;

class ResultsCsvTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"})
    void noSpreadsheetTakesANameForAFormula(String name) {
        String line = ResultsCsv.attempts(results(name)).split("\r\n", 2)[1];

        assertThat(line).startsWith("\"'" + name + "\",1,");
    }

    @Test
    void quotesCommasAndLinesStayInTheirCell() {
        assertThat(ResultsCsv.attempts(results("a \"b\", c\nd"))).contains("\"a \"\"b\"\", c\nd\",1,");
    }

    @Test
    void attemptsAndItemsHaveTheirColumns() {
        QuizResults results = results("Ada");

        assertThat(ResultsCsv.attempts(results))
                .isEqualTo("\uFEFFperson,attempt,started,mode,questions,answered,right,finished,points\r\n"
                        + "\"Ada\",1,2026-01-01T12:00:00Z,\"exam\",4,3,2,1,2.00\r\n");
        assertThat(ResultsCsv.items(results))
                .isEqualTo("\uFEFFitem,family,kind,question,people,right,facility,discrimination,standard deviation,"
                        + "efficiency,intended weight,effective weight,random guess,remarks\r\n"
                        + "\"i\",\"object\",\"single\",\"'=Who?\",3,1,0.333,-0.250,0.577,,0.250,,0.500,"
                        + "\"Nobody takes “=B”.\"\r\n");
        assertThat(ResultsCsv.options(results))
                .isEqualTo("\uFEFFitem,question,option,right,upper third,people in upper third,middle third,"
                        + "people in middle third,lower third,people in lower third\r\n"
                        + "\"i\",\"'=Who?\",\"A\",1,1,1,0,1,0,1\r\n\"i\",\"'=Who?\",\"'=B\",0,0,1,0,1,0,1\r\n");
        assertThat(ResultsCsv.quiz(results))
                .startsWith("\uFEFFfigure,value\r\npeople,1\r\nmean,1.000\r\n")
                .contains("\r\nskewness,\r\n");
    }

    @Test
    void whatIsTakenAsPracticeHasItsLineToo() {
        var who = new QuizResults.Who(Optional.empty(), 2);
        var attempt = new QuizResults.Attempt(
                who, 1, SampleAttempts.START, Mode.PRACTICE, 4, 1, OptionalInt.of(1), 1.5, false);

        assertThat(ResultsCsv.attempts(
                        new QuizResults(List.of(), List.of(attempt), QuizFigures.NONE, List.of(), List.of())))
                .endsWith("\r\n\"guest 2\",1,2026-01-01T12:00:00Z,\"practice\",4,1,1,0,1.50\r\n");
    }

    private static QuizResults results(String name) {
        var who = new QuizResults.Who(Optional.of(name), 0);
        var attempt =
                new QuizResults.Attempt(who, 1, SampleAttempts.START, Mode.EXAM, 4, 3, OptionalInt.of(2), 2, true);
        Item item = Items.single("i", "=Who?", "A", "=B");
        var figures = new QuizResults.ItemFigures(
                item,
                Optional.of(new ItemAnalysis.Figures(
                        3,
                        1,
                        1.0 / 3,
                        OptionalDouble.of(0.57735),
                        OptionalDouble.of(-0.25),
                        OptionalDouble.empty(),
                        OptionalDouble.of(0.25),
                        OptionalDouble.empty())),
                OptionalDouble.of(0.5),
                OptionTable.of(
                        item,
                        List.of(
                                new OptionTable.Given(Set.of("A"), true, 1),
                                new OptionTable.Given(Set.of(), false, 0.5),
                                new OptionTable.Given(Set.of(), false, 0))),
                List.of(new Remark(Remark.Finding.NOBODY_TAKES, "=B")));
        return new QuizResults(
                List.of(), List.of(attempt), QuizFigures.of(List.of(Map.of("i", 1.0))), List.of(figures), List.of());
    }
}
