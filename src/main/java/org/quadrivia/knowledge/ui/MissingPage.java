package org.quadrivia.knowledge.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.PageAddress;
import org.quadrivia.knowledge.view.Knowledge;

/** Shown at an address that nothing is known about: it says what was asked for and where to go instead. */
public final class MissingPage extends Composite<Div> {
    private MissingPage(String why) {
        getContent().addClassName("page-narrow");
        Paragraph eyebrow = new Paragraph(text("page.missing.code"));
        eyebrow.addClassName("eyebrow");
        Paragraph reason = new Paragraph(why);
        reason.addClassName("lead");
        getContent().add(eyebrow, new H1(text("page.missing")), reason);
    }

    /** Returns the page for an IRI that the knowledge base does not know, or for an address without an IRI (empty). */
    public static BrowsePage of(PageContext context, Optional<EntityId> asked) {
        return of(
                context,
                asked.map(id -> text("page.missing.iri", id.iri())).orElseGet(() -> text("page.missing.address")));
    }

    /** Returns the page for something that the knowledge base does not know, for the reason given. */
    public static BrowsePage of(PageContext context, String why) {
        MissingPage page = new MissingPage(why);
        page.getContent().add(new SearchBox(context), new ExploreSuggestions(context));
        return new BrowsePage(text("page.missing"), page);
    }

    /** Returns the page for a knowledge base that does not exist. */
    public static BrowsePage ofBase(Knowledge knowledge) {
        MissingPage page = new MissingPage(text("page.missing.base"));
        UnorderedList bases = new UnorderedList();
        bases.addClassName("plain-list");
        knowledge.all().forEach(card -> bases.add(new ListItem(link(card))));
        page.getContent().add(new Section(new H2(text("page.bases")), bases));
        return new BrowsePage(text("page.missing"), page);
    }

    private static Component link(KbCard card) {
        return Components.inLanguage(
                card.language(), new Anchor(PageAddress.of(card).explore(), card.title()));
    }
}
