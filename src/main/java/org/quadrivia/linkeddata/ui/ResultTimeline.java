package org.quadrivia.linkeddata.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quadrivia.form.Components;
import org.quadrivia.linkeddata.ResultTable;
import org.quadrivia.linkeddata.ResultTable.Cell;

/** A timeline of what happened when, the earliest first. */
final class ResultTimeline extends Composite<OrderedList> {
    private static final int MOST = 300;

    ResultTimeline(ResultCells cells, ResultTable table, ResultColumns.Pair dates) {
        getContent().addClassName("result-line-up");
        table.rows().stream()
                .filter(row -> row.get(dates.value()).isPresent())
                .sorted(Comparator.comparing((List<Optional<Cell>> row) -> year(date(row, dates)))
                        .thenComparing(row -> date(row, dates)))
                .limit(MOST)
                .forEach(row -> {
                    ListItem step = new ListItem(Components.span(date(row, dates), "when"));
                    row.get(dates.of()).ifPresent(what -> step.add(cells.of(what)));
                    getContent().add(step);
                });
    }

    private static String date(List<Optional<Cell>> row, ResultColumns.Pair dates) {
        return row.get(dates.value()).map(Cell::text).orElse("");
    }

    /** Returns the year of a date, which may be negative or have more than four digits. */
    private static BigInteger year(String date) {
        return new BigInteger(date.replaceFirst("(-?\\d+).*", "$1"));
    }
}
