package org.quadrivia.linkeddata.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quadrivia.form.Components;
import org.quadrivia.linkeddata.ResultTable;
import org.quadrivia.linkeddata.ResultTable.Cell;

/**
 * Numbers as bars, each with its label and value. Negative numbers have an empty bar, since one scale does not fit both signs.
 */
final class ResultBars extends Composite<OrderedList> {
    ResultBars(ResultCells cells, ResultTable table, ResultColumns.Pair numbers) {
        getContent().addClassName("result-bars");
        double most = table.rows().stream()
                .mapToDouble(row -> number(row, numbers))
                .max()
                .orElse(0);
        for (List<Optional<Cell>> row : table.rows()) {
            Div bar = Components.div("bar-of");
            double share = most > 0 ? Math.max(0, number(row, numbers) / most) : 0;
            bar.getStyle().set("width", String.format(Locale.ROOT, "%.1f%%", share * 100));
            bar.getElement().setAttribute("aria-hidden", "true");
            Div lane = Components.div("lane", bar);
            Span words = Components.span(row.get(numbers.of()).map(cells::words).orElse(""), "bar-words");
            Span value =
                    Components.span(row.get(numbers.value()).map(Cell::text).orElse(""), "bar-number");
            getContent().add(new ListItem(words, lane, value));
        }
    }

    private static double number(List<Optional<Cell>> row, ResultColumns.Pair numbers) {
        return row.get(numbers.value())
                .map(cell -> Double.parseDouble(cell.text()))
                .orElse(0.0);
    }
}
