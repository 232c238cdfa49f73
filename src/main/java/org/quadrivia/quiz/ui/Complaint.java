package org.quadrivia.quiz.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;

/** An error message that screen readers announce at once. */
public final class Complaint extends Composite<Paragraph> {
    /** @param words the message; empty if there is none */
    public Complaint(String words) {
        getContent().addClassName("complaint");
        getContent().getElement().setAttribute("role", "alert");
        say(words);
    }

    public void say(String words) {
        getContent().setText(words);
    }
}
