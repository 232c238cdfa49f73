package org.quadrivia.quiz.ui.feedback;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import org.quadrivia.form.Components;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.ui.AnswerWords;
import org.quadrivia.quiz.ui.Buttons;
import org.quadrivia.quiz.ui.Chips;
import org.quadrivia.quiz.ui.ItemEntities;
import org.quadrivia.quiz.ui.Labels;
import org.quadrivia.quiz.ui.LinkedText;
import org.quadrivia.quiz.ui.Stem;

/** A question of an exam that was left unanswered, with the right answer and the reason. */
final class UnansweredPanel extends Composite<Div> {
    private final NativeButton next;

    UnansweredPanel(Item item, ItemEntities shelf, String kbTitle, String nextWords, SerializableRunnable onNext) {
        next = Buttons.primary(nextWords, onNext);
        Div actions = Components.div("actions at-hand", next);
        Paragraph right = Components.line(
                "missed-answer", Chips.right(text("quiz.missed.right")), Labels.of(item, AnswerWords.right(item)));
        Paragraph why = Labels.speaking(item, new Paragraph());
        LinkedText.addTo(why, item.explanation(), shelf.address());
        Div verdict = Components.div("verdict wrong", new H2(text("quiz.verdict.open")), right, why);
        Div told = Components.div("told", new Stem(item), verdict);
        getContent().addClassName("with-margin");
        getContent()
                .add(told, new SourcesMargin(shelf, item, kbTitle), actions, new QueryDetails(item, shelf.address()));
    }

    /** Puts the focus on the button for the next step. */
    void read() {
        next.focus();
    }
}
