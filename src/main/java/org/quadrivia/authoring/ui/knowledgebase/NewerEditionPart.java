package org.quadrivia.authoring.ui.knowledgebase;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.authoring.publishing.ShippedEditions;
import org.quadrivia.authoring.ui.TeachNav;
import org.quadrivia.authoring.ui.publishing.ChangeLines;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;

/** Says that the program ships a newer edition than the one from which this knowledge base was made, and what to do. */
final class NewerEditionPart extends Composite<Section> {
    /** @param since when this knowledge base was made from its edition */
    NewerEditionPart(ShippedEditions editions, KbCard card, ShippedEditions.Newer newer, String since) {
        Paragraph told = Components.status();
        getContent().addClassName("part");
        getContent()
                .add(
                        new H2(text("teach.edition")),
                        new Paragraph(text("teach.edition.newer", since)),
                        new Paragraph(text("teach.edition.changes", newer.added(), newer.removed())));
        if (newer.kept() > 0) {
            getContent().add(new Paragraph(text("teach.edition.kept", newer.kept())));
        }
        getContent()
                .add(
                        Components.paragraph(text("teach.edition.choice"), "muted"),
                        Components.lazyDetails(
                                text("teach.edition.compare"),
                                content -> content.add(new ChangeLines(card, editions.compare(card.id())))),
                        Components.actions(Components.slimButton(text("teach.edition.take"), () -> {
                            if (editions.takeOver(card.id())
                                    .filter(outcome -> outcome instanceof EditOutcome.Kept)
                                    .isPresent()) {
                                Components.go(this, TeachNav.Tab.EDIT.of(card.id()) + "/changes");
                            } else {
                                told.setText(text("teach.edition.tooMuch"));
                            }
                        })),
                        told);
    }
}
