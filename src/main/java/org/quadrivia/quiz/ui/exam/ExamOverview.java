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
import org.quadrivia.form.Components;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.AnsweredItem;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.ui.AnswerWords;
import org.quadrivia.quiz.ui.Chips;
import org.quadrivia.quiz.ui.ItemLabels;
import org.quadrivia.quiz.ui.QuizAddresses;
import org.quadrivia.quiz.ui.QuizButtons;

/** The overview of an exam before it is handed in: each question with the answer given so far. */
public final class ExamOverview extends Composite<Div> {
    private final Quiz quiz;

    public ExamOverview(Quiz quiz, SerializableRunnable onSubmit) {
        this.quiz = quiz;
        int open = quiz.size() - quiz.answers().size();
        Paragraph eyebrow = ItemLabels.inLanguage(quiz.question(1).item(), Components.eyebrow(quiz.kbTitle()));
        Paragraph words = Components.lead(open == 0 ? text("quiz.exam.ready") : text("quiz.exam.missing", open));
        Div actions = Components.actions(QuizButtons.primary(text("quiz.exam.submit"), onSubmit));
        quiz.current().ifPresent(number -> actions.add(toOpen(number)));
        Div head = Components.div("page-header", eyebrow, new H1(text("quiz.exam.title")), words, actions);
        getContent().add(head, questions());
    }

    private Anchor toOpen(int number) {
        return Components.linkButton(QuizAddresses.of(quiz.id(), number), text("quiz.exam.to-open", number));
    }

    private Component questions() {
        OrderedList list = Components.numberedList("missed");
        for (int number = 1; number <= quiz.size(); number++) {
            list.add(question(number));
        }
        return list;
    }

    private ListItem question(int number) {
        Item item = quiz.question(number).item();
        Anchor stem = new Anchor(QuizAddresses.of(quiz.id(), number), item.stem());
        ItemLabels.inLanguage(item, stem).addClassName("missed-stem");
        Paragraph line = Components.line("missed-answer");
        quiz.answered(number).ifPresentOrElse(answered -> given(line, answered), () -> line.add(Chips.none()));
        return new ListItem(stem, line);
    }

    private static void given(Paragraph line, AnsweredItem answered) {
        Span words = ItemLabels.of(answered.item(), AnswerWords.given(answered));
        line.add(Components.chip(text("quiz.missed.yours")), words);
    }
}
