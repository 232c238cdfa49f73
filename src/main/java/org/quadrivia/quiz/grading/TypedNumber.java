package org.quadrivia.quiz.grading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number as people type it, in whichever country: {@code 1 789}, {@code 1'789.5}, {@code 1.789,5}, {@code −3}, {@code 2e6}. */
final class TypedNumber {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2007\\u2009\\u202f'’_]");
    private static final Pattern PLAIN =
            Pattern.compile("[+-]?(?:[0-9]{1,40}(?:[.][0-9]{0,40})?|[.][0-9]{1,40})(?:[eE][+-]?[0-9]{1,2})?");

    private TypedNumber() {}

    /**
     * Returns what the typed words may mean, as far as they are a number. A comma or a point before three digits may be a decimal
     * separator or may group the digits.
     */
    static List<BigDecimal> readings(String typed) {
        String bare =
                SPACES.matcher(typed).replaceAll("").replace('\u2212', '-').replace('\u2013', '-');
        List<BigDecimal> readings = new ArrayList<>();
        int comma = bare.lastIndexOf(',');
        int point = bare.lastIndexOf('.');
        if (comma >= 0 && point >= 0) {
            read(comma > point ? bare.replace(".", "").replace(',', '.') : bare.replace(",", ""))
                    .ifPresent(readings::add);
            return readings;
        }
        read(bare.replace(',', '.')).ifPresent(readings::add);
        int separator = Math.max(comma, point);
        if (separator > 0 && isGrouped(bare.split("[.,]", -1))) {
            read(bare.replace(",", "").replace(".", "")).ifPresent(readings::add);
        }
        return readings;
    }

    /** Whether all groups of digits but the first have three. */
    private static boolean isGrouped(String[] groups) {
        for (int i = 1; i < groups.length; i++) {
            if (groups[i].length() != 3) {
                return false;
            }
        }
        return true;
    }

    private static Optional<BigDecimal> read(String number) {
        return PLAIN.matcher(number).matches() ? Optional.of(new BigDecimal(number)) : Optional.empty();
    }
}
