package org.quadrivia.knowledge.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import org.quadrivia.knowledge.ClaimView;

/** A claim at a glance: how firmly it is held, what it says, who holds it, who disputes it, where. */
final class ClaimCard extends Composite<Article> {
    ClaimCard(Shelf shelf, ClaimView claim) {
        Links links = new Links(shelf);
        H3 title = new H3(links.to(claim.claim().id(), sentence(shelf, claim)));
        getContent().addClassNames("claim-card", claim.standing().word());
        getContent().add(WhoSays.chip(claim), title, people(shelf, claim), links.locators(claim.passages()));
    }

    /** What is claimed as a clause that stands alone; labels of claims follow "that". */
    static String sentence(Shelf shelf, ClaimView claim) {
        boolean english = shelf.language().equals("und") || shelf.language().startsWith("en");
        return english ? text("page.claim.that", claim.claim().label()) : claim.claim().label();
    }

    /** Who holds it, who disputes it, and what it stands against; nobody named is said so. */
    static DescriptionList people(Shelf shelf, ClaimView claim) {
        Links links = new Links(shelf);
        DescriptionList list = new DescriptionList();
        list.addClassName("people");
        add(list, "page.claim.held", claim.claimedBy().isEmpty()
                ? new Span(text("page.claim.nobody"))
                : links.toAll(claim.claimedBy()));
        if (!claim.disputedBy().isEmpty()) {
            add(list, "page.claim.disputed", links.toAll(claim.disputedBy()));
        }
        if (claim.hedge() != null) {
            Span hedge = new Span(text("page.quoted", claim.hedge()));
            links.markLanguage(hedge);
            add(list, "page.claim.hedge", hedge);
        }
        return list;
    }

    private static void add(DescriptionList list, String key, Component value) {
        list.add(new Term(text(key)), new Description(value));
    }
}
