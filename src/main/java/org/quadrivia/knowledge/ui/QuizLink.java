package org.quadrivia.knowledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/** A link from a page to a quiz on what it shows. The caller passes the address, because pages do not depend on quizzes. */
public final class QuizLink extends Composite<Div> {
    /** @param beside other components for the same row */
    public QuizLink(String address, String words, Component... beside) {
        Anchor quiz = new Anchor(address, words);
        quiz.addClassNames("btn", "primary");
        getContent().addClassName("page-actions");
        getContent().add(quiz);
        getContent().add(beside);
    }
}
