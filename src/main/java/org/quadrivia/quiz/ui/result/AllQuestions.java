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
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.quiz.ui.QuizAddresses;

/** Links from a result to each of its questions, with a sign that tells what became of it. */
final class AllQuestions extends Composite<Nav> {
    private enum Outcome {
        RIGHT("✓", "right"),
        PARTLY("◐", "partly"),
        WRONG("✗", "wrong"),
        NOT_KNOWN("–", "not-known");

        private final String sign;
        private final String word;

        Outcome(String sign, String word) {
            this.sign = sign;
            this.word = word;
        }
    }

    AllQuestions(Quiz quiz) {
        OrderedList numbers = Components.numberedList("numbers");
        for (int number = 1; number <= quiz.size(); number++) {
            numbers.add(new ListItem(link(quiz, number)));
        }
        getContent().getElement().setAttribute("aria-label", text("quiz.result.questions"));
        getContent().add(numbers);
    }

    private static Anchor link(Quiz quiz, int number) {
        Outcome outcome = outcome(quiz, number);
        Span sign = Components.span(outcome.sign, "sign");
        Anchor link = new Anchor(QuizAddresses.of(quiz.id(), number), new Span(String.valueOf(number)), sign);
        link.addClassName(outcome.word);
        link.getElement().setAttribute("aria-label", text("quiz.result.question." + outcome.word, number));
        return link;
    }

    private static Outcome outcome(Quiz quiz, int number) {
        if (!quiz.missed().contains(number)) {
            return Outcome.RIGHT;
        }
        return quiz.answered(number)
                .map(given -> given.answer() instanceof Answer.NotKnown
                        ? Outcome.NOT_KNOWN
                        : given.grade().partly() ? Outcome.PARTLY : Outcome.WRONG)
                .orElse(Outcome.WRONG);
    }
}
