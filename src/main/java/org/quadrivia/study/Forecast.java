package org.quadrivia.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Forecasts how many facts are due on each of the next days if none is reviewed before. */
public final class Forecast {
    static final int DAYS = 14;

    private Forecast() {}

    /** A day and the number of facts due on it. */
    public record Day(LocalDate date, int due) {}

    /**
     * Returns the forecast from today on. Overdue facts count as due today, but those that the daily limit postpones as due tomorrow.
     *
     * @param beyond the number of due facts that the limit postpones
     */
    static List<Day> of(List<FactMemory> known, int beyond, LearnerClock day) {
        LocalDate today = day.today();
        Map<LocalDate, Long> counts = known.stream()
                .map(one -> day.due(one.memory()))
                .collect(Collectors.groupingBy(date -> date.isBefore(today) ? today : date, Collectors.counting()));
        List<Day> days = new ArrayList<>();
        for (int i = 0; i < DAYS; i++) {
            LocalDate date = today.plusDays(i);
            days.add(new Day(date, counts.getOrDefault(date, 0L).intValue() + moved(i, beyond)));
        }
        return days;
    }

    private static int moved(int day, int beyond) {
        return day == 0 ? -beyond : day == 1 ? beyond : 0;
    }
}
