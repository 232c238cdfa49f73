package org.quadrivia.authoring.ui.importing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quadrivia.authoring.importing.TableImport;
import org.quadrivia.authoring.importing.TablePreview;
import org.quadrivia.form.Components;
import org.quadrivia.table.EmptyCell;
import org.quadrivia.table.MendedCells;
import org.quadrivia.table.Misfit;

/** What of a table does not fit, its empty cells, and the cells that were mended: each can be written otherwise in place. */
final class UnfitCells extends Composite<Div> {
    private static final int LONGEST_ROW = 120;

    private final TableImport table;
    private final SerializableRunnable changed;
    private final H2 heading = new H2();
    private final Paragraph lead = Components.muted("");
    private final CellsToMend misfits;
    private final Div gaps = new Div();
    private final Map<String, Gap> byColumn = new LinkedHashMap<>();
    private final Div notes = new Div();
    private final Div mended = new Div();

    /** The empty cells of a column. */
    private record Gap(NativeDetails details, CellsToMend cells) {}

    /** @param changed runs after a cell is mended */
    UnfitCells(TableImport table, SerializableRunnable changed) {
        this.table = table;
        this.changed = changed;
        this.misfits = new CellsToMend("misfit", this::mend);
        heading.setText(text("teach.unfit.unknown"));
        getContent().addClassName("unfit");
        getContent().add(heading, lead, misfits, gaps, mended, notes);
    }

    private void mend(MendedCells.Place place, String written) {
        table.mend(place, written);
        changed.run();
    }

    void show(TablePreview preview) {
        heading.setText(text("teach.unfit", preview.unfit()));
        lead.setText(text(preview.unfit() == 0 ? "teach.unfit.none" : "teach.unfit.lead"));
        misfits.show(preview.misfits().stream().map(this::entry).toList(), preview.unfit());
        showGaps(preview);
        showMended();
        notes.removeAll();
        preview.notes().forEach(note -> notes.add(Components.muted(note)));
    }

    private CellsToMend.Entry entry(Misfit misfit) {
        boolean nameless = misfit.column().isEmpty();
        String reason = nameless || misfit.value().isEmpty()
                ? misfit.reason()
                : text("teach.unfit.reason", misfit.value(), misfit.reason());
        return new CellsToMend.Entry(
                new MendedCells.Place(misfit.row(), misfit.cell()),
                shortened(misfit.name()),
                nameless && misfit.cell() == 0 ? text("teach.unfit.reason", misfit.value(), misfit.reason()) : reason,
                misfit.cell() == 0 ? "" : title(misfit.cell()),
                nameless ? "" : misfit.value(),
                misfit.proposal());
    }

    private void showGaps(TablePreview preview) {
        Map<String, List<EmptyCell>> found = preview.gaps().stream()
                .collect(Collectors.groupingBy(EmptyCell::column, LinkedHashMap::new, Collectors.toList()));
        byColumn.entrySet().removeIf(old -> {
            boolean gone = !found.containsKey(old.getKey());
            if (gone) {
                gaps.remove(old.getValue().details());
            }
            return gone;
        });
        found.forEach((column, cells) -> {
            Gap gap = byColumn.computeIfAbsent(column, any -> newGap());
            int all = preview.empty().getOrDefault(column, cells.size());
            gap.details().setSummaryText(text("teach.unfit.empty", column, all));
            gap.cells().show(cells.stream().map(UnfitCells::gap).toList(), all);
        });
    }

    private Gap newGap() {
        CellsToMend cells = new CellsToMend("empty", this::mend);
        NativeDetails details = Components.details("", cells);
        gaps.add(details);
        return new Gap(details, cells);
    }

    private static CellsToMend.Entry gap(EmptyCell cell) {
        return new CellsToMend.Entry(
                new MendedCells.Place(cell.row(), cell.cell()), shortened(cell.name()), "", cell.column(), "", "");
    }

    private void showMended() {
        mended.removeAll();
        MendedCells cells = table.mended();
        if (cells.texts().isEmpty()) {
            return;
        }
        UnorderedList list = Components.list("lines");
        cells.texts().forEach((place, written) -> {
            ListItem row = new ListItem(
                    Components.paragraph(text("teach.mended.row", place.row(), title(place.cell()), written)));
            row.add((Component) Components.buttonAsLink(text("teach.mended.undo", place.row()), () -> {
                table.undo(place);
                changed.run();
            }));
            list.add(row);
        });
        mended.add(Components.details(text("teach.mended", cells.texts().size()), list));
    }

    private String title(int cell) {
        return table.mapping().columns().stream()
                .filter(column -> column.number() == cell)
                .findFirst()
                .map(column -> column.title())
                .orElse("");
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST_ROW
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_ROW)) + "…";
    }
}
