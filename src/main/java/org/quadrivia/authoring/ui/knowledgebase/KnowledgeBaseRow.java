package org.quadrivia.authoring.ui.knowledgebase;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import java.util.Locale;
import org.quadrivia.account.ShownName;
import org.quadrivia.authoring.knowledgebase.KnowledgeBaseService;
import org.quadrivia.authoring.ui.TeachNav;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;

/** A row for a knowledge base that the current person may change. */
final class KnowledgeBaseRow extends Composite<ListItem> {
    /**
     * @param newer whether a newer edition is shipped than the one from which it was made
     * @param namesake whether another one has the same title; then its address is shown, too
     */
    KnowledgeBaseRow(KnowledgeBaseService.Entry entry, boolean newer, boolean namesake) {
        KbCard card = entry.card();
        H2 title = new H2();
        title.add(new Anchor(TeachNav.Tab.EDIT.of(card.id()), card.title()));
        Div chips = Components.div(
                "chips",
                Components.chip(text(
                        "teach.visibility." + entry.rights().visibility().name().toLowerCase(Locale.ROOT))));
        if (entry.rights().archived()) {
            chips.add(Components.chip(text("teach.archived"), "hedge"));
        }
        if (newer) {
            chips.add(new Anchor(TeachNav.Tab.SETTINGS.of(card.id()), text("teach.edition")));
        }
        chips.add(Components.span(
                entry.owner()
                        .map(owner -> owner.shownName())
                        .map(ShownName::value)
                        .map(name -> text("teach.owner", name))
                        .orElseGet(() -> text("teach.owner.house")),
                "muted",
                "small"));
        Nav ways = new Nav(
                way(card, TeachNav.Tab.QUESTIONS, "teach.tab.questions"),
                way(card, TeachNav.Tab.QUIZZES, "teach.tab.quizzes"),
                way(card, TeachNav.Tab.HISTORY, "teach.tab.history"),
                way(card, TeachNav.Tab.SETTINGS, "teach.tab.settings"),
                new Anchor(
                        NewKnowledgeBaseView.ROUTE + "?" + NewKnowledgeBaseView.OF + "=" + card.id(),
                        text("teach.copy")));
        ways.getElement().setAttribute("aria-label", card.title());
        ways.addClassNames("ways", "small");
        Div about = new Div(
                title, Components.muted(text("teach.counts", card.facts(), card.passages(), card.claims())), chips);
        if (namesake) {
            about.add(Components.muted(text("teach.base.address", card.id())));
        }
        getContent().addClassName("base");
        getContent().add(about, ways);
    }

    private static Anchor way(KbCard card, TeachNav.Tab tab, String words) {
        return new Anchor(tab.of(card.id()), text(words));
    }
}
