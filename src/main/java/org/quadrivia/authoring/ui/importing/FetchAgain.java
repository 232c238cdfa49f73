package org.quadrivia.authoring.ui.importing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import org.quadrivia.authoring.fetching.Origin;
import org.quadrivia.form.Components;

/** Asks whether a part of somebody else's graph is to be fetched again, and shows what will be asked for. */
final class FetchAgain extends Composite<Div> {
    /** @param title of the knowledge base that has an earlier state of it */
    FetchAgain(Origin origin, String title, SerializableRunnable fetch) {
        Div parts = new Div(Components.paragraph(
                text("teach.again.lead", origin.selection().address().toString(), title)));
        if (!origin.selection().query().isEmpty()) {
            parts.add(Components.details(
                    text("teach.again.query"),
                    Components.preformatted(origin.selection().query(), text("teach.again.query"))));
        }
        if (!origin.selection().languages().isEmpty()) {
            parts.add(Components.paragraph(text(
                    "teach.again.languages",
                    String.join(", ", origin.selection().languages()))));
        }
        parts.add(Components.actions(Components.primaryButton(text("teach.again.send"), fetch)));
        getContent().add(Components.section(text("teach.again"), parts));
    }
}
