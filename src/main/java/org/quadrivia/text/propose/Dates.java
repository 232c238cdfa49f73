package org.quadrivia.text.propose;

import java.text.DateFormatSymbols;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quadrivia.text.Span;

/** Finds dates, months and years as they are written in English, German, French, Italian and Spanish. */
final class Dates {
    private static final Map<String, Integer> MONTHS = months();
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2100;

    private final String text;
    private final List<Span> words;
    private final List<Found> found = new ArrayList<>();

    private Dates(String text, List<Span> words) {
        this.text = text;
        this.words = words;
    }

    static List<Found> in(String text, List<Span> words) {
        Dates dates = new Dates(text, words);
        for (int i = 0; i < words.size(); ) {
            i += Math.max(1, dates.at(i));
        }
        return dates.found;
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (String language : List.of("en", "de", "fr", "it", "es")) {
            Locale locale = Locale.forLanguageTag(language);
            String[] names = DateFormatSymbols.getInstance(locale).getMonths();
            for (int i = 0; i < 12; i++) {
                months.put(names[i].toLowerCase(locale), i + 1);
            }
        }
        return months;
    }

    /** Takes the date that begins with this word; returns of how many words it is, 0 for none. */
    private int at(int i) {
        String word = word(i);
        Integer month = MONTHS.get(word.toLowerCase(Locale.ROOT));
        if (month != null) {
            int day = day(i + 1);
            if (day > 0 && year(i + 2) > 0) {
                return date(i, 3, year(i + 2), month, day);
            }
            return year(i + 1) > 0 ? take(i, 2, Found.Kind.MONTH, year(i + 1) + "-" + two(month)) : 0;
        }
        int day = day(i);
        if (day > 0) {
            int at = isOf(i + 1) ? i + 2 : i + 1;
            Integer named = MONTHS.get(word(at).toLowerCase(Locale.ROOT));
            if (named != null) {
                int then = isOf(at + 1) ? at + 2 : at + 1;
                return year(then) > 0 ? date(i, then - i + 1, year(then), named, day) : 0;
            }
        }
        if (iso(word)) {
            return date(
                    i,
                    1,
                    Integer.parseInt(word, 0, 4, 10),
                    Integer.parseInt(word, 5, 7, 10),
                    Integer.parseInt(word, 8, 10, 10));
        }
        return year(i) > 0 && isYearAlone(i) ? take(i, 1, Found.Kind.YEAR, word(i).substring(0, 4)) : 0;
    }

    private int date(int i, int length, int year, int month, int day) {
        try {
            return take(
                    i, length, Found.Kind.DATE, LocalDate.of(year, month, day).toString());
        } catch (DateTimeException none) {
            return 0;
        }
    }

    private int take(int i, int length, Found.Kind kind, String value) {
        found.add(new Found(
                new Span(words.get(i).from(), words.get(i + length - 1).to()), kind, value));
        return length;
    }

    private String word(int i) {
        return i < words.size() ? words.get(i).of(text) : "";
    }

    private boolean isOf(int i) {
        return List.of("of", "de", "di", "del").contains(word(i));
    }

    /** Returns the day of a month, such as 3, 3rd or 1er; 0 for none. */
    private int day(int i) {
        String word = word(i);
        int digits = 0;
        while (digits < word.length() && digits < 3 && isDigit(word.charAt(digits))) {
            digits++;
        }
        boolean ends = List.of("", "st", "nd", "rd", "th", "er")
                .contains(word.substring(digits).toLowerCase(Locale.ROOT));
        int day = digits == 1 || digits == 2 ? Integer.parseInt(word.substring(0, digits)) : 0;
        return ends && day <= 31 ? day : 0;
    }

    private int year(int i) {
        String word = word(i);
        if (word.length() != 4 || !word.chars().allMatch(Dates::isDigit)) {
            return 0;
        }
        int year = Integer.parseInt(word);
        return year >= FIRST_YEAR && year < LAST_YEAR ? year : 0;
    }

    /** Whether a number of four digits stands where years stand: no unit behind it, no sign of money before it. */
    private boolean isYearAlone(int i) {
        Span span = words.get(i);
        char before = span.from() > 0 ? text.charAt(span.from() - 1) : ' ';
        boolean comma = span.to() + 1 < text.length()
                && (text.charAt(span.to()) == ',' || text.charAt(span.to()) == '.')
                && isDigit(text.charAt(span.to() + 1));
        boolean free = " (–-—/[“\"‘".indexOf(before) >= 0;
        String next = i + 1 < words.size() && words.get(i + 1).from() == span.to() + 1 ? word(i + 1) : "";
        boolean counted = !next.isEmpty()
                && Character.isLowerCase(next.charAt(0))
                && (COUNTED.contains(next) || next.endsWith("s") && next.length() > 4);
        boolean named = i == 0 || YEARS.contains(word(i - 1).toLowerCase(Locale.ROOT));
        return free && !comma && (named || !counted);
    }

    private static final List<String> COUNTED =
            List.of("km", "m", "kg", "mm", "cm", "mi", "ft", "men", "people", "per", "metres", "meters");
    private static final List<String> YEARS = List.of(
            "in", "since", "until", "by", "from", "to", "after", "before", "year", "im", "seit", "jahr", "en", "nel",
            "dal");

    private static boolean iso(String word) {
        if (word.length() != 10 || word.charAt(4) != '-' || word.charAt(7) != '-') {
            return false;
        }
        for (int i = 0; i < 10; i++) {
            if (i != 4 && i != 7 && !isDigit(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
