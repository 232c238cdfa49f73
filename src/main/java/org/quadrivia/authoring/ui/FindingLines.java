package org.quadrivia.authoring.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.quadrivia.authoring.ShapeFinding;
import org.quadrivia.form.Pieces;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;

/** Where a knowledge base departs from its shapes, each with the way to where it is mended. */
final class FindingLines extends Composite<UnorderedList> {
    private static final int SHOWN = 50;

    FindingLines(KbCard card, List<ShapeFinding> findings) {
        getContent().addClassName("lines");
        findings.stream().limit(SHOWN).forEach(finding -> getContent().add(row(card, finding)));
        if (findings.size() > SHOWN) {
            getContent().add(new ListItem(text("teach.found.more", findings.size() - SHOWN)));
        }
    }

    private static ListItem row(KbCard card, ShapeFinding finding) {
        ListItem row = new ListItem(Parts.chip(
                text(finding.serious() ? "teach.shapes.serious" : "teach.shapes.warning"),
                finding.serious() ? "wrong" : "hedge"));
        EntityId entity = finding.entity();
        if (entity == null) {
            row.add(Pieces.span(finding.where(), "where"));
        } else {
            row.add(new Anchor(EditAddress.entity(card.id(), entity), finding.where()));
        }
        row.add(Pieces.paragraph(finding.message()));
        if (finding.value() != null) {
            row.add(Pieces.span(finding.value(), "muted", "small"));
        }
        return row;
    }
}
