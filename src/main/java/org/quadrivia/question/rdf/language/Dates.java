package org.quadrivia.question.rdf.language;

import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.Date;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Formats dates for readers of one language, with as many parts as they have: "7 May 2025", "May 2025", "1849". Years before the
 * year 1 are counted as in XML Schema 1.1: 0000 is 1 BC, -0043 is 44 BC.
 */
final class Dates {
    private static final Pattern FORM = Pattern.compile(
            "(-?\\d{4,})(?:-(\\d\\d)(?:-(\\d\\d)(?:T(\\d\\d):(\\d\\d):(\\d\\d)(?:\\.\\d+)?)?)?)?(Z|[+-]\\d\\d:\\d\\d)?");
    private static final int LONGEST_YEAR = 7;
    /** Nobody would take this year or a later one for a year before Christ. */
    private static final int FIRST_PLAIN = 1000;

    private final ULocale locale;
    private final DateTimePatternGenerator patterns;
    private final boolean ancient;

    /** @param ancient whether the data has years before Christ. If so, early years after Christ are marked as such. */
    Dates(ULocale locale, boolean ancient) {
        this.locale = locale;
        this.ancient = ancient;
        this.patterns = DateTimePatternGenerator.getInstance(locale);
    }

    /**
     * Returns a date as text.
     *
     * @param lexical lexical form of an xsd:date, dateTime, gYear or gYearMonth; returned unchanged if it cannot be read
     */
    String text(String lexical) {
        Matcher form = FORM.matcher(lexical);
        if (!form.matches() || form.group(1).length() > LONGEST_YEAR) {
            return lexical;
        }
        int year = Integer.parseInt(form.group(1));
        String skeleton = (year <= 0 || ancient && year < FIRST_PLAIN ? "Gy" : "y") + day(form) + time(form);
        SimpleDateFormat format = new SimpleDateFormat(patterns.getBestPattern(skeleton), locale);
        format.setCalendar(calendar());
        String zone = skeleton.endsWith("m") || skeleton.endsWith("s") ? zone(form.group(7)) : "";
        return format.format(date(year, form)) + zone;
    }

    private static Date date(int year, Matcher form) {
        GregorianCalendar calendar = calendar();
        calendar.clear();
        calendar.set(GregorianCalendar.EXTENDED_YEAR, year);
        calendar.set(GregorianCalendar.MONTH, number(form.group(2), 1) - 1);
        calendar.set(GregorianCalendar.DAY_OF_MONTH, number(form.group(3), 1));
        calendar.set(GregorianCalendar.HOUR_OF_DAY, number(form.group(4), 0));
        calendar.set(GregorianCalendar.MINUTE, number(form.group(5), 0));
        calendar.set(GregorianCalendar.SECOND, number(form.group(6), 0));
        return calendar.getTime();
    }

    private static String day(Matcher form) {
        return form.group(2) == null ? "" : form.group(3) == null ? "MMMM" : "MMMMd";
    }

    /** Returns the pattern for the time; empty at midnight, which represents the whole day. */
    private static String time(Matcher form) {
        int seconds = number(form.group(6), 0);
        boolean midnight = number(form.group(4), 0) == 0 && number(form.group(5), 0) == 0 && seconds == 0;
        return midnight ? "" : seconds == 0 ? "Hm" : "Hms";
    }

    private static String zone(@Nullable String zone) {
        return zone == null ? "" : zone.equals("Z") ? " UTC" : " UTC" + zone;
    }

    /** Returns a proleptic Gregorian calendar, in which today's rules apply to all times. */
    private static GregorianCalendar calendar() {
        GregorianCalendar calendar = new GregorianCalendar(TimeZone.GMT_ZONE);
        calendar.setGregorianChange(new Date(Long.MIN_VALUE));
        return calendar;
    }

    private static int number(@Nullable String digits, int otherwise) {
        return digits == null ? otherwise : Integer.parseInt(digits);
    }
}
