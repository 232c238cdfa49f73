package org.quadrivia.authoring.ui.knowledgebase;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableFunction;
import java.time.Instant;
import java.util.List;
import org.quadrivia.authoring.fetching.Origin;
import org.quadrivia.authoring.ui.importing.ImportView;
import org.quadrivia.form.Components;

/** What a knowledge base has from other people's graphs, and the way to fetch it again. */
final class OriginsPart extends Composite<Div> {
    /** @param time puts a time into words */
    OriginsPart(List<Origin> origins, SerializableFunction<Instant, String> time) {
        UnorderedList list = Components.list("rows");
        origins.forEach(origin -> list.add(row(origin, time)));
        getContent()
                .add(Components.section(
                        text("teach.again.from"), Components.paragraph(text("teach.again.from.lead"), "muted"), list));
    }

    private static ListItem row(Origin origin, SerializableFunction<Instant, String> time) {
        String address = origin.selection().address().toString();
        ListItem row = new ListItem(
                Components.span(text("teach.again.when", address, time.apply(origin.at())), "address"),
                Components.link(ImportView.again(origin), text("teach.again.of", address)));
        if (!origin.selection().languages().isEmpty()) {
            row.add(Components.paragraph(
                    text(
                            "teach.again.languages",
                            String.join(", ", origin.selection().languages())),
                    "muted"));
        }
        if (!origin.selection().query().isEmpty()) {
            row.add(Components.details(
                    text("teach.again.query"),
                    Components.preformatted(origin.selection().query(), text("teach.again.query"))));
        }
        return row;
    }
}
