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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.authoring.ui.EditAddress;
import org.quadrivia.authoring.ui.EditPageServices;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.question.lexicon.WordedTerm;

/** The properties and classes of a knowledge base with the sentences that state their facts, those asked first at the top. */
final class WordsFinder extends Composite<Aside> {
    private static final int SHOWN = 60;

    private final EditPageServices editing;
    private final KbCard card;
    private final @Nullable EntityId chosen;
    private final Input search = new Input();
    private final Paragraph count = Components.muted("");
    private final UnorderedList properties = list();
    private final UnorderedList classes = list();

    /** @param chosen the term whose words the page shows; empty if none */
    WordsFinder(EditPageServices editing, KbCard card, Optional<EntityId> chosen) {
        this.editing = editing;
        this.card = card;
        this.chosen = chosen.orElse(null);
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
        long without = all.stream().filter(WordsFinder::lacksWords).count();
        count.setText(text("teach.words.count", all.size(), without));
        fill(properties, all, "teach.words.uses");
        fill(classes, editing.lexicons.classes(draft), "teach.words.things");
    }

    /** Returns whether standard sentences have to do for a property that is asked. */
    private static boolean lacksWords(WordedTerm property) {
        return property.asked()
                && property.statement().isEmpty()
                && property.has().isEmpty();
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
        if (term.term().id().equals(chosen)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        boolean property = counted.equals("teach.words.uses");
        if (property && !term.asked()) {
            row.add(Components.chip(text("teach.words.unasked")));
        } else if (property && lacksWords(term)) {
            row.add(Components.chip(text("teach.words.without"), "claim"));
        } else if (!term.statement().isEmpty()) {
            row.add(Components.span(
                    term.statement().replaceAll("\\{\\w{1,20}\\}", "…").replace("….", "…"),
                    "statement",
                    "muted",
                    "small"));
        }
        return row;
    }
}
