package org.quadrivia.authoring.ui.editing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.authoring.editing.EntityForm;
import org.quadrivia.authoring.editing.KindTable;
import org.quadrivia.authoring.editing.KindTableEditor;
import org.quadrivia.authoring.ui.EditAddress;
import org.quadrivia.authoring.ui.EditMessage;
import org.quadrivia.authoring.ui.EditPageServices;
import org.quadrivia.form.ChoiceInput;
import org.quadrivia.form.Components;
import org.quadrivia.form.NativeField;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;

/**
 * A table of the things of a class with a field in each cell. What is typed, pasted or copied down within one request is stored in
 * one step. {@code kind-table.js} reports what is pasted and copied down.
 *
 * <p>Long because all ways to fill cells share what is typed and not yet stored.
 */
final class KindTableGrid extends Composite<Div> {
    private static final int PAGE = 50;
    private static final int LONGEST = 20_000;

    private final EditPageServices editing;
    private final KbCard card;
    private final EntityId kind;
    private final SerializableConsumer<KbCard> changed;
    private final NativeTable grid = new NativeTable();
    private final Paragraph count = Components.muted("");
    private final Paragraph told = Components.status();
    private final Paragraph refused = Components.alert();
    /** About questions that the last step takes away. */
    private final WarningLines warnings;

    private final Div pages = Components.div("actions");
    private final ColumnChooser chooser = new ColumnChooser(this::choose);
    private final NativeField.Line added = new NativeField.Line(LONGEST);
    private final ChoiceInput create = ChoiceInput.box("create");
    private final List<List<KindTableCell>> cells = new ArrayList<>();
    private final List<EntityId> columns = new ArrayList<>();
    /** What was typed and could not be stored, with the reason; it is shown again wherever its cell is. */
    private final Map<Place, Refused> unstored = new HashMap<>();

    private NativeField.Choice source = new NativeField.Choice(Map.of(), "");
    private KindTable shown;
    private String filter = "";
    private @Nullable EntityId sort;
    private boolean descending;
    private int from;
    private boolean waiting;

    private record Place(EntityId thing, EntityId property) {}

    private record Refused(String text, String why) {}

    private KindTableGrid(
            EditPageServices editing, KbCard card, KindTable first, SerializableConsumer<KbCard> changed) {
        this.editing = editing;
        this.card = card;
        this.kind = first.kind().id();
        this.shown = first;
        this.changed = changed;
        this.warnings = new WarningLines(card);
        first.columns().forEach(column -> columns.add(column.property().id()));
        grid.addClassName("kind-cells");
        grid.getElement()
                .addEventListener(
                        "cells-pasted",
                        event -> pasted(
                                event.getEventData().get("event.detail.row").asInt(),
                                event.getEventData().get("event.detail.column").asInt(),
                                event.getEventData().get("event.detail.text").asString()))
                .addEventData("event.detail.row")
                .addEventData("event.detail.column")
                .addEventData("event.detail.text");
        grid.getElement()
                .addEventListener(
                        "cell-copied-down",
                        event -> copiedDown(
                                event.getEventData().get("event.detail.row").asInt(),
                                event.getEventData().get("event.detail.column").asInt()))
                .addEventData("event.detail.row")
                .addEventData("event.detail.column");
        added.with("aria-label", text("teach.table.new")).with("placeholder", text("teach.table.new"));
        added.onChange(this::nameTyped);
        Div scroll = Components.div("kind-scroll", grid);
        scroll.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", title());
        getContent().addClassName("kind-table");
        getContent().add(tools(), told, refused, warnings, count, scroll, pages);
        draw();
    }

    /** Returns the table of a class; empty if the class has no things. */
    static Optional<KindTableGrid> of(
            EditPageServices editing, KbCard card, EntityId kind, SerializableConsumer<KbCard> changed) {
        return editing.tables
                .table(editing.open(card), kind, new KindTable.Wanted("", List.of(), null, false, 0, PAGE))
                .map(table -> new KindTableGrid(editing, card, table, changed));
    }

    String title() {
        return text("teach.table.of", shown.kind().label());
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        attach.getUI().getPage().addJsModule("context://kind-table.js");
    }

