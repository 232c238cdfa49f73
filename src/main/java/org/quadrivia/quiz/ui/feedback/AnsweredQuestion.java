package org.quadrivia.quiz.ui.feedback;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.FocusOption;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Optional;
import org.quadrivia.form.Components;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.AnsweredItem;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.ui.AnswerWords;
import org.quadrivia.quiz.ui.Chips;
import org.quadrivia.quiz.ui.ItemEntities;
import org.quadrivia.quiz.ui.ItemLabels;
import org.quadrivia.quiz.ui.LinkedText;
import org.quadrivia.quiz.ui.QuizButtons;
import org.quadrivia.quiz.ui.Stem;

/**
 * A question with its verdict, the reasons, the sources, and further facts. It has been answered, or it was left unanswered in an
 * exam that is handed in.
 */
public final class AnsweredQuestion extends Composite<Div> {
    private final ItemEntities shelf;
    private final NativeButton next;
    private final Component verdict;

    /** @param beneath the components to show below the feedback */
    public AnsweredQuestion(
            Quiz quiz, int number, ItemEntities shelf, List<Component> beneath, SerializableRunnable onNext) {
        this.shelf = shelf;
        Optional<AnsweredItem> answered = quiz.answered(number);
        Item item = answered.map(AnsweredItem::item)
                .orElseGet(() -> quiz.question(number).item());
        next = QuizButtons.primary(text(number == quiz.size() ? "quiz.to-result" : "quiz.next"), onNext);
        verdict = answered.<Component>map(one -> new AnswerVerdict(one, shelf.address()))
                .orElseGet(() -> unanswered(item));
        Div told = Components.div("told", new Stem(item), verdict);
        if (quiz.comesBack(number)) {
            told.add(Components.muted(text("quiz.verdict.comes-back")));
        }
        Div actions = Components.div("actions at-hand", next);
        answered.ifPresent(one -> {
            told.add(new AnsweredOptions(one, shelf.address()));
            var mentions = MentionedThings.of(item);
            if (!mentions.isEmpty()) {
                actions.add(Components.button(text("quiz.facts.see"), () -> new FactsPanel(shelf, mentions).open()));
            }
        });
        getContent()
                .add(
                        new QuizProgress(quiz, number),
                        Components.div(
                                "with-margin",
                                told,
                                new SourcesMargin(shelf, item, quiz.kbTitle()),
                                actions,
                                new QueryDetails(item, shelf.address())));
        getContent().add(beneath);
    }

    private Div unanswered(Item item) {
        Paragraph right = Components.line(
                "missed-answer", Chips.right(text("quiz.missed.right")), ItemLabels.of(item, AnswerWords.right(item)));
        Paragraph why = ItemLabels.inLanguage(item, new Paragraph());
        LinkedText.addTo(why, item.explanation(), shelf.address());
        return Components.div("verdict wrong", new H2(text("quiz.verdict.open")), right, why);
    }

    /** Puts the focus on the button for the next step; shows the verdict on an answer. */
    public void read() {
        if (verdict instanceof AnswerVerdict) {
            QuizButtons.settle(next);
            next.focus(FocusOption.PreventScroll.ENABLED);
            verdict.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
        } else {
            next.focus();
        }
    }
}
