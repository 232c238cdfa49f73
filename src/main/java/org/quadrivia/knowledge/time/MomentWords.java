package org.quadrivia.knowledge.time;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import org.quadrivia.Messages;

/** Puts moments into words. */
public final class MomentWords {
    private static final long MILLION = 1_000_000;
    private static final long THOUSAND = 1000;
    private static final int PLAIN = 9999;
    /** Years further before Christ than this are never exact. */
    private static final long ROUGH = 99_999;

    private MomentWords() {}

    /** Returns for example "509 BC", "October 1977" or "October 14, 1977". */
    public static String of(Moment moment, Locale locale) {
        if (moment.month() == 0) {
            return year(rough(moment.year()), 1, locale);
        }
        LocalDate first = LocalDate.of((int) moment.year(), moment.month(), Math.max(1, moment.day()));
        if (moment.day() == 0) {
            return pattern("yMMMM", first.atStartOfDay(), locale);
        }
        return moment.minute() < 0
                ? pattern("yMMMMd", first.atStartOfDay(), locale)
                : pattern("yMMMMdjm", first.atStartOfDay().plusMinutes(moment.minute()), locale);
    }

    /**
     * Returns the date or period of something in words.
     *
     * @param from empty if only its end is known
     * @param to empty if it has no separate end
     * @param period whether it is a period, so that a single moment is its beginning or its end
     */
    public static String of(Optional<Moment> from, Optional<Moment> to, boolean period, Locale locale) {
        if (from.isPresent() && to.isPresent()) {
            String first = of(from.get(), locale);
            String last = of(to.get(), locale);
            return first.equals(last) ? first : Messages.text(locale, "word.time.span", first, last);
        }
        String one = of(from.or(() -> to).orElseThrow(), locale);
        return !period ? one : Messages.text(locale, from.isPresent() ? "word.time.from" : "word.time.to", one);
    }

    /** Returns the round year that the author meant: nobody considers the year 0 in dates that long before Christ. */
    private static long rough(long year) {
        return -year > ROUGH && -year % 100 == 0 ? year + 1 : year;
    }

    /**
     * Returns a year in words. Millions of years are rounded to the precision of the scale.
     *
     * @param year year 0 is 1 BC
     * @param step the distance of two years that must differ in words
     */
    static String year(long year, long step, Locale locale) {
        long count = year > 0 ? year : 1 - year;
        if (count >= MILLION && (step >= THOUSAND || count % THOUSAND == 0)) {
            NumberFormat millions = NumberFormat.getInstance(locale);
            millions.setMaximumFractionDigits(3);
            String number = millions.format(Math.round(count / (double) THOUSAND) / (double) THOUSAND);
            return Messages.text(locale, year > 0 ? "word.time.millions" : "word.time.millions.before", number);
        }
        String number = count <= PLAIN
                ? Long.toString(count)
                : NumberFormat.getIntegerInstance(locale).format(count);
        return year > 0 ? number : Messages.text(locale, "word.beforeChrist", number);
    }

    static String month(LocalDate first, Locale locale) {
        return pattern("yMMM", first.atStartOfDay(), locale);
    }

    static String day(LocalDate day, Locale locale) {
        return pattern("yMMMd", day.atStartOfDay(), locale);
    }

    static String minute(LocalDateTime time, Locale locale) {
        return pattern("MMMdjm", time, locale);
    }

    private static String pattern(String skeleton, LocalDateTime time, Locale locale) {
        GregorianCalendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), ULocale.forLocale(locale));
        calendar.setGregorianChange(new Date(Long.MIN_VALUE));
        String era = time.getYear() <= 0 ? "G" : "";
        DateFormat format = DateFormat.getPatternInstance(calendar, era + skeleton, locale);
        format.setTimeZone(TimeZone.getTimeZone("UTC"));
        return format.format(Date.from(time.toInstant(ZoneOffset.UTC)));
    }
}
