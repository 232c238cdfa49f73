package org.quadrivia.knowledge.time;

import java.text.DateFormatSymbols;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A date as people write it in English, German, French, Italian or Spanish: “13 March 1781”, “13.03.1781”, “1899”, “c. 1610”, “17th
 * century”, “before 1700”. Dates in figures whose day and month could be confused are not read.
 *
 * @param precision how exact it is
 * @param value as XML Schema writes it; empty for a century, or where only a bound is given
 * @param hedge the word that makes it vague, or says on which side of it something lies; empty if there is none
 */
public record WrittenDate(Precision precision, String value, String hedge) {
    /** How exact a date is. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR,
        /** A century. */
        CENTURY,
        /** Only that it was before or after a date. */
        BOUND
    }

    private static final int LONGEST = 60;
    private static final Map<String, Integer> MONTHS = months();
    private static final List<String> HEDGES = List.of(
            "in about",
            "about",
            "around",
            "approximately",
            "approx.",
            "approx",
            "circa",
            "ca.",
            "ca",
            "c.",
            "c",
            "~",
            "≈",
            "probably",
            "possibly",
            "perhaps",
            "um",
            "etwa",
            "gegen",
            "ungefähr",
            "vermutlich",
            "wohl",
            "vers",
            "environ",
            "autour de",
            "peut-être",
            "verso il",
            "verso",
            "intorno al",
            "forse",
            "hacia",
            "alrededor de",
            "cerca de");
    private static final List<String> BOUNDS = List.of(
            "before",
            "after",
            "until",
            "since",
            "not before",
            "not after",
            "by",
            "vor",
            "nach",
            "bis",
            "seit",
            "avant",
            "après",
            "depuis",
            "prima del",
            "prima di",
            "dopo il",
            "dopo",
            "antes de",
            "después de",
            "desde",
            "hasta",
            "<",
            ">");
    private static final Set<String> CENTURIES =
            Set.of("century", "cent.", "jahrhundert", "jh.", "jh", "siècle", "secolo", "siglo");
    private static final Set<String> BETWEEN = Set.of("of", "de", "del", "di");

    /** Returns whether it is a day, a month or a year without any reservation. */
    public boolean isExact() {
        return hedge.isEmpty() && !value.isEmpty();
    }

    /** Reads a date; empty if the text is anything else. */
    public static Optional<WrittenDate> of(String text) {
        String rest = text.strip();
        if (rest.isEmpty() || rest.length() > LONGEST) {
            return Optional.empty();
        }
        String hedge = "";
        if (rest.endsWith("?")) {
            hedge = "?";
            rest = rest.substring(0, rest.length() - 1).strip();
        } else if (rest.endsWith("(?)")) {
            hedge = "(?)";
            rest = rest.substring(0, rest.length() - 3).strip();
        }
        Optional<String> bound = beginning(rest, BOUNDS);
        if (bound.isPresent()) {
            String word = bound.get();
            return of(rest.substring(word.length())).map(date -> new WrittenDate(Precision.BOUND, "", word));
        }
        Optional<String> vague = beginning(rest, HEDGES);
        if (vague.isPresent()) {
            hedge = vague.get();
            rest = rest.substring(hedge.length()).strip();
        }
        String kept = hedge;
        return exact(rest).map(date -> new WrittenDate(date.precision, date.value, kept));
    }

    /** Returns the longest of some words with which a text begins; letters must end there. */
    private static Optional<String> beginning(String text, List<String> words) {
        String lower = text.toLowerCase(Locale.ROOT);
        return words.stream()
                .filter(lower::startsWith)
                .filter(word -> word.length() < text.length())
                .filter(word -> !Character.isLetter(word.codePointBefore(word.length()))
                        || !Character.isLetter(text.charAt(word.length())))
                .max(java.util.Comparator.comparingInt(String::length))
                .map(word -> text.substring(0, word.length()));
    }

    private static Optional<WrittenDate> exact(String text) {
        List<String> words = words(text);
        if (words.size() == 1) {
            String word = words.getFirst();
            return year(word)
                    .map(year -> new WrittenDate(Precision.YEAR, year, ""))
                    .or(() -> figures(word));
        }
        return century(words) ? Optional.of(new WrittenDate(Precision.CENTURY, "", "")) : named(words);
    }

    /** Returns the words, without commas, and without “of” between them. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.replace(',', ' ').toLowerCase(Locale.ROOT).split(" ")) {
            if (!word.isBlank() && (words.isEmpty() || !BETWEEN.contains(word))) {
                words.add(word);
            }
        }
        return words;
    }

    private static Optional<String> year(String word) {
        boolean year = (word.length() == 3 || word.length() == 4) && isNumber(word) && word.charAt(0) != '0';
        return year ? Optional.of("0".repeat(4 - word.length()) + word) : Optional.empty();
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Reads 1781-03-13, 1781-03, 13.03.1781 and 13/3/1781. */
    private static Optional<WrittenDate> figures(String word) {
        for (char between : new char[] {'-', '.', '/'}) {
            String[] parts = word.split(java.util.regex.Pattern.quote(String.valueOf(between)), 4);
            if (parts.length == 3 && parts[0].length() == 4) {
                return day(parts[0], parts[1], parts[2]);
            }
            if (parts.length == 3 && parts[2].length() == 4 && (between == '.' || isOver12(parts[0]))) {
                return day(parts[2], parts[1], parts[0]);
            }
            if (parts.length == 3 && parts[2].length() == 4 && isOver12(parts[1])) {
                return day(parts[2], parts[0], parts[1]);
            }
            if (parts.length == 2 && between == '-' && parts[1].length() == 2 && isNumber(parts[1])) {
                int month = Integer.parseInt(parts[1]);
                return year(parts[0])
                        .filter(year -> year.equals(parts[0]) && month >= 1 && month <= 12)
                        .map(year -> new WrittenDate(Precision.MONTH, word, ""));
            }
        }
        return Optional.empty();
    }

    private static boolean isOver12(String part) {
        return part.length() == 2 && isNumber(part) && Integer.parseInt(part) > 12;
    }

    private static Optional<WrittenDate> day(String year, String month, String day) {
        if (!isNumber(year)
                || !isNumber(month)
                || !isNumber(day)
                || year.length() != 4
                || month.length() > 2
                || day.length() > 2) {
            return Optional.empty();
        }
        return day(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static Optional<WrittenDate> day(int year, int month, int day) {
        try {
            return year < 1
                    ? Optional.empty()
                    : Optional.of(new WrittenDate(
                            Precision.DAY, LocalDate.of(year, month, day).toString(), ""));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** Reads a month by its name with a year, and perhaps a day before or after it. */
    private static Optional<WrittenDate> named(List<String> words) {
        Optional<String> year = year(words.getLast());
        if (year.isEmpty() || words.size() > 3) {
            return Optional.empty();
        }
        int number = Integer.parseInt(year.get());
        if (words.size() == 2) {
            return month(words.getFirst())
                    .map(month ->
                            new WrittenDate(Precision.MONTH, year.get() + "-" + (month < 10 ? "0" : "") + month, ""));
        }
        Optional<Integer> first = month(words.get(0));
        return first.isPresent()
                ? dayOfMonth(words.get(1)).flatMap(day -> day(number, first.get(), day))
                : month(words.get(1))
                        .flatMap(month -> dayOfMonth(words.get(0)).flatMap(day -> day(number, month, day)));
    }

    private static Optional<Integer> month(String word) {
        return Optional.ofNullable(MONTHS.get(word.endsWith(".") ? word.substring(0, word.length() - 1) : word));
    }

    /** Reads a day: 1, 1., 1st, 1er, 1º. */
    private static Optional<Integer> dayOfMonth(String word) {
        int digits = leadingDigits(word);
        boolean day = (digits == 1 || digits == 2) && word.length() - digits <= 2;
        return day ? Optional.of(Integer.parseInt(word.substring(0, digits))) : Optional.empty();
    }

    private static int leadingDigits(String word) {
        int digits = 0;
        while (digits < word.length() && word.charAt(digits) >= '0' && word.charAt(digits) <= '9') {
            digits++;
        }
        return digits;
    }

    /** Whether it is a century: 17th century, 17. Jahrhundert, XVIIe siècle, siglo XVII, early 17th century. */
    private static boolean century(List<String> words) {
        return words.size() <= 4
                && words.stream().anyMatch(CENTURIES::contains)
                && words.stream().anyMatch(word -> leadingDigits(word) > 0 || isRoman(word));
    }

    private static boolean isRoman(String word) {
        String bare = word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
        return !bare.isEmpty() && bare.chars().allMatch(c -> "ivx".indexOf(c) >= 0);
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (String language : List.of("en", "de", "fr", "it", "es")) {
            DateFormatSymbols symbols = DateFormatSymbols.getInstance(Locale.forLanguageTag(language));
            for (int i = 0; i < 12; i++) {
                months.putIfAbsent(symbols.getMonths()[i].toLowerCase(Locale.ROOT), i + 1);
                String brief = symbols.getShortMonths()[i].toLowerCase(Locale.ROOT);
                months.putIfAbsent(brief.endsWith(".") ? brief.substring(0, brief.length() - 1) : brief, i + 1);
            }
        }
        return months;
    }
}
