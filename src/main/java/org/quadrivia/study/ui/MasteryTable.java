package org.quadrivia.study.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.PageAddress;
import org.quadrivia.study.progress.Mastery;

/** A table of the learner's mastery of topics or entities, each shown as a bar and a percentage. */
@Tag("table")
final class MasteryTable extends HtmlContainer {
    MasteryTable(String caption, String first, List<Mastery> masteries, KbCard card) {
        PageAddress address = PageAddress.of(card);
        addClassName("mastery");
        HtmlContainer title = new HtmlContainer("caption");
        title.setText(caption);
        HtmlContainer head = new HtmlContainer("tr");
        head.add(
                heading(first, "col"),
                heading(text("study.table.mastery"), "col"),
                heading(text("study.table.known"), "col"));
        add(title, head);
        masteries.forEach(mastery -> add(row(mastery, address, card.language())));
    }

    private static Component row(Mastery mastery, PageAddress address, String language) {
        HtmlContainer name = heading("", "row");
        name.add(Components.inLanguage(
                language, new Anchor(address.of(mastery.of().id()), mastery.of().label())));
        HtmlContainer share = new HtmlContainer("td");
        share.add(Components.bar(mastery.share(), 1), new Span(DueTimes.estimate(mastery.share())));
        HtmlContainer known = new HtmlContainer("td");
        known.setText(text("study.known", mastery.known(), mastery.facts()));
        HtmlContainer row = new HtmlContainer("tr");
        row.add(name, share, known);
        return row;
    }

    private static HtmlContainer heading(String words, String scope) {
        HtmlContainer heading = new HtmlContainer("th");
        heading.setText(words);
        heading.getElement().setAttribute("scope", scope);
        return heading;
    }
}
