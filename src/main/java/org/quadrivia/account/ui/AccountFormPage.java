package org.quadrivia.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.quadrivia.form.Components;

/** A page with one form on it. */
abstract class AccountFormPage extends Composite<Div> {
    AccountFormPage() {
        getContent().addClassName("card");
    }

    final void show(String heading, String lead, Component... parts) {
        Paragraph words = Components.lead(lead);
        getContent().removeAll();
        getContent().add(new H1(heading));
        if (!lead.isEmpty()) {
            getContent().add(words);
        }
        getContent().add(parts);
    }
}
