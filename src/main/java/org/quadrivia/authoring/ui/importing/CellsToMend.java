package org.quadrivia.authoring.ui.importing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quadrivia.form.Components;
import org.quadrivia.form.FormField;
import org.quadrivia.form.PlainForm;
import org.quadrivia.table.MendedCells;

/** A list of rows with a cell each that can be written otherwise. An entry that stays keeps what is being typed in it. */
final class CellsToMend extends Composite<Div> {
    private static final int SHOWN = 50;
    private static final int LONGEST = 2_000;

    /**
     * An entry.
     *
     * @param row in words
     * @param reason what is wrong, as a sentence
     * @param column the title of the column whose cell can be written; empty if none can
     * @param value what is written there
     * @param proposal what could be written instead; empty for nothing
     */
    record Entry(MendedCells.Place place, String row, String reason, String column, String value, String proposal) {}

    private final Map<Entry, ListItem> shown = new LinkedHashMap<>();
    private final Map<Entry, FormField> fields = new HashMap<>();
    private List<Entry> order = List.of();
    private final UnorderedList list = Components.list("lines to-mend");
    private final Paragraph more = Components.muted("");
    private final String prefix;
    private final SerializableBiConsumer<MendedCells.Place, String> mend;

    /**
     * @param prefix tells the fields from those of other lists of the page
     * @param mend receives where a cell is, and what was written
     */
    CellsToMend(String prefix, SerializableBiConsumer<MendedCells.Place, String> mend) {
        this.prefix = prefix;
        this.mend = mend;
        getContent().add(list, more);
    }

    /** @param all how many there are, of which the entries are the first */
    void show(List<Entry> entries, int all) {
        List<Entry> first = entries.stream().distinct().limit(SHOWN).toList();
        shown.entrySet().removeIf(old -> {
            boolean gone = !first.contains(old.getKey());
            if (gone) {
                list.remove(old.getValue());
                fields.remove(old.getKey());
            }
            return gone;
        });
        order = first;
        for (int i = 0; i < first.size(); i++) {
            Entry entry = first.get(i);
            if (!shown.containsKey(entry)) {
                ListItem row = row(entry);
                shown.put(entry, row);
                list.addComponentAtIndex(i, row);
            }
        }
        int left = all - first.size();
        more.setText(left > 0 ? text("teach.mend.more", left) : "");
    }

    private ListItem row(Entry entry) {
        ListItem row = new ListItem(
                Components.span(text("teach.mend.row", entry.place().row(), entry.row()), "where"));
        row.add(Components.paragraph(entry.reason()));
        if (!entry.column().isEmpty()) {
            String name =
                    prefix + "-" + entry.place().row() + "-" + entry.place().cell() + "-"
                            + Integer.toHexString(entry.reason().hashCode());
            FormField cell = new FormField(name, entry.column(), "text", "off")
                    .longest(LONGEST)
                    .value(entry.value());
            PlainForm form = new PlainForm((sent, typed) -> take(entry, sent, typed.getOrDefault(name, "")));
            form.with(cell).send(text("teach.mend.send", entry.place().row()), "slim");
            fields.put(entry, cell);
            if (!entry.proposal().isEmpty()) {
                row.add(proposal(entry, form));
            }
            row.add(form);
        }
        return row;
    }

    /** Returns a button that writes what is proposed. */
    private NativeButton proposal(Entry entry, PlainForm form) {
        NativeButton take = Components.slimButton(
                text("teach.mend.take", entry.proposal()), () -> take(entry, form, entry.proposal()));
        take.setAriaLabel(
                text("teach.mend.take.row", entry.proposal(), entry.place().row()));
        return take;
    }

    private void take(Entry entry, PlainForm form, String typed) {
        String text = typed.strip();
        String cut = text.substring(0, Math.min(text.length(), LONGEST));
        if (text.equals(entry.value().strip())) {
            form.complain(text("teach.mend.same"));
            return;
        }
        form.done(text("teach.mend.done"));
        next(entry);
        mend.accept(entry.place(), cut);
    }

    /** Moves the focus to the next field, because the entry goes. */
    private void next(Entry entry) {
        order.stream()
                .skip(order.indexOf(entry) + 1L)
                .flatMap(other -> Optional.ofNullable(fields.get(other)).stream())
                .findFirst()
                .ifPresent(FormField::focus);
    }
}
