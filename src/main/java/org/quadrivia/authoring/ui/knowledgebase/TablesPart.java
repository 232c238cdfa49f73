package org.quadrivia.authoring.ui.knowledgebase;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.quadrivia.authoring.importing.KeptTable;
import org.quadrivia.authoring.ui.importing.ImportView;
import org.quadrivia.form.Components;

/** The tables from which a knowledge base was made: their mappings to download, and the way to bring their next versions. */
final class TablesPart extends Composite<Div> {
    TablesPart(List<KeptTable> tables) {
        UnorderedList list = Components.list("rows");
        tables.forEach(table -> list.add(new ListItem(
                Components.span(table.title()),
                Components.link(ImportView.next(table), text("teach.next.bring", table.title())),
                Components.download(
                        "export/" + table.kb() + "/tables/" + table.name(),
                        text("teach.next.mapping", table.title())))));
        getContent()
                .add(Components.section(
                        text("teach.next.tables"),
                        Components.paragraph(text("teach.next.tables.lead"), "muted"),
                        list));
    }
}
