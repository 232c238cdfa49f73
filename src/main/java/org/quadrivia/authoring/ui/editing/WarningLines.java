package org.quadrivia.authoring.ui.editing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.quadrivia.authoring.editing.warning.Warning;
import org.quadrivia.authoring.ui.EditAddress;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;

/** Warnings about what is typed or was just stored; nothing is shown if there are none. Screen readers announce them. */
final class WarningLines extends Composite<Div> {
    private final KbCard card;

    WarningLines(KbCard card) {
        this.card = card;
        getContent().addClassName("warnings");
        getContent().getElement().setAttribute("role", "status");
    }

    void show(List<Warning> warnings) {
        getContent().removeAll();
        warnings.stream().distinct().forEach(warning -> {
            Paragraph line = Components.line(
                    "warning",
                    Components.span(text("teach.warning"), "warning-word"),
                    Components.span(" " + warning.words() + " "));
            warning.see().ifPresent(thing -> {
                Anchor link =
                        new Anchor(EditAddress.entity(card.id(), thing.id()), text("teach.warning.see", thing.label()));
                // What is typed and not yet saved stays where it is
                link.getElement().setAttribute("target", "_blank");
                line.add(link);
            });
            getContent().add(line);
        });
    }
}
