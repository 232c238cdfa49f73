package org.quadrivia.knowledge.ui;

import com.vaadin.flow.component.html.H1;

/** The one heading of the first order on a page. */
final class Headline {
    private Headline() {}

    /** @param label from the data, so in its language */
    static H1 of(Links links, String label) {
        H1 headline = new H1(label);
        links.markLanguage(headline);
        return headline;
    }
}
