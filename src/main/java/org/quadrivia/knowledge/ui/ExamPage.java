package org.quadrivia.knowledge.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** Replaces the pages of a knowledge base while the reader is taking an exam on it. */
public final class ExamPage extends Composite<Div> {
    private ExamPage(String exam) {
        Paragraph why = new Paragraph(text("page.exam.why"));
        why.addClassName("lead");
        Anchor back = new Anchor(exam, text("page.exam.back"));
        back.addClassNames("btn", "primary");
        Div actions = new Div(back);
        actions.addClassName("actions");
        getContent().addClassName("notice");
        getContent().add(new H1(text("page.exam")), why, actions);
    }

    /** @param exam address of the exam */
    public static BrowsePage of(String exam) {
        return new BrowsePage(text("page.exam"), new ExamPage(exam));
    }
}
