package org.quadrivia.quiz.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;

/** What did not work, in a line that screen readers say at once. */
public final class Complaint extends Composite<Paragraph> {
    /** @param words empty as long as there is nothing to say */
    public Complaint(String words) {
        getContent().addClassName("complaint");
        getContent().getElement().setAttribute("role", "alert");
        say(words);
    }

    public void say(String words) {
        getContent().setText(words);
    }
}
