package org.quadrivia.authoring.ui.importing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quadrivia.authoring.importing.TableImport;
import org.quadrivia.authoring.importing.TablePreview;
import org.quadrivia.form.Components;
import org.quadrivia.form.NativeField;
import org.quadrivia.form.Poller;
import org.quadrivia.language.InterfaceLanguages;
import org.quadrivia.table.TableRefused;
import org.quadrivia.table.propose.ColumnMapping;
import org.quadrivia.table.propose.Role;
import org.quadrivia.table.propose.TableMapping;

/**
 * Where a teacher says what the rows and columns of a table are, sees what comes of it, and mends cells that do not fit. What
 * comes of a change is found out in the background.
 */
final class TableEditor extends Composite<Div> {
    private static final int LONGEST_KIND = 60;
    private static final int CARDS = 30;

    private final TableImport table;
    private final SerializableRunnable used;
    private final Div rows = Components.div("fields");
    private final Div columns = Components.div("columns");
    private final Paragraph complaint = Components.alert();
    private final TablePreviewPanel panel;
    private final UnfitCells unfit;
    private final Poller poller = new Poller(this::look);
    private @Nullable TablePreview shown;

    /**
     * @param used runs whenever the person changes something, so that the import is not taken for abandoned
     * @param goOn turns the whole table into facts
     * @param discard gives the import up
     */
    TableEditor(TableImport table, SerializableRunnable used, SerializableRunnable goOn, SerializableRunnable discard) {
        this.table = table;
        this.used = used;
        this.panel = new TablePreviewPanel(table.mapping().language());
        this.unfit = new UnfitCells(table, this::changed);
        Section about =
                Components.section(text("teach.table.rows", table.mapping().title()), rows, complaint);
        Section each = Components.section(
                text("teach.table.columns"), Components.muted(text("teach.table.columns.lead")), columns);
        getContent().addClassName("table-editor");
        getContent()
                .add(
                        Components.div("compose", Components.div("described", about, each, unfit), panel),
                        Components.actions(
                                Components.primaryButton(text("teach.table.goOn"), goOn),
                                Components.button(text("teach.import.discard"), discard)));
        panel.getElement().getClassList().add("preview");
        fill();
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        poller.begin();
        look();
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        poller.end();
    }

    private void fill() {
        fillRows();
        fillColumns();
    }

    private void fillRows() {
        rows.removeAll();
        TableMapping mapping = table.mapping();
        if (table.sheets().size() > 1) {
            NativeField.Choice sheet = new NativeField.Choice(same(table.sheets()), table.sheet());
            sheet.onChange(() -> takeSheet(sheet.value()));
            rows.add(Components.field("table-sheet", text("teach.table.sheet"), sheet));
        }
        NativeField.Line kind = new NativeField.Line(LONGEST_KIND);
        kind.value(mapping.kind());
        kind.onChange(() -> takeKind(kind.value().strip()));
        NativeField.Choice name = new NativeField.Choice(names(mapping), nameColumn(mapping));
        name.onChange(() -> takeName(name.value()));
        NativeField.Choice language = new NativeField.Choice(languages(mapping.language()), mapping.language());
        language.onChange(() -> takeLanguage(language.value()));
        rows.add(
                Components.field("table-kind", text("teach.table.kind"), kind),
                Components.field("table-name", text("teach.table.name"), name),
                Components.field("table-language", text("teach.table.language"), language));
    }

    private void fillColumns() {
        columns.removeAll();
        List<ColumnMapping> all = table.mapping().columns();
        all.stream().limit(CARDS).forEach(column -> columns.add(card(column)));
        if (all.size() > CARDS) {
            columns.add(Components.lazyDetails(
                    text("teach.table.columns.more", all.size() - CARDS),
                    content -> table.mapping().columns().stream()
                            .skip(CARDS)
                            .forEach(column -> content.add(card(column)))));
        }
    }

    private Component card(ColumnMapping column) {
        return new ColumnCard(table, column.number(), this::changed, this::fill);
    }

    private static Map<String, String> same(List<String> values) {
        Map<String, String> words = new LinkedHashMap<>();
        values.forEach(value -> words.put(value, value));
        return words;
    }

    private static Map<String, String> names(TableMapping mapping) {
        Map<String, String> words = new LinkedHashMap<>();
        mapping.columns().forEach(column -> words.put(String.valueOf(column.number()), column.title()));
        return words;
    }

    private static String nameColumn(TableMapping mapping) {
        return mapping.columns().stream()
                .filter(column -> column.role() == Role.NAME)
                .findFirst()
                .map(column -> String.valueOf(column.number()))
                .orElse("");
    }

    private static Map<String, String> languages(String current) {
        Map<String, String> words = new LinkedHashMap<>();
        InterfaceLanguages.ALL.forEach(
                locale -> words.put(locale.getLanguage(), locale.getDisplayLanguage(Locale.ENGLISH)));
        words.putIfAbsent(current, Locale.forLanguageTag(current).getDisplayName(Locale.ENGLISH));
        return words;
    }

    private void takeSheet(String sheet) {
        complaint.setText("");
        if (!table.sheets().contains(sheet) || sheet.equals(table.sheet())) {
            return;
        }
        try {
            table.choose(sheet);
            fillColumns();
            fillRows();
            changed();
        } catch (TableRefused refused) {
            complaint.setText(text("teach.table.sheet.refused", sheet, refused.words()));
            fillRows();
        }
    }

    private void takeKind(String words) {
        change(table.mapping().withKind(words.substring(0, Math.min(words.length(), LONGEST_KIND))));
    }

    private void takeName(String number) {
        TableMapping mapping = table.mapping();
        mapping.columns().stream()
                .filter(column -> String.valueOf(column.number()).equals(number))
                .filter(column -> column.role() != Role.NAME)
                .findFirst()
                .ifPresent(column -> {
                    change(mapping.named(column.number()));
                    fillColumns();
                });
    }

    private void takeLanguage(String tag) {
        if (languages(table.mapping().language()).containsKey(tag)) {
            panel.language(tag);
            change(table.mapping().withLanguage(tag));
        }
    }

    private void change(TableMapping to) {
        table.change(to);
        changed();
    }

    private void changed() {
        used.run();
        if (isAttached()) {
            poller.begin();
        }
        look();
    }

    private void look() {
        TableImport.Status status = table.status();
        panel.show(status);
        status.preview().filter(preview -> preview != shown).ifPresent(preview -> {
            shown = preview;
            unfit.show(preview);
        });
        if (!status.busy()) {
            poller.end();
        }
    }
}