    private Div tools() {
        Input names = new Input();
        names.setType("search");
        names.setValueChangeMode(ValueChangeMode.LAZY);
        names.addValueChangeListener(change -> {
            filter = change.getValue();
            from = 0;
            load();
        });
        Map<String, String> where = SourceChoices.of(editing.forms.sources(editing.open(card)));
        source = new NativeField.Choice(where, where.keySet().iterator().next());
        NativeLabel tick = new NativeLabel();
        tick.addClassName("tick");
        tick.add(create, new Span(text("teach.table.create")));
        NativeButton down = Components.slimButton(text("teach.table.fill"), () -> {});
        down.addClassName("copy-down");
        Div choose = Components.div(
                "kind-tools",
                Components.field("kind-filter", text("teach.table.filter"), names),
                Components.field("kind-source", text("teach.table.where"), source),
                tick);
        Div more = Components.div(
                "kind-more",
                down,
                Components.details(text("teach.table.chooseColumns"), chooser),
                Components.details(text("teach.table.tips"), Components.muted(text("teach.table.fill.hint"))));
        return new Div(choose, more);
    }

    /** Stores what was typed, reads the wanted page again and draws it. */
    private void load() {
        store();
        editing.tables
                .table(editing.open(card), kind, new KindTable.Wanted(filter, columns, sort, descending, from, PAGE))
                .ifPresent(table -> {
                    shown = table;
                    draw();
                });
    }

    private void draw() {
        cells.clear();
        grid.getHead().removeAll();
        grid.getBody().removeAll();
        grid.getHead().add(head());
        for (int row = 0; row < shown.rows().size(); row++) {
            grid.getBody().add(row(row));
        }
        grid.getBody().add(newRow());
        count.setText(text("teach.table.matching", shown.matching()));
        chooser.show(shown.properties(), columns);
        drawPages();
    }

    private NativeTableRow head() {
        NativeTableRow row = new NativeTableRow();
        row.add(headerCell(text("teach.table.thing"), null));
        shown.columns()
                .forEach(column -> row.add(
                        headerCell(column.property().label(), column.property().id())));
        return row;
    }

    /** @param by null for the names */
    private NativeTableHeaderCell headerCell(String label, @Nullable EntityId by) {
        boolean sorted = by == null ? sort == null : by.equals(sort);
        return SortHeader.of(label, sorted, descending, () -> {
            descending = sorted && !descending;
            sort = by;
            load();
        });
    }

    private NativeTableRow row(int index) {
        KindTable.Row row = shown.rows().get(index);
        NativeTableHeaderCell name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(new Anchor(
                EditAddress.entity(card.id(), row.thing().id()), row.thing().label()));
        NativeTableRow line = new NativeTableRow(name);
        List<KindTableCell> fields = new ArrayList<>();
        for (int column = 0; column < shown.columns().size(); column++) {
            KindTableCell cell =
                    new KindTableCell(card, row.thing(), shown.columns().get(column), index, column, this::storeSoon);
            cell.show(row.cells().get(column));
            Refused left = unstored.get(new Place(
                    row.thing().id(), shown.columns().get(column).property().id()));
            if (left != null) {
                cell.type(left.text());
                cell.refuse(left.why(), row.cells().get(column));
            }
            fields.add(cell);
            line.add(new NativeTableCell(cell));
        }
        cells.add(fields);
        return line;
    }

    /** Returns the last row, in which a new thing gets its name. */
    private NativeTableRow newRow() {
        added.value("");
        added.with("data-row", String.valueOf(shown.rows().size())).with("data-column", "-1");
        NativeTableHeaderCell cell = new NativeTableHeaderCell();
        cell.getElement().setAttribute("scope", "row");
        cell.add(added);
        return new NativeTableRow(cell);
    }

    private void choose(EntityId property, Boolean wanted) {
        if (wanted && !columns.contains(property)) {
            columns.add(property);
        } else if (!wanted && columns.size() > 1) {
            columns.remove(property);
        }
        load();
    }

    private void drawPages() {
        pages.removeAll();
        int to = from + shown.rows().size();
        if (from == 0 && to >= shown.matching()) {
            return;
        }
        NativeButton before = Components.slimButton(text("teach.table.before"), () -> turn(-PAGE));
        before.setEnabled(from > 0);
        NativeButton after = Components.slimButton(text("teach.table.after"), () -> turn(PAGE));
        after.setEnabled(to < shown.matching());
        pages.add(before, Components.span(text("teach.table.shown", from + 1, to), "muted"), after);
    }

    private void turn(int by) {
        from = Math.max(0, from + by);
        load();
    }

