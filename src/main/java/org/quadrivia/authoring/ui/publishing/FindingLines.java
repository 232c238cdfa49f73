package org.quadrivia.authoring.ui.publishing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.quadrivia.authoring.draft.ShapeFinding;
import org.quadrivia.authoring.ui.EditAddress;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.view.KnowledgeBase;

/** Departures from the shapes, each with a link to the page where it can be corrected. */
final class FindingLines extends Composite<UnorderedList> {
    private static final int SHOWN = 50;

    FindingLines(KnowledgeBase base, List<ShapeFinding> findings) {
        getContent().addClassName("lines");
        findings.stream().limit(SHOWN).forEach(finding -> getContent().add(row(base, finding)));
        if (findings.size() > SHOWN) {
            getContent().add(new ListItem(text("teach.found.more", findings.size() - SHOWN)));
        }
    }

    private static ListItem row(KnowledgeBase base, ShapeFinding finding) {
        ListItem row = new ListItem(Components.chip(
                text(finding.serious() ? "teach.shapes.serious" : "teach.shapes.warning"),
                finding.serious() ? "wrong" : "hedge"));
        EntityId entity = finding.entity();
        if (entity == null) {
            row.add(Components.span(finding.where(), "where"));
        } else {
            row.add(new Anchor(EditAddress.entity(base.card().id(), entity), finding.where()));
        }
        row.add(Components.paragraph(finding.message()));
        if (finding.value() != null) {
            row.add(value(base, finding.value()));
        }
        return row;
    }

    /** Returns the value: a thing as a link with its name, anything else as it is. */
    private static Component value(KnowledgeBase base, String value) {
        if (!value.startsWith("<") || !value.endsWith(">")) {
            return Components.span(value, "muted", "small");
        }
        try {
            EntityId thing = new EntityId(value.substring(1, value.length() - 1));
            return new Anchor(
                    EditAddress.entity(base.card().id(), thing),
                    base.named(thing).label());
        } catch (IllegalArgumentException noIri) {
            return Components.span(value, "muted", "small");
        }
    }
}
