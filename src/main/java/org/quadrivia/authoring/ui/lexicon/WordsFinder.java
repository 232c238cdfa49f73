package org.quadrivia.authoring.ui.lexicon;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.authoring.ui.EditAddress;
import org.quadrivia.authoring.ui.EditPageServices;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.question.lexicon.WordedTerm;

/** The properties and classes of a knowledge base, the most used first. Shows which have no words. */
final class WordsFinder extends Composite<Aside> {
    private static final int SHOWN = 60;

    private final EditPageServices editing;
    private final KbCard card;
    private final Input search = new Input();
    private final Paragraph count = Components.muted("");
    private final UnorderedList properties = list();
    private final UnorderedList classes = list();

    WordsFinder(EditPageServices editing, KbCard card) {
        this.editing = editing;
        this.card = card;
        search.setType("search");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show());
        count.getElement().setAttribute("role", "status");
        NativeDetails kinds = Components.details(text("teach.words.classes"), classes);
        getContent().addClassName("finder");
        getContent().getElement().setAttribute("aria-label", text("teach.words.finder"));
        getContent().add(Components.field("find-term", text("teach.words.search"), search), count, properties, kinds);
        show();
    }

    private static UnorderedList list() {
        return Components.list("rows things worded");
    }

    /** Updates the lists from the draft. */
    void show() {
        OpenDraft draft = editing.open(card);
        List<WordedTerm> all = editing.lexicons.properties(draft);
        long without = all.stream()
                .filter(term -> term.asked() && term.has().isEmpty())
                .count();
        count.setText(text("teach.words.count", all.size(), without));
        fill(properties, all, "teach.words.uses");
        fill(classes, editing.lexicons.classes(draft), "teach.words.things");
    }

    private void fill(UnorderedList list, List<WordedTerm> terms, String counted) {
        String typed = search.getValue().strip().toLowerCase(Locale.ROOT);
        List<WordedTerm> found = terms.stream()
                .filter(term -> term.term().label().toLowerCase(Locale.ROOT).contains(typed))
                .toList();
        list.removeAll();
        found.stream().limit(SHOWN).forEach(term -> list.add(row(term, counted)));
        if (found.isEmpty()) {
            list.add(new ListItem(text("teach.finder.none")));
        } else if (found.size() > SHOWN) {
            list.add(new ListItem(Components.muted(text("teach.found.more", found.size() - SHOWN))));
        }
    }

    private ListItem row(WordedTerm term, String counted) {
        Anchor link = new Anchor(
                EditAddress.words(card.id(), term.term().id()), term.term().label());
        ListItem row = new ListItem(link, Components.span(text(counted, term.uses()), "muted", "small"));
        if (term.has().isEmpty() && term.asked() && counted.equals("teach.words.uses")) {
            row.add(Components.chip(text("teach.words.without"), "claim"));
        }
        return row;
    }
}
