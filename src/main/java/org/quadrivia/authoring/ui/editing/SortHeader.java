package org.quadrivia.authoring.ui.editing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.function.SerializableRunnable;
import org.quadrivia.form.Components;

/** The head of a column by which a table can be sorted. */
final class SortHeader {
    private SortHeader() {}

    /**
     * Returns the cell.
     *
     * @param sorted whether the table is sorted by this column
     * @param descending in which direction it is, if so
     * @param sort sorts the table by this column or, if it is sorted by it already, the other way round
     */
    static NativeTableHeaderCell of(String label, boolean sorted, boolean descending, SerializableRunnable sort) {
        NativeButton button = Components.buttonAsLink(label, sort);
        button.setAriaLabel(text("teach.table.sort.by", label));
        NativeTableHeaderCell cell = new NativeTableHeaderCell();
        cell.getElement().setAttribute("scope", "col");
        cell.add(button);
        if (sorted) {
            cell.getElement().setAttribute("aria-sort", descending ? "descending" : "ascending");
            cell.add(Components.sign(descending ? "▼" : "▲", "sorted"));
        }
        return cell;
    }
}
