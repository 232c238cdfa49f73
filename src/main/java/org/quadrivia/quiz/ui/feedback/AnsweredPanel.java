package org.quadrivia.quiz.ui.feedback;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.FocusOption;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableRunnable;
import org.quadrivia.form.Components;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.Answered;
import org.quadrivia.quiz.ui.Buttons;
import org.quadrivia.quiz.ui.ItemEntities;
import org.quadrivia.quiz.ui.Stem;

/** A question with its answer: the verdict, the reasons, the sources, and further facts. */
final class AnsweredPanel extends Composite<Div> {
    private final AnswerVerdict verdict;
    private final NativeButton next;

    AnsweredPanel(
            Answered answered, ItemEntities shelf, String kbTitle, String nextWords, SerializableRunnable onNext) {
        Item item = answered.item();
        verdict = new AnswerVerdict(answered, shelf.address());
        next = Buttons.primary(nextWords, onNext);
        Div actions = Components.div("actions at-hand", next);
        var mentions = MentionedThings.of(item);
        if (!mentions.isEmpty()) {
            actions.add(Components.button(text("quiz.facts.see"), () -> new FactsPanel(shelf, mentions).open()));
        }
        Div told = Components.div("told", new Stem(item), verdict, new AnsweredOptions(answered, shelf.address()));
        getContent().addClassName("with-margin");
        getContent()
                .add(told, new SourcesMargin(shelf, item, kbTitle), actions, new QueryDetails(item, shelf.address()));
    }

    /** Shows the verdict and puts the focus on the button for the next step. */
    void read() {
        Buttons.settle(next);
        next.focus(FocusOption.PreventScroll.ENABLED);
        verdict.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }
}
