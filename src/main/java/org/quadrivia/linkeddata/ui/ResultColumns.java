package org.quadrivia.linkeddata.ui;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.quadrivia.linkeddata.ResultTable;
import org.quadrivia.linkeddata.ResultTable.Cell;
import org.quadrivia.linkeddata.ResultTable.Kind;

/**
 * Which columns of a query result supply the data for a diagram of links, for a time line and for a bar chart.
 *
 * @param links the columns with the two ends of each link, and the column with its property if there is one; empty if the result
 *     has no links to draw, or too many
 * @param dates a column of dates, and one with what happened on each date
 * @param numbers a column of numbers, and one with the thing to which each number belongs
 */
record ResultColumns(Optional<Links> links, Optional<Pair> dates, Optional<Pair> numbers) {
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final int MOST_BARS = 60;
    private static final int MOST_LINKS = 150;

    /** Positions of columns, from 0; {@code by} is -1 if no column names the property. */
    record Links(int from, int by, int to) implements Serializable {}

    /** Positions of columns, from 0. */
    record Pair(int value, int of) implements Serializable {}

    static ResultColumns of(ResultTable table) {
        int width = table.columns().size();
        List<Integer> things = IntStream.range(0, width)
                .filter(column -> all(table, column, ResultColumns::isThing))
                .boxed()
                .toList();
        return new ResultColumns(
                links(table, things),
                pair(table, ResultColumns::isDate),
                table.rows().size() <= MOST_BARS && table.rows().size() > 1
                        ? pair(table, ResultColumns::isNumber)
                        : Optional.empty());
    }

    private static Optional<Links> links(ResultTable table, List<Integer> things) {
        if (table.rows().size() > MOST_LINKS) {
            return Optional.empty();
        }
        if (table.triples()) {
            return Optional.of(new Links(0, 1, 2));
        }
        return things.size() >= 2 ? Optional.of(new Links(things.get(0), -1, things.get(1))) : Optional.empty();
    }

    private static Optional<Pair> pair(ResultTable table, java.util.function.Predicate<Cell> isValue) {
        int width = table.columns().size();
        if (table.triples() || width < 2) {
            return Optional.empty();
        }
        return IntStream.range(0, width)
                .filter(column -> all(table, column, isValue))
                .boxed()
                .findFirst()
                .flatMap(value -> IntStream.range(0, width)
                        .filter(column -> column != value && !all(table, column, isValue))
                        .boxed()
                        .findFirst()
                        .map(of -> new Pair(value, of)));
    }

    private static boolean all(ResultTable table, int column, java.util.function.Predicate<Cell> is) {
        return table.rows().stream().allMatch(row -> row.get(column).filter(is).isPresent());
    }

    private static boolean isThing(Cell cell) {
        return cell.kind() == Kind.IRI;
    }

    private static boolean isDate(Cell cell) {
        return cell.type().matches(XSD + "(date|dateTime|dateTimeStamp|gYear|gYearMonth)")
                && cell.text().matches("-?\\d{4,}.*");
    }

    private static boolean isNumber(Cell cell) {
        if (!cell.type().startsWith(XSD) || isDate(cell)) {
            return false;
        }
        try {
            return Double.isFinite(Double.parseDouble(cell.text()));
        } catch (NumberFormatException word) {
            return false;
        }
    }
}