    /** Takes cells that were copied from a spreadsheet: a line for each row, tabs between the cells. */
    private void pasted(int row, int column, String text) {
        List<List<String>> lines = text.lines()
                .map(line -> Stream.of(line.split("\t", -1)).map(String::strip).toList())
                .toList();
        // The names cannot be pasted over: things are renamed in their forms
        int names = column < 0 ? 1 : 0;
        int rest = Math.max(0, cells.size() - row);
        for (int i = 0; i < Math.min(rest, lines.size()); i++) {
            List<String> line = lines.get(i);
            for (int j = names; j < line.size() && column + j < shown.columns().size(); j++) {
                cells.get(row + i).get(column + j).type(line.get(j));
            }
        }
        store();
        List<List<String>> more = lines.stream().skip(rest).toList();
        List<String> complaints = new ArrayList<>();
        int wide = lines.stream().mapToInt(List::size).max().orElse(0);
        int beyond = column + wide - shown.columns().size();
        if (beyond > 0) {
            complaints.add(text("teach.table.beyond", beyond));
        }
        if (names == 0 && !more.isEmpty()) {
            complaints.add(text("teach.table.beyond.rows", more.size()));
        } else if (!more.isEmpty()) {
            complaints.addAll(create(more));
        }
        refused.setText(String.join(" ", complaints));
    }

    private void copiedDown(int row, int column) {
        if (row < 0
                || row >= cells.size()
                || column < 0
                || column >= shown.columns().size()) {
            return;
        }
        String text = cells.get(row).get(column).typed();
        cells.subList(row + 1, cells.size()).forEach(line -> line.get(column).type(text));
    }

    private void nameTyped() {
        String name = added.value().strip();
        if (!name.isEmpty()) {
            refused.setText(String.join(" ", create(List.of(List.of(name)))));
        }
    }

    /**
     * Creates things and gives them values.
     *
     * @param lines the name and the values of each, in the order of the columns
     * @return what could not be done, in words
     */
    private List<String> create(List<List<String>> lines) {
        List<List<String>> named =
                lines.stream().filter(line -> !line.getFirst().isEmpty()).toList();
        KindTableEditor.Created outcome = editing.tables.create(
                editing.open(card), kind, named.stream().map(List::getFirst).toList());
        List<String> complaints = new ArrayList<>(outcome.faults().values());
        if (named.size() < lines.size()) {
            complaints.add(text("teach.table.beyond.rows", lines.size() - named.size()));
        }
        List<KindTable.Edit> edits = new ArrayList<>();
        for (List<String> line : named) {
            EntityId thing = outcome.made().get(line.getFirst());
            for (int j = 1;
                    thing != null && j < Math.min(line.size(), shown.columns().size() + 1);
                    j++) {
                if (!line.get(j).isEmpty()) {
                    edits.add(new KindTable.Edit(thing, shown.columns().get(j - 1), List.of(), line.get(j)));
                }
            }
        }
        if (!edits.isEmpty()) {
            KindTableEditor.Outcome set = set(edits);
            set.faults().values().forEach(complaints::add);
            complaints.add(EditMessage.of(set.outcome()).complaint());
        }
        if (!outcome.made().isEmpty()) {
            told.setText(text("teach.table.created", outcome.made().size()));
            changed.accept(card);
            load();
        }
        return complaints.stream().filter(words -> !words.isEmpty()).toList();
    }

    private KindTableEditor.Outcome set(List<KindTable.Edit> edits) {
        return editing.tables.set(
                editing.open(card), edits, new EntityId(source.value()), card.language(), create.isChecked());
    }

    /** Stores what was typed by the end of this request, all of it in one step. */
    private void storeSoon() {
        if (!waiting) {
            waiting = true;
            UI.getCurrent().beforeClientResponse(this, answer -> {
                waiting = false;
                store();
            });
        }
    }

    private void store() {
        Map<KindTable.Edit, KindTableCell> edits = new LinkedHashMap<>();
        cells.forEach(line -> line.forEach(cell -> cell.edit().ifPresent(edit -> edits.put(edit, cell))));
        if (edits.isEmpty()) {
            return;
        }
        OpenDraft before = editing.open(card);
        KindTableEditor.Outcome outcome = set(List.copyOf(edits.keySet()));
        String complaint = EditMessage.of(outcome.outcome()).complaint();
        OpenDraft draft = editing.open(card);
        edits.forEach((edit, cell) -> {
            String fault = outcome.faults().getOrDefault(edit, complaint);
            List<EntityForm.Value> now = editing.tables.values(draft, edit.thing(), edit.column());
            Place place = new Place(edit.thing(), edit.column().property().id());
            if (fault.isEmpty()) {
                unstored.remove(place);
                cell.show(now);
                cell.warn(editing.warnings.stored(before, draft, edit.thing(), edit.column()));
            } else {
                unstored.put(place, new Refused(edit.text(), fault));
                cell.refuse(fault, now);
            }
        });
        int faults = complaint.isEmpty() ? outcome.faults().size() : edits.size();
        told.setText(edits.size() > faults ? text("teach.table.saved", edits.size() - faults) : "");
        refused.setText(faults > 0 ? text("teach.table.faults", faults) : "");
        warnings.show(editing.warnings.questions(before, draft));
        changed.accept(card);
    }
}
