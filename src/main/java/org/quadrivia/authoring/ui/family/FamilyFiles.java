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
import org.quadrivia.authoring.ui.Editing;
import org.quadrivia.authoring.ui.Parts;
import org.quadrivia.form.Pieces;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.question.FamilySummary;
import org.quadrivia.question.FamilySummary.Origin;

/** The files of the families, the knowledge base's own first, each with its title and family name. */
final class FamilyFiles extends Composite<Div> {
    FamilyFiles(Editing editing, KbCard card) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("rows", "family-files");
        editing.families.all(editing.open(card)).stream()
                .sorted(Comparator.comparing(FamilySummary::origin)
                        .reversed()
                        .thenComparing(FamilySummary::family)
                        .thenComparing(FamilySummary::file))
                .forEach(family -> list.add(row(card, family)));
        getContent().add(new H2(text("teach.families.files")), Parts.muted(text("teach.families.files.lead")), list);
    }

    private static ListItem row(KbCard card, FamilySummary family) {
        Anchor link = new Anchor(
                FamiliesView.address(card.id(), family.file()),
                family.title().isEmpty() ? family.file() : family.title());
        link.addClassName("grow");
        ListItem row = new ListItem(link);
        if (!family.fault().isEmpty()) {
            row.add(Pieces.span(family.fault(), "complaint", "small"));
        }
        row.add(Pieces.span(family.file(), "muted", "small"));
        if (!family.family().isEmpty()) {
            row.add(Parts.chip(family.family()));
        }
        if (family.origin() != Origin.COMMON) {
            row.add(Parts.chip(origin(family.origin()), "right"));
        }
        return row;
    }

    static String origin(Origin origin) {
        return text("teach.families.origin." + origin.name().toLowerCase(Locale.ROOT));
    }
}
