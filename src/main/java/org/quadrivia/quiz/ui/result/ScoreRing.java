package org.quadrivia.quiz.ui.result;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.quadrivia.form.Components;

/**
 * A ring filled as far as the answers are right; lighter, as far as they are partly right. Screen readers leave it out, because the
 * heading beside it says the same.
 */
final class ScoreRing extends Composite<Div> {
    /**
     * Creates the ring.
     *
     * @param right the number of right answers
     * @param points the points, at least one for each right answer
     * @param questions the number of questions, at least one
     */
    ScoreRing(int right, double points, int questions) {
        getContent().addClassName("ring");
        getContent().setClassName("whole", right == questions);
        getContent().getStyle().set("--right-share", String.valueOf((double) right / questions));
        getContent().getStyle().set("--points-share", String.valueOf(points / questions));
        getContent().getElement().setAttribute("aria-hidden", "true");
        getContent()
                .add(
                        Components.span(text("quiz.ring.points", points), "points"),
                        Components.span(text("quiz.ring.of", questions), "of"));
    }
}
