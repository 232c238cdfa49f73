package org.quadrivia.linkeddata.exercise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.quadrivia.linkeddata.ExerciseVerdict;
import org.quadrivia.linkeddata.ExerciseVerdict.Fault;
import org.quadrivia.linkeddata.ResultTable;
import org.quadrivia.linkeddata.ResultTable.Cell;
import org.quadrivia.linkeddata.ResultTable.Kind;

/**
 * Compares two results row by row. Names of variables and the order of columns make no difference. Numbers are compared by value,
 * other literals without language and datatype. All blank nodes are equal.
 */
final class ResultComparison {
    private static final int EXAMPLES = 3;
    private static final int MOST_COLUMNS = 5;

    private ResultComparison() {}

    /**
     * Compares the result found with the one wanted.
     *
     * @param sortedBy positions of the wanted columns whose order counts; empty if the order of rows does not count
     */
    static ExerciseVerdict of(ResultTable wanted, ResultTable found, List<Integer> sortedBy) {
        if (wanted.triples() != found.triples()) {
            return fault(Fault.FORM, wanted.rows().size(), found.rows().size());
        }
        int columns = wanted.columns().size();
        if (columns != found.columns().size()) {
            return fault(Fault.COLUMNS, columns, found.columns().size());
        }
        if (found.rows().isEmpty() && !wanted.rows().isEmpty()) {
            return fault(Fault.NOTHING, wanted.rows().size(), 0);
        }
        List<List<String>> rows = keys(wanted.rows(), identity(columns));
        Attempt best = null;
        for (List<Integer> order : columns <= MOST_COLUMNS ? orders(columns) : List.of(identity(columns))) {
            Attempt attempt = Attempt.of(rows, keys(found.rows(), order), order);
            if (best == null || attempt.wrong() < best.wrong()) {
                best = attempt;
            }
        }
        return best == null ? fault(Fault.NONE, 0, 0) : verdict(rows, found, best, sortedBy);
    }

    private static ExerciseVerdict verdict(
            List<List<String>> wanted, ResultTable found, Attempt best, List<Integer> sortedBy) {
        List<List<String>> rows = keys(found.rows(), best.order());
        Set<List<String>> all = new HashSet<>(wanted);
        if (new HashSet<>(rows).equals(all)) {
            if (best.wrong() > 0) {
                return fault(Fault.REPEATED, wanted.size(), rows.size());
            }
            boolean ordered = sorted(wanted, sortedBy).equals(sorted(rows, sortedBy));
            return fault(ordered ? Fault.NONE : Fault.ORDER, wanted.size(), rows.size());
        }
        List<List<Optional<Cell>>> examples = IntStream.range(0, rows.size())
                .filter(row -> !all.contains(rows.get(row)))
                .limit(EXAMPLES)
                .mapToObj(found.rows()::get)
                .toList();
        return new ExerciseVerdict(Fault.ROWS, wanted.size(), rows.size(), best.missing(), best.surplus(), examples);
    }

    private static ExerciseVerdict fault(Fault fault, int wanted, int found) {
        return new ExerciseVerdict(fault, wanted, found, 0, 0, List.of());
    }

    /** How well the rows match with the found columns in that order. */
    private record Attempt(int missing, int surplus, List<Integer> order) {
        static Attempt of(List<List<String>> wanted, List<List<String>> found, List<Integer> order) {
            Map<List<String>, Integer> balance = new HashMap<>();
            wanted.forEach(row -> balance.merge(row, 1, Integer::sum));
            found.forEach(row -> balance.merge(row, -1, Integer::sum));
            int missing = balance.values().stream()
                    .filter(count -> count > 0)
                    .mapToInt(count -> count)
                    .sum();
            int surplus = balance.values().stream()
                    .filter(count -> count < 0)
                    .mapToInt(count -> -count)
                    .sum();
            return new Attempt(missing, surplus, order);
        }

        int wrong() {
            return missing + surplus;
        }
    }

    private static List<List<String>> sorted(List<List<String>> rows, List<Integer> by) {
        return rows.stream().map(row -> by.stream().map(row::get).toList()).toList();
    }

    private static List<List<String>> keys(List<List<Optional<Cell>>> rows, List<Integer> order) {
        return rows.stream()
                .map(row -> order.stream().map(column -> key(row.get(column))).toList())
                .toList();
    }

    private static String key(Optional<Cell> cell) {
        return cell.map(value -> switch (value.kind()) {
                    case IRI -> "<" + value.text();
                    case BLANK -> "_";
                    case LITERAL -> literal(value);
                })
                .orElse("");
    }

    private static String literal(Cell cell) {
        if (cell.kind() == Kind.LITERAL && isNumber(cell.type())) {
            try {
                return "#"
                        + new BigDecimal(cell.text().strip())
                                .stripTrailingZeros()
                                .toPlainString();
            } catch (NumberFormatException infinite) {
                return "#" + cell.text();
            }
        }
        return "\"" + cell.text();
    }

    private static boolean isNumber(String type) {
        return type.matches(
                "http://www\\.w3\\.org/2001/XMLSchema#(decimal|double|float|int|long|short|byte|.*[iI]nteger|unsigned.*)");
    }

    private static List<Integer> identity(int columns) {
        return IntStream.range(0, columns).boxed().toList();
    }

    /** Returns all permutations of that many columns, the given order first. */
    private static List<List<Integer>> orders(int columns) {
        List<List<Integer>> orders = List.of(List.of());
        for (int i = 0; i < columns; i++) {
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> order : orders) {
                for (int next = 0; next < columns; next++) {
                    if (!order.contains(next)) {
                        List<Integer> more = new ArrayList<>(order);
                        more.add(next);
                        longer.add(List.copyOf(more));
                    }
                }
            }
            orders = longer;
        }
        return orders;
    }
}
