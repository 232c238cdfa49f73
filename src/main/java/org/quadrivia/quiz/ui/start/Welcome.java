package org.quadrivia.quiz.ui.start;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import org.quadrivia.form.Components;

/** Introduces the site to new visitors. */
final class Welcome extends Composite<Div> {
    Welcome() {
        this(text("quiz.first"));
    }

    Welcome(String title) {
        getContent().addClassName("welcome");
        getContent().add(new H1(title), Components.lead(text("quiz.first.lead")));
    }
}
