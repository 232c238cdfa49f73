package org.quadrivia.table.rdf;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.quadrivia.Messages;
import org.quadrivia.knowledge.time.WrittenDate;
import org.quadrivia.knowledge.time.WrittenDate.Precision;
import org.quadrivia.table.csvw.AnnotatedCell;
import org.quadrivia.table.csvw.CellRules;

/**
 * Cells of dates and years that are not written as their column asks. A year or a month becomes a value of that precision. Anything
 * vague becomes none, because a fact would say more than the cell does; a person can decide for the year that is proposed.
 */
final class VagueDates {
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    private VagueDates() {}

    /** Returns the date in a cell that does not fit its column; empty if the column holds no dates, or the cell is none. */
    static Optional<WrittenDate> read(CellRules rules, String cell) {
        String base = rules.datatype().base();
        return base.equals("date") || base.equals("gYear") ? WrittenDate.of(cell) : Optional.empty();
    }

    /** Whether it is sure, and less exact than a day. */
    static boolean isLessExact(WrittenDate date) {
        return date.isExact() && (date.precision() == Precision.YEAR || date.precision() == Precision.MONTH);
    }

    static AnnotatedCell.Value value(WrittenDate date) {
        String type = date.precision() == Precision.YEAR ? "gYear" : "gYearMonth";
        return new AnnotatedCell.Value(date.value(), XSD + type, "und");
    }

    /** Returns why it does not fit, and what to do. */
    static String reason(WrittenDate date) {
        return switch (date.precision()) {
            case CENTURY -> Messages.text("table.misfit.century");
            case BOUND -> Messages.text("table.misfit.bound", date.hedge());
            case DAY, MONTH, YEAR ->
                date.hedge().isEmpty()
                        ? Messages.text("table.misfit.otherForm")
                        : Messages.text("table.misfit.hedged", date.hedge());
        };
    }

    /** Returns what can be written instead: the day as the column asks, or else the year. */
    static String proposal(CellRules rules, WrittenDate date) {
        if (date.value().isEmpty()) {
            return "";
        }
        boolean years = rules.datatype().base().equals("gYear");
        if (date.precision() != Precision.DAY || years) {
            return years ? date.value().substring(0, 4) : date.value();
        }
        String format = rules.datatype().format();
        return format == null
                ? date.value()
                : LocalDate.parse(date.value())
                        .format(DateTimeFormatter.ofPattern(format.replace("yyyy", "uuuu"), Locale.ROOT));
    }
}
