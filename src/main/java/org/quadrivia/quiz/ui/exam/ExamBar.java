package org.quadrivia.quiz.ui.exam;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import org.quadrivia.form.Components;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.ui.QuizAddresses;

/** The state of an exam: the number of questions answered, the time left, and links to all questions. */
public final class ExamBar extends Composite<Div> {
    private final Span answered = new Span();
    private final OrderedList numbers = Components.numberedList("numbers");
    private final int here;

    /**
     * @param here the number of the question shown; 0 if none is shown
     * @param onOver runs when the time is up
     */
    public ExamBar(Quiz quiz, int here, SerializableRunnable onOver) {
        this.here = here;
        Div words = Components.div("words", answered);
        if (quiz.sitting().ends() != null) {
            words.add(new TimeLeft(quiz.sitting().ends(), onOver));
        }
        Nav nav = new Nav(numbers);
        nav.getElement().setAttribute("aria-label", text("quiz.exam.questions"));
        getContent().addClassNames("how-far", "exam");
        getContent().add(words, nav);
        show(quiz);
    }

    /** Updates which questions are answered. */
    void show(Quiz quiz) {
        answered.setText(text("quiz.exam.answered", quiz.answers().size(), quiz.size()));
        numbers.removeAll();
        for (int number = 1; number <= quiz.size(); number++) {
            numbers.add(new ListItem(link(quiz, number)));
        }
    }

    private Anchor link(Quiz quiz, int number) {
        boolean done = quiz.answered(number).isPresent();
        Anchor link = new Anchor(QuizAddresses.of(quiz.id(), number), String.valueOf(number));
        link.setClassName("done", done);
        link.getElement()
                .setAttribute("aria-label", text(done ? "quiz.exam.number.done" : "quiz.exam.number.open", number));
        if (number == here) {
            link.getElement().setAttribute("aria-current", "step");
        }
        return link;
    }
}
