package org.quadrivia.quiz.ui.exam;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.Answered;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.ui.Addresses;
import org.quadrivia.quiz.ui.AnswerWords;
import org.quadrivia.quiz.ui.Buttons;
import org.quadrivia.quiz.ui.Chips;
import org.quadrivia.quiz.ui.Labels;

/** The overview of an exam before it is handed in: each question with the answer given so far. */
public final class ExamOverview extends Composite<Div> {
    private final Quiz quiz;

    public ExamOverview(Quiz quiz, SerializableRunnable onSubmit) {
        this.quiz = quiz;
        int open = quiz.size() - quiz.answers().size();
        Paragraph eyebrow = new Paragraph(quiz.kbTitle());
        eyebrow.addClassName("eyebrow");
        Paragraph words = new Paragraph(open == 0 ? text("quiz.exam.ready") : text("quiz.exam.missing", open));
        words.addClassName("lead");
        Div actions = new Div(Buttons.primary(text("quiz.exam.submit"), onSubmit));
        actions.addClassName("actions");
        quiz.current().ifPresent(number -> actions.add(toOpen(number)));
        Div head = new Div(eyebrow, new H1(text("quiz.exam.title")), words, actions);
        head.addClassName("page-header");
        getContent().add(head, questions());
    }

    private Anchor toOpen(int number) {
        Anchor open = new Anchor(Addresses.of(quiz.id(), number), text("quiz.exam.to-open", number));
        open.addClassName("btn");
        return open;
    }

    private Component questions() {
        OrderedList list = new OrderedList();
        list.addClassName("missed");
        for (int number = 1; number <= quiz.size(); number++) {
            list.add(question(number));
        }
        return list;
    }

    private ListItem question(int number) {
        Item item = quiz.question(number).item();
        Anchor stem = new Anchor(Addresses.of(quiz.id(), number), item.stem());
        Labels.speaking(item, stem).addClassName("missed-stem");
        Paragraph line = new Paragraph();
        line.addClassName("missed-answer");
        quiz.answered(number).ifPresentOrElse(answered -> given(line, answered), () -> line.add(Chips.none()));
        return new ListItem(stem, line);
    }

    private static void given(Paragraph line, Answered answered) {
        Span words = Labels.of(answered.item(), AnswerWords.given(answered));
        line.add(Chips.plain(text("quiz.missed.yours")), words);
    }
}
