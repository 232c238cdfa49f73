package org.quadrivia.linkeddata.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.Optional;
import org.quadrivia.form.Components;
import org.quadrivia.linkeddata.ResultTable;
import org.quadrivia.linkeddata.ResultTable.Cell;

/** Rows as a table. Shows the first ones, and more on demand. */
final class ResultRows extends Composite<Div> {
    private static final int PAGE = 100;

    private final ResultCells cells;
    private final ResultTable table;
    private final NativeTableBody body;
    private final NativeButton more = Components.slimButton("", this::fill);
    private int shown;

    ResultRows(ResultCells cells, ResultTable table) {
        this.cells = cells;
        this.table = table;
        NativeTable rows = new NativeTable();
        NativeTableRow head = rows.getHead().addRow();
        table.columns().forEach(column -> {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(column);
            cell.getElement().setAttribute("scope", "col");
        });
        body = rows.getBody();
        Div scrolled = Components.div("result-table", rows);
        scrolled.getElement().setAttribute("tabindex", "0");
        scrolled.getElement().setAttribute("role", "region");
        scrolled.getElement().setAttribute("aria-label", text("query.result.table"));
        getContent().add(scrolled, more);
        fill();
    }

    private void fill() {
        int end = Math.min(shown + PAGE, table.rows().size());
        table.rows().subList(shown, end).forEach(this::row);
        shown = end;
        int rest = table.rows().size() - shown;
        more.setVisible(rest > 0);
        more.setText(text("query.more", Math.min(rest, PAGE), rest));
    }

    private void row(List<Optional<Cell>> row) {
        NativeTableRow line = body.addRow();
        row.forEach(value -> {
            NativeTableCell cell = line.addDataCell();
            value.ifPresent(there -> cell.add(cells.of(there)));
        });
    }
}
