package org.quadrivia.authoring.ui.family;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.UnorderedList;
import org.quadrivia.authoring.ui.ItemPreview;
import org.quadrivia.form.Components;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;

/** A question with the proof of each option, and the query that decides it. */
final class ProvedItem extends Composite<Div> {
    ProvedItem(Item item) {
        UnorderedList proofs = Components.list("lines");
        for (Option option : item.options()) {
            proofs.add(new ListItem(
                    Components.span(option.label(), "where"),
                    Components.span(
                            text(
                                    "teach.proof",
                                    text("report.reason."
                                            + option.proof().reason().word())),
                            "muted",
                            "small"),
                    block(String.join("\n", option.proof().triples()))));
        }
        NativeDetails details = new NativeDetails(text("teach.proofs"));
        details.setContent(new Div(proofs, Components.muted(text("teach.details.query")), block(item.query())));
        getContent().add(new ItemPreview(item), details);
    }

    private static Div block(String code) {
        if (code.isEmpty()) {
            return new Div();
        }
        Pre pre = new Pre(code);
        pre.getElement().setAttribute("tabindex", "0");
        return new Div(pre);
    }
}
