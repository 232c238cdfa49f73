package org.quadrivia.study.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.quadrivia.form.Components;

/** A bar chart with one bar for each day, and the same data as a table for those who cannot see it. */
final class BarChart extends Composite<Div> {
    /**
     * A bar.
     *
     * @param under the words below the bar; empty for none
     * @param part the part of the value drawn in the strong colour
     * @param cells the cells of the bar's row in the table
     */
    record Bar(String under, int value, int part, List<String> cells) {}

    BarChart(String caption, List<String> columns, List<Bar> bars) {
        int most = Math.max(1, bars.stream().mapToInt(Bar::value).max().orElse(1));
        Div drawing = Components.div("bars");
        drawing.getElement().setAttribute("aria-hidden", "true");
        bars.forEach(bar -> drawing.add(column(bar, most)));
        Div table = Components.div(
                "visually-hidden",
                new DataTable(caption, columns, bars.stream().map(Bar::cells).toList()));
        getContent().addClassName("chart");
        getContent().add(drawing, table);
    }

    private static Div column(Bar bar, int most) {
        Div room = Components.div("bar-room");
        if (bar.value() > 0) {
            Div part = Components.div("bar-part");
            part.getStyle().set("height", 100.0 * bar.part() / bar.value() + "%");
            Div whole = Components.div("bar-whole", part);
            whole.getStyle().set("height", 100.0 * bar.value() / most + "%");
            room.add(new Span(String.valueOf(bar.value())), whole);
        }
        return Components.div("bar-column", room, new Span(bar.under()));
    }

    /** A table of texts with column headings. The first cell of each row is its heading. */
    @Tag("table")
    static final class DataTable extends HtmlContainer {
        DataTable(String caption, List<String> columns, List<List<String>> rows) {
            add(cell("caption", caption), row(columns, "th", "col"));
            rows.forEach(cells -> add(row(cells, "td", "")));
        }

        private static HtmlContainer row(List<String> cells, String tag, String scope) {
            HtmlContainer row = new HtmlContainer("tr");
            for (int i = 0; i < cells.size(); i++) {
                HtmlContainer cell = cell(i == 0 ? "th" : tag, cells.get(i));
                if (i == 0 || !scope.isEmpty()) {
                    cell.getElement().setAttribute("scope", scope.isEmpty() ? "row" : scope);
                }
                row.add(cell);
            }
            return row;
        }

        private static HtmlContainer cell(String tag, String words) {
            HtmlContainer cell = new HtmlContainer(tag);
            cell.setText(words);
            return cell;
        }
    }
}
