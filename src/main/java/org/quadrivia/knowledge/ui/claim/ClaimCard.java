package org.quadrivia.knowledge.ui.claim;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import org.quadrivia.knowledge.Standing;
import org.quadrivia.knowledge.ui.Openings;
import org.quadrivia.knowledge.ui.PageContext;
import org.quadrivia.knowledge.ui.PageLinks;
import org.quadrivia.knowledge.ui.fact.FactSourceNote;
import org.quadrivia.knowledge.view.ClaimDetails;

/** A claim at a glance: how firmly it is held, what it says, who makes it, who disputes it, and where it is reported. */
public final class ClaimCard extends Composite<Article> {
    public ClaimCard(PageContext context, ClaimDetails claim) {
        PageLinks links = new PageLinks(context);
        H3 title = new H3(links.to(claim.claim().id(), sentence(claim)));
        getContent().addClassNames("claim-card", claim.standing().word());
        getContent().add(FactSourceNote.chip(claim), links.locators(claim.passages()), title, people(context, claim));
    }

    /** Returns the claim as a sentence that can stand alone. The label itself is a clause that may follow "that". */
    public static String sentence(ClaimDetails claim) {
        return Openings.capital(claim.claim().label());
    }

    /**
     * Returns who makes or reports the claim and who disputes it. If nobody makes it, the list says so, unless the claim is
     * merely hedged.
     */
    static DescriptionList people(PageContext context, ClaimDetails claim) {
        PageLinks links = new PageLinks(context);
        DescriptionList list = new DescriptionList();
        list.addClassName("people");
        if (!claim.claimedBy().isEmpty()) {
            String key = claim.standing() == Standing.REPORTED ? "page.claim.reported" : "page.claim.held";
            add(list, key, links.toAll(claim.claimedBy()));
        } else if (claim.standing() != Standing.HEDGED) {
            add(list, "page.claim.held", new Span(text("page.claim.nobody")));
        }
        if (!claim.disputedBy().isEmpty()) {
            add(list, "page.claim.disputed", links.toAll(claim.disputedBy()));
        }
        return list;
    }

    private static void add(DescriptionList list, String key, Component value) {
        list.add(new Term(text(key)), new Description(value));
    }
}
