package org.quadrivia.quiz.ui.exam;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.ui.Addresses;

/** Shown instead of a quiz while its taker is sitting an exam on the same knowledge base. */
public final class ClosedByExam extends Composite<Div> {
    public ClosedByExam(QuizId exam) {
        Paragraph why = new Paragraph(text("quiz.closed.why"));
        why.addClassName("lead");
        Anchor back = new Anchor(Addresses.of(exam), text("quiz.closed.back"));
        back.addClassNames("btn", "primary");
        Div actions = new Div(back);
        actions.addClassName("actions");
        getContent().addClassName("notice");
        getContent().add(new H1(text("quiz.closed")), why, actions);
    }
}
