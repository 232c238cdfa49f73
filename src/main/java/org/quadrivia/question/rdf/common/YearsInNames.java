package org.quadrivia.question.rdf.common;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/** Compares dates with the numbers in names, such as "Ottoman Rise (AD 1300-1453)" or "509 B.C.". */
public final class YearsInNames {
    private static final Pattern YEAR = Pattern.compile("(-?)(\\d{4,9})(?:-\\d\\d.*|Z|[+-]\\d\\d:\\d\\d)?");
    private static final Pattern GROUPED = Pattern.compile("(?<=\\d)[,. '’\\u00A0\\u202F](?=\\d{3}(?!\\d))");
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{1,9}(?!\\d)");
    private static final int NEAR = 25;
    /** A smaller number in a name is rarely a year. */
    private static final int FIRST_YEAR = 100;

    private YearsInNames() {}

    /** Whether the name contains a number. */
    public static boolean numbered(String name) {
        return name.chars().anyMatch(Character::isDigit);
    }

    /**
     * Whether the name contains the number of the year in everyday notation: 44 for the year -0043, which is 44 BC in XML Schema
     * 1.1. False if the node is not a date.
     */
    public static boolean contain(String name, Node date) {
        return any(name, date, 0);
    }

    /**
     * Whether the name gives the date away, at least roughly: it contains the number of the year, or a number close to it that
     * looks like a year.
     */
    public static boolean tell(String name, Node date) {
        return any(name, date, NEAR);
    }

    private static boolean any(String name, Node date, int distance) {
        if (ValueShape.of(date) != ValueShape.DATE) {
            return false;
        }
        Matcher form = YEAR.matcher(date.getLiteralLexicalForm());
        if (!form.matches()) {
            return false;
        }
        int digits = Integer.parseInt(form.group(2));
        int year = form.group(1).isEmpty() && digits > 0 ? digits : digits + 1;
        Matcher numbers = NUMBER.matcher(GROUPED.matcher(name).replaceAll(""));
        while (numbers.find()) {
            int number = Integer.parseInt(numbers.group());
            if (number == year || Math.abs(number - year) <= distance && number >= FIRST_YEAR) {
                return true;
            }
        }
        return false;
    }
}
