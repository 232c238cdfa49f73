package org.quadrivia.quiz.ui.start;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import org.quadrivia.form.Components;

/** Says to somebody new what this is. */
final class Welcome extends Composite<Div> {
    Welcome() {
        getContent().addClassName("welcome");
        getContent().add(new H1(text("quiz.first")), Components.lead(text("quiz.first.lead")));
    }
}
