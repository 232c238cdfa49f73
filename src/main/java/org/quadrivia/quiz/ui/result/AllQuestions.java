package org.quadrivia.quiz.ui.result;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.quadrivia.form.Components;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.ui.QuizAddresses;

/** Links from a result to each of its questions, with a sign that tells right from wrong. */
final class AllQuestions extends Composite<Nav> {
    AllQuestions(Quiz quiz) {
        OrderedList numbers = Components.numberedList("numbers");
        for (int number = 1; number <= quiz.size(); number++) {
            numbers.add(new ListItem(link(quiz, number)));
        }
        getContent().getElement().setAttribute("aria-label", text("quiz.result.questions"));
        getContent().add(numbers);
    }

    private static Anchor link(Quiz quiz, int number) {
        boolean right = !quiz.missed().contains(number);
        Span sign = Components.span(right ? "✓" : "✗", "sign");
        Anchor link = new Anchor(QuizAddresses.of(quiz.id(), number), new Span(String.valueOf(number)), sign);
        link.addClassName(right ? "right" : "wrong");
        link.getElement()
                .setAttribute(
                        "aria-label",
                        text(right ? "quiz.result.question.right" : "quiz.result.question.wrong", number));
        return link;
    }
}
