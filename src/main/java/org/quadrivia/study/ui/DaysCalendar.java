package org.quadrivia.study.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quadrivia.form.Components;
import org.quadrivia.language.InterfaceLanguages;
import org.quadrivia.study.progress.Progress.Day;

/**
 * A calendar with a column for each week and a field for each day. The more answers a day has, the darker its field is. For people
 * who cannot see it, a table gives the same numbers by weeks.
 */
final class DaysCalendar extends Composite<Div> {
    /** @param goal the number of answers a day from which a field is darkest, at least 1 */
    DaysCalendar(List<Day> days, int goal) {
        Map<LocalDate, List<Day>> weeks = days.stream()
                .collect(Collectors.groupingBy(
                        day -> day.date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                        TreeMap::new,
                        Collectors.toList()));
        Div picture = Components.div("calendar");
        picture.getElement().setAttribute("aria-hidden", "true");
        List<List<String>> rows = new ArrayList<>();
        int month = -1;
        for (Map.Entry<LocalDate, List<Day>> week : weeks.entrySet()) {
            LocalDate monday = week.getKey();
            boolean named = monday.getMonthValue() != month && monday.getDayOfMonth() <= 7;
            month = named ? monday.getMonthValue() : month;
            picture.add(column(week.getValue(), goal, named ? name(monday) : ""));
            rows.add(row(monday, week.getValue()));
        }
        List<String> columns = List.of(
                text("study.table.week"),
                text("study.table.days"),
                text("study.table.right"),
                text("study.table.wrong"));
        getContent().addClassName("chart");
        getContent()
                .add(
                        picture,
                        legend(),
                        Components.div("visually-hidden", new BarChart.DataTable(text("study.days"), columns, rows)));
    }

    private static String name(LocalDate date) {
        return date.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, InterfaceLanguages.current());
    }

    private static Div column(List<Day> week, int goal, String above) {
        Div column = Components.div("week", new Span(above));
        week.forEach(day -> {
            Div field = new Div();
            field.addClassNames("day", "of-" + level(day.answers(), goal));
            field.setTitle(text("study.days.day", DueTimes.day(day.date()), day.answers(), day.right()));
            column.add(field);
        });
        return column;
    }

    /** Returns 0 for nothing, 1 for less than half of the goal, 2 for less than the goal, and 3 for the goal. */
    private static int level(int answers, int goal) {
        return answers == 0 ? 0 : answers >= goal ? 3 : answers * 2 >= goal ? 2 : 1;
    }

    private static List<String> row(LocalDate monday, List<Day> week) {
        return List.of(
                DueTimes.day(monday),
                String.valueOf(week.stream().filter(day -> day.answers() > 0).count()),
                String.valueOf(week.stream().mapToInt(Day::right).sum()),
                String.valueOf(week.stream().mapToInt(Day::wrong).sum()));
    }

    private static Div legend() {
        Div legend = Components.div("legend");
        legend.getElement().setAttribute("aria-hidden", "true");
        legend.add(new Span(text("study.days.less")));
        for (int level = 0; level <= 3; level++) {
            Div field = new Div();
            field.addClassNames("day", "of-" + level);
            legend.add(field);
        }
        legend.add(new Span(text("study.days.more")));
        return legend;
    }
}
