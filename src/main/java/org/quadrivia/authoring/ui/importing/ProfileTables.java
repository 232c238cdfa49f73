package org.quadrivia.authoring.ui.importing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.stream.Collectors;
import org.quadrivia.form.Components;
import org.quadrivia.question.ProfileReport;

/** The classes and properties of a graph, and how questions use them. */
final class ProfileTables extends Composite<Div> {
    private static final int SHOWN = 12;

    ProfileTables(ProfileReport profile) {
        getContent().addClassName("two");
        getContent()
                .add(
                        Components.section(
                                text("teach.found.classes", profile.classes().size()),
                                table(
                                        List.of("teach.col.class", "teach.col.members", "teach.col.use"),
                                        profile.classes().stream()
                                                .limit(SHOWN)
                                                .map(kind -> List.of(
                                                        kind.label(),
                                                        text("teach.number", kind.members()),
                                                        kind.verdict()))
                                                .toList()),
                                more(profile.classes().size())),
                        Components.section(
                                text(
                                        "teach.found.properties",
                                        profile.properties().size()),
                                table(
                                        List.of("teach.col.property", "teach.col.uses", "teach.col.use"),
                                        profile.properties().stream()
                                                .limit(SHOWN)
                                                .map(ProfileTables::row)
                                                .toList()),
                                more(profile.properties().size())));
    }

    private static List<String> row(ProfileReport.PropertyUse use) {
        String range = use.domain().isPresent() && use.range().isPresent()
                ? text(
                        "teach.found.range",
                        use.label(),
                        use.domain().get(),
                        use.range().get())
                : use.label();
        return List.of(range, text("teach.number", use.uses()), use.verdict());
    }

    private static Component more(int all) {
        return Components.muted(all > SHOWN ? text("teach.found.more", all - SHOWN) : "");
    }

    private static Component table(List<String> columns, List<List<String>> rows) {
        NativeTableRow heads = new NativeTableRow();
        columns.forEach(column -> {
            NativeTableHeaderCell head = new NativeTableHeaderCell(text(column));
            head.getElement().setAttribute("scope", "col");
            heads.add(head);
        });
        NativeTable table = new NativeTable();
        table.getHead().add(heads);
        for (List<String> cells : rows) {
            NativeTableRow row = new NativeTableRow();
            row.add(cells.stream().map(NativeTableCell::new).collect(Collectors.toList()));
            table.getBody().add(row);
        }
        Div scroll = Components.div("scroll", table);
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", text(columns.getFirst()));
        return scroll;
    }
}
