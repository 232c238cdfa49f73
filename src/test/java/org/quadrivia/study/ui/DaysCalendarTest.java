package org.quadrivia.study.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quadrivia.study.progress.Progress.Day;

class DaysCalendarTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 8, 3);

    @Test
    void hasAColumnForEachWeekAndAFieldForEachDay() {
        DaysCalendar calendar = calendar(10, 0);

        assertThat(of(calendar, "week")).hasSize(2);
        assertThat(fields(calendar)).hasSize(10);
    }

    @Test
    void isDarkestWhereTheGoalWasReached() {
        assertThat(fields(calendar(1, 0))).containsExactly("day of-0");
        assertThat(fields(calendar(1, 9))).containsExactly("day of-1");
        assertThat(fields(calendar(1, 10))).containsExactly("day of-2");
        assertThat(fields(calendar(1, 20))).containsExactly("day of-3");
    }

    @Test
    void saysTheSameInATableByWeeks() {
        String table =
                of(calendar(8, 4), "visually-hidden").getFirst().getElement().getTextRecursively();

        assertThat(table).contains("Week from", "Days studied").contains("728");
    }

    private static DaysCalendar calendar(int days, int answers) {
        return new DaysCalendar(
                IntStream.range(0, days)
                        .mapToObj(i -> new Day(MONDAY.plusDays(i), answers, 0))
                        .toList(),
                20);
    }

    /** Without those of the legend. */
    private static List<String> fields(DaysCalendar calendar) {
        return of(calendar, "week").stream()
                .flatMap(week -> week.getChildren().skip(1))
                .map(field -> String.join(" ", ((Div) field).getClassNames()))
                .toList();
    }

    private static List<Component> of(DaysCalendar calendar, String name) {
        return all(calendar)
                .filter(part -> part.getElement().getClassList().contains(name))
                .toList();
    }

    private static Stream<Component> all(Component part) {
        return Stream.concat(Stream.of(part), part.getChildren().flatMap(DaysCalendarTest::all));
    }
}
