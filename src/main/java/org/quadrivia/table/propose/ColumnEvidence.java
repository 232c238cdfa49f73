package org.quadrivia.table.propose;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quadrivia.knowledge.time.WrittenDate;

/** What the cells of one column look like, counted over all rows. */
final class ColumnEvidence {
    private static final int KEPT = 2000;
    private static final int HASHES = 600_000;
    private static final Set<String> NOTHING = Set.of("", "-", "–", "—", "n/a", "#n/a");
    private static final Pattern NUMBER = Pattern.compile("[+\\-−]?\\d[\\d.,\u00A0\u202F' ]*");
    private static final Pattern WITH_UNIT =
            Pattern.compile("([+\\-−]?\\d[\\d.,]*)\\s?([\\p{L}°%‰/²³µ$€£][\\p{L}\\d°%‰/²³·.^µ]{0,11})");
    private static final Pattern YEAR = Pattern.compile("-?[12]\\d{3}|[5-9]\\d{2}");
    private static final Pattern COMMA = Pattern.compile(".*\\d,\\d{1,2}|.*\\d,\\d{4,}|.*\\d\\.\\d{3},\\d+|0,\\d+");
    private static final Pattern POINT =
            Pattern.compile(".*\\d\\.\\d{1,2}|.*\\d\\.\\d{4,}|.*\\d,\\d{3}\\.\\d+|0\\.\\d+");
    private static final Pattern WORDS = Pattern.compile("\\s+");
    private static final List<String> SEPARATORS = List.of(";", "|", "\n", ",");
    /** The forms of so many cells are looked at; whether values repeat, of all. */
    private static final int LOOKED_AT = 5000;

    private static final Map<String, Pattern> DATES = dates();

    private static Map<String, Pattern> dates() {
        Map<String, Pattern> dates = new LinkedHashMap<>();
        dates.put("", Pattern.compile("-?\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])"));
        dates.put("d.M.yyyy", Pattern.compile("(0?[1-9]|[12]\\d|3[01])\\.(0?[1-9]|1[0-2])\\.\\d{4}"));
        dates.put("d/M/yyyy", Pattern.compile("(0?[1-9]|[12]\\d|3[01])/(0?[1-9]|1[0-2])/\\d{4}"));
        dates.put("M/d/yyyy", Pattern.compile("(0?[1-9]|1[0-2])/(0?[1-9]|[12]\\d|3[01])/\\d{4}"));
        dates.put("d-M-yyyy", Pattern.compile("(0?[1-9]|[12]\\d|3[01])-(0?[1-9]|1[0-2])-\\d{4}"));
        dates.put("yyyy/M/d", Pattern.compile("\\d{4}/(0?[1-9]|1[0-2])/(0?[1-9]|[12]\\d|3[01])"));
        return dates;
    }

    int filled;
    int looked;
    int repeated;
    int numbers;
    int years;
    /** Dates that are not exact to the day, and no years: “about 1899”, “17th century”, “May 1851”. */
    int vague;

    int truths;
    int titled;
    int digits;
    int longTexts;
    int commaDecimals;
    int pointDecimals;
    final Map<String, Integer> dateForms = new LinkedHashMap<>();
    final Map<String, Integer> units = new HashMap<>();
    final Map<String, Integer> separators = new HashMap<>();
    final Set<String> values = new HashSet<>();
    private final Set<Integer> hashes = new HashSet<>();

    void add(String cell) {
        String text = cell.strip();
        if (NOTHING.contains(text.toLowerCase(Locale.ROOT))) {
            return;
        }
        filled++;
        if (hashes.size() < HASHES && !hashes.add(text.hashCode())) {
            repeated++;
        }
        if (values.size() < KEPT) {
            values.add(text);
        }
        if (looked >= LOOKED_AT) {
            return;
        }
        looked++;
        if (Character.isDigit(text.charAt(0)) || "+-−".indexOf(text.charAt(0)) >= 0) {
            numeric(text);
        }
        vague += WrittenDate.of(text)
                        .filter(date -> date.precision() != WrittenDate.Precision.DAY
                                && !YEAR.matcher(text).matches())
                        .isPresent()
                ? 1
                : 0;
        truths += text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false") ? 1 : 0;
        String[] parts = WORDS.split(text);
        int words = parts.length;
        titled += words <= 5 && named(parts) ? 1 : 0;
        longTexts += text.length() > 80 || words > 8 ? 1 : 0;
        for (String separator : SEPARATORS) {
            if (text.contains(separator)) {
                separators.merge(separator, 1, Integer::sum);
            }
        }
    }

    /** Whether each word that is not short begins as names do: in upper case, or in a script that has none. */
    private static boolean named(String[] words) {
        for (int i = 0; i < words.length; i++) {
            if ((i == 0 || words[i].length() > 3) && Character.isLowerCase(words[i].codePointAt(0))) {
                return false;
            }
        }
        return Character.isLetter(words[0].codePointAt(0));
    }

    private void numeric(String text) {
        digits++;
        number(text);
        DATES.forEach((form, pattern) -> {
            if (pattern.matcher(text).matches()) {
                dateForms.merge(form, 1, Integer::sum);
            }
        });
        years += YEAR.matcher(text).matches() ? 1 : 0;
    }

    private void number(String text) {
        Matcher unit = WITH_UNIT.matcher(text);
        String bare = text;
        if (unit.matches()) {
            units.merge(unit.group(2), 1, Integer::sum);
            bare = unit.group(1);
        }
        if (!NUMBER.matcher(bare).matches()) {
            return;
        }
        numbers++;
        commaDecimals += COMMA.matcher(bare).matches() ? 1 : 0;
        pointDecimals += POINT.matcher(bare).matches() ? 1 : 0;
    }

    /** Whether nearly all cells are counted: a few may be broken. */
    boolean mostly(int count) {
        return looked > 0 && count * 10 >= looked * 8;
    }

    boolean unique() {
        return filled > 0 && repeated == 0;
    }
}
