package org.quadrivia.table.read;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** What a number cell of a workbook shows: a date, a percentage or the number. */
final class ExcelFormats {
    private static final int DIGITS = 15;
    private static final BigDecimal LAST_DAY = new BigDecimal(2_958_466);

    private ExcelFormats() {}

    enum Kind {
        NUMBER,
        PERCENT,
        YEAR,
        DATE,
        TIME,
        DATE_TIME
    }

    /** @param code the format's own text; empty if the workbook has none for the id */
    static Kind kind(int id, String code) {
        if (code.isEmpty()) {
            return builtIn(id);
        }
        String first = code.contains(";") ? code.substring(0, code.indexOf(';')) : code;
        String bare = first.replaceAll("\"[^\"]*+\"?|\\\\.|\\[(?![hHmMsS]++\\])[^\\]]*+\\]?|_.|\\*.", "")
                .replaceAll("(?i)general", "")
                .toLowerCase(Locale.ROOT);
        if (bare.contains("%")) {
            return Kind.PERCENT;
        }
        boolean time = bare.matches(".*[hs].*");
        boolean date = bare.matches(".*[yd].*") || bare.contains("m") && !time;
        if (!time && !date || bare.matches(".*[0#?].*") && !bare.matches(".*[ydhs].*")) {
            return Kind.NUMBER;
        }
        if (bare.matches("[^mdhs]*y+[^mdhs]*")) {
            return Kind.YEAR;
        }
        return date && time ? Kind.DATE_TIME : date ? Kind.DATE : Kind.TIME;
    }

    private static Kind builtIn(int id) {
        if (id == 9 || id == 10) {
            return Kind.PERCENT;
        }
        if (id == 22) {
            return Kind.DATE_TIME;
        }
        if (id >= 14 && id <= 17 || id >= 27 && id <= 31 || id == 36 || id >= 50 && id <= 58) {
            return Kind.DATE;
        }
        return id >= 18 && id <= 21 || id >= 32 && id <= 35 || id >= 45 && id <= 47 ? Kind.TIME : Kind.NUMBER;
    }

    /** Returns the text of a number cell; the text itself if it is no number. */
    static String shown(String raw, Kind kind, boolean since1904) {
        BigDecimal number;
        try {
            number = new BigDecimal(raw.strip());
        } catch (NumberFormatException none) {
            return raw;
        }
        if (number.precision() - number.scale() > 400 || number.scale() > 400) {
            return raw;
        }
        return switch (kind) {
            case NUMBER -> plain(number);
            case PERCENT -> plain(number.movePointRight(2)) + "%";
            default -> date(number, kind, since1904);
        };
    }

    private static String plain(BigDecimal number) {
        BigDecimal rounded = number.round(new MathContext(DIGITS, RoundingMode.HALF_EVEN));
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static String date(BigDecimal number, Kind kind, boolean since1904) {
        if (number.signum() < 0 || number.compareTo(LAST_DAY) >= 0) {
            return plain(number);
        }
        long days = number.longValue();
        long seconds = number.remainder(BigDecimal.ONE)
                .multiply(new BigDecimal(86_400))
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        if (kind == Kind.TIME && days == 0) {
            return LocalTime.MIDNIGHT
                    .plusSeconds(seconds)
                    .truncatedTo(ChronoUnit.SECONDS)
                    .toString();
        }
        // A workbook that counts from 1900 has a day 60, 29 February 1900, which never was.
        LocalDate day = since1904
                ? LocalDate.of(1904, 1, 1).plusDays(days)
                : LocalDate.of(1899, 12, days < 60 ? 31 : 30).plusDays(days);
        LocalDateTime moment = day.atStartOfDay().plusSeconds(seconds);
        if (kind == Kind.YEAR) {
            return Integer.toString(moment.getYear());
        }
        boolean midnight = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
        return kind == Kind.DATE || kind == Kind.DATE_TIME && midnight
                ? moment.toLocalDate().toString()
                : moment.toLocalDate() + "T" + moment.toLocalTime().format(java.time.format.DateTimeFormatter.ISO_TIME);
    }
}
