package org.quadrivia.quiz.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** What stands at the address of a quiz that is not (or no longer) kept. */
final class LostQuiz extends Composite<Div> {
    LostQuiz() {
        Paragraph body = new Paragraph(text("quiz.lost.body"));
        body.addClassName("lead");
        Anchor anew = new Anchor("", text("quiz.lost.start"));
        anew.addClassNames("btn", "primary");
        Anchor history = new Anchor(HistoryView.ROUTE, text("quiz.history.see"));
        history.addClassName("btn");
        Div actions = new Div(anew, history);
        actions.addClassName("actions");
        getContent().addClassName("notice");
        getContent().add(new H1(text("quiz.lost")), body, actions);
    }
}
