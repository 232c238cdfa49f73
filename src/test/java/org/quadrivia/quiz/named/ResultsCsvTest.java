package org.quadrivia.quiz.named;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadrivia.quiz.Items;
import org.quadrivia.quiz.Mode;
import org.quadrivia.quiz.SampleAttempts;

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
                .isEqualTo("\uFEFFitem,family,kind,question,people,right,facility,discrimination\r\n"
                        + "\"i\",\"object\",\"single\",\"'=Who?\",3,1,0.333,-0.250\r\n");
    }

    @Test
    void whatIsTakenAsPracticeHasItsLineToo() {
        var who = new QuizResults.Who(Optional.empty(), 2);
        var attempt = new QuizResults.Attempt(
                who, 1, SampleAttempts.START, Mode.PRACTICE, 4, 1, OptionalInt.of(1), 1.5, false);

        assertThat(ResultsCsv.attempts(new QuizResults(List.of(), List.of(attempt), List.of(), List.of())))
                .endsWith("\r\n\"guest 2\",1,2026-01-01T12:00:00Z,\"practice\",4,1,1,0,1.50\r\n");
    }

    private static QuizResults results(String name) {
        var who = new QuizResults.Who(Optional.of(name), 0);
        var attempt =
                new QuizResults.Attempt(who, 1, SampleAttempts.START, Mode.EXAM, 4, 3, OptionalInt.of(2), 2, true);
        var figures = new QuizResults.ItemFigures(Items.single("i", "=Who?", "A", "B"), 3, 1, OptionalDouble.of(-0.25));
        return new QuizResults(List.of(), List.of(attempt), List.of(figures), List.of());
    }
}
