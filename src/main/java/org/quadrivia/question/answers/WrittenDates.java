package org.quadrivia.question.answers;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.quadrivia.question.Spelling;

/**
 * Reads a whole date however it is written: "10 May 2025", "May 10th, 2025", "2025-05-10", "10.5.2025". A date in numbers alone
 * that begins with the day or the month is read both ways.
 */
public final class WrittenDates {
    private static final int LONGEST = 40;
    private static final int YEAR_DIGITS = 4;
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|er|re|o|a)?");
    private static final Pattern YEAR = Pattern.compile("\\d{" + YEAR_DIGITS + "}");
    private static final Set<String> SMALL =
            Set.of("the", "of", "on", "den", "der", "am", "le", "il", "el", "de", "del", "di");
    private static final Map<String, Map<String, Integer>> MONTHS = new ConcurrentHashMap<>();

    private WrittenDates() {}

    /** Whether both are whole dates, and the same. */
    public static boolean same(String one, String other, String language) {
        Set<LocalDate> dates = of(one, language);
        return !dates.isEmpty() && of(other, language).stream().anyMatch(dates::contains);
    }

    /**
     * Returns the dates that the text may mean; empty if it is no whole date.
     *
     * @param language BCP 47 tag, for the names of months
     */
    static Set<LocalDate> of(String text, String language) {
        if (text.length() > LONGEST || text.codePoints().noneMatch(Character::isDigit)) {
            return Set.of();
        }
        List<String> parts =
                new ArrayList<>(List.of(Spelling.form(text, language).split(" ")));
        parts.removeIf(SMALL::contains);
        if (parts.size() != 3) {
            return Set.of();
        }
        Map<String, Integer> months = MONTHS.computeIfAbsent(language, WrittenDates::months);
        Set<LocalDate> found = new HashSet<>();
        boolean yearFirst = YEAR.matcher(parts.getFirst()).matches();
        String year = yearFirst ? parts.removeFirst() : parts.removeLast();
        if (yearFirst) {
            date(year, parts.getFirst(), parts.getLast(), months).ifPresent(found::add);
        } else {
            date(year, parts.getFirst(), parts.getLast(), months).ifPresent(found::add);
            date(year, parts.getLast(), parts.getFirst(), months).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<LocalDate> date(String year, String month, String day, Map<String, Integer> months) {
        var days = DAY.matcher(day);
        Integer number = months.get(month);
        if (!YEAR.matcher(year).matches() || number == null || !days.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(days.group(1))));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** Returns the numbers of the months by their names, short names and digits. */
    private static Map<String, Integer> months(String language) {
        Map<String, Integer> found = new HashMap<>();
        var symbols = new DateFormatSymbols(ULocale.forLanguageTag(language));
        for (int context : List.of(DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE)) {
            for (int width : List.of(DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED)) {
                String[] names = symbols.getMonths(context, width);
                for (int month = 0; month < names.length; month++) {
                    found.put(Spelling.form(names[month], language), month + 1);
                }
            }
        }
        for (int month = 1; month <= 12; month++) {
            found.put(String.valueOf(month), month);
            found.put("%02d".formatted(month), month);
        }
        return found;
    }
}
