package org.quadrivia.authoring.ui.family;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.Locale;
import org.quadrivia.authoring.ui.EditPageServices;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.question.FamilySummary;
import org.quadrivia.question.FamilySummary.Origin;

/** The files of the families, the knowledge base's own first, each with its title and family name. */
final class FamilyFiles extends Composite<Div> {
    FamilyFiles(EditPageServices editing, KbCard card) {
        UnorderedList list = Components.list("rows family-files");
        editing.families.all(editing.open(card)).stream()
                .sorted(Comparator.comparing(FamilySummary::origin)
                        .reversed()
                        .thenComparing(FamilySummary::family)
                        .thenComparing(FamilySummary::file))
                .forEach(family -> list.add(row(card, family)));
        getContent()
                .add(new H2(text("teach.families.files")), Components.muted(text("teach.families.files.lead")), list);
    }

    private static ListItem row(KbCard card, FamilySummary family) {
        Anchor link = Components.link(
                FamiliesView.address(card.id(), family.file()),
                family.title().isEmpty() ? family.file() : family.title(),
                "grow");
        ListItem row = new ListItem(link);
        if (!family.fault().isEmpty()) {
            row.add(Components.span(family.fault(), "complaint", "small"));
        }
        row.add(Components.span(family.file(), "muted", "small"));
        if (!family.family().isEmpty()) {
            row.add(Components.chip(family.family()));
        }
        if (family.origin() != Origin.COMMON) {
            row.add(Components.chip(origin(family.origin()), "right"));
        }
        return row;
    }

    static String origin(Origin origin) {
        return text("teach.families.origin." + origin.name().toLowerCase(Locale.ROOT));
    }
}
