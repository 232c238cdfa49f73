package org.quadrivia.authoring.ui.importing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import org.quadrivia.authoring.importing.TableChanges;
import org.quadrivia.form.Components;

/** How the next version of a table differs from the one before: new, changed and gone rows. */
final class ComparedRows extends Composite<Div> {
    private final Paragraph complaint = Components.alert();

    /**
     * @param keep adds the changes to the draft
     * @param back returns to the columns
     * @param discard gives the import up
     */
    ComparedRows(
            TableChanges changes, SerializableRunnable keep, SerializableRunnable back, SerializableRunnable discard) {
        Div ways = Components.actions();
        if (!changes.isEmpty()) {
            ways.add(Components.primaryButton(text("teach.next.keep"), keep));
        }
        ways.add(
                Components.button(text("teach.table.back"), back),
                Components.button(text("teach.import.discard"), discard));
        UnorderedList notes = Components.list("lines");
        changes.notes().forEach(note -> notes.add(new ListItem(note)));
        getContent().addClassName("found");
        getContent()
                .add(Components.paragraph(text(
                        changes.isEmpty() ? "teach.next.same" : "teach.next.compared",
                        changes.table().title())));
        add("fresh", changes.fresh());
        add("changed", changes.changed());
        add("gone", changes.gone());
        getContent().add(Components.section(text("teach.found.odd"), notes), complaint, ways);
    }

    void complain(String words) {
        complaint.setText(words);
    }

    private void add(String sort, TableChanges.Rows rows) {
        if (rows.all() == 0) {
            return;
        }
        UnorderedList list = Components.list("lines");
        rows.first().forEach(row -> list.add(row(row)));
        int more = rows.all() - rows.first().size();
        getContent()
                .add(Components.section(
                        text("teach.next." + sort, rows.all()),
                        list,
                        Components.muted(more > 0 ? text("teach.found.more", more) : "")));
    }

    private static ListItem row(TableChanges.Row row) {
        ListItem item = new ListItem((Component) Components.span(row.name(), "where"));
        row.before().forEach(fact -> item.add(Components.paragraph(text("teach.next.before", fact), "small")));
        row.after().forEach(fact -> item.add(Components.paragraph(text("teach.next.after", fact), "small")));
        return item;
    }
}
