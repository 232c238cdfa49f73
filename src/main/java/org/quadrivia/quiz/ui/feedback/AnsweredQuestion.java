package org.quadrivia.quiz.ui.feedback;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.FocusOption;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Optional;
import org.quadrivia.form.Components;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;
import org.quadrivia.quiz.AnsweredItem;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.ui.AnswerWords;
import org.quadrivia.quiz.ui.EventSequence;
import org.quadrivia.quiz.ui.ItemEntities;
import org.quadrivia.quiz.ui.ItemLabels;
import org.quadrivia.quiz.ui.LinkedText;
import org.quadrivia.quiz.ui.OptionOrder;
import org.quadrivia.quiz.ui.PictureCredits;
import org.quadrivia.quiz.ui.QuizButtons;
import org.quadrivia.quiz.ui.Stem;

/**
 * A question with its verdict, one sentence of why, the proof and the options; everything else is folded. Of an order or of pairs,
 * the options come before the proof, since they are the answer. The question has been answered, or it was left unanswered in an exam
 * that is handed in.
 */
public final class AnsweredQuestion extends Composite<Div> {
    /** More sentences are no longer read at a glance. */
    private static final int AT_A_GLANCE = 2;

    private final ItemEntities shelf;
    private final Item item;
    private final NativeButton next;
    private final Component verdict;

    /** @param beneath the components to show below the feedback */
    public AnsweredQuestion(
            Quiz quiz, int number, ItemEntities shelf, List<Component> beneath, SerializableRunnable onNext) {
        this.shelf = shelf;
        item = OptionOrder.shown(quiz, number);
        Optional<AnsweredItem> answered = quiz.answered(number)
                .map(given -> new AnsweredItem(item, given.answer(), given.grade(), given.given()));
        next = QuizButtons.primary(text(number == quiz.size() ? "quiz.to-result" : "quiz.next"), onNext);
        verdict = answered.<Component>map(one -> new AnswerVerdict(one, shelf.address()))
                .orElseGet(this::unanswered);
        AnswerProof proof = new AnswerProof(shelf, item, quiz.kbTitle());
        List<String> why = EventSequence.proving(item);
        Div card = Components.div("answer-card", verdict);
        boolean arranged = item.kind() == Kind.ORDER || item.kind() == Kind.MATCH;
        if (item.kind() == Kind.ORDER) {
            arrange(card, answered);
        }
        if (proof.quotesPassages() && !why.isEmpty() && why.size() <= AT_A_GLANCE) {
            card.add(why(new Paragraph(), String.join(" ", why), "why"));
        }
        if (item.kind() == Kind.MATCH) {
            answered.ifPresent(one -> card.add(new AnsweredOptions(one)));
        }
        card.add(proof);
        if (quiz.comesBack(number)) {
            card.add(Components.paragraph(text("quiz.verdict.comes-back"), "comes-back", "small"));
        }
        Stem stem = new Stem(item, true);
        shelf.base().flatMap(base -> PictureCredits.of(item, base, true)).ifPresent(stem::credit);
        Div told = Components.div("told", stem, card);
        if (!arranged) {
            answered.ifPresent(one -> told.add(new AnsweredOptions(one)));
        }
        told.add(folds(
                proof.quotesPassages() && why.size() > AT_A_GLANCE ? why : List.of(),
                answered.map(ChosenReasons::mistaken).orElse(List.of()),
                beneath));
        getContent().addClassName("question");
        getContent().add(new QuizProgress(quiz, number), told, actions(answered.isPresent()));
    }

    private static void arrange(Div card, Optional<AnsweredItem> answered) {
        answered.ifPresent(one ->
                card.add(Components.paragraph(text("quiz.order.right"), "right-order"), new AnsweredOptions(one)));
    }

    private Div folds(List<String> why, List<Option> told, List<Component> beneath) {
        Div folds = Components.div("folds");
        if (!why.isEmpty()) {
            UnorderedList list = Components.list("reasons");
            why.forEach(sentence -> list.add(why(new ListItem(), sentence, "says")));
            NativeDetails all = Components.details(text("quiz.why"), list);
            all.addClassName("fold");
            folds.add(all);
        }
        if (OptionReasons.any(item, told)) {
            folds.add(new OptionReasons(item, told, shelf.address()));
        }
        if (!item.isOwn()) {
            folds.add(new QueryDetails(item, shelf.address()));
        }
        folds.add(beneath);
        return folds;
    }

    private Div actions(boolean answered) {
        Div actions = Components.div("actions at-hand", next);
        var mentions = MentionedThings.of(item);
        if (answered && !mentions.isEmpty()) {
            actions.add(Components.button(text("quiz.facts.see"), () -> new FactsPanel(shelf, mentions).open()));
        }
        return actions;
    }

    private <C extends HtmlContainer> C why(C container, String sentences, String look) {
        LinkedText.addTo(ItemLabels.inLanguage(item, container), sentences, shelf.address());
        container.addClassName(look);
        return container;
    }

    private Component unanswered() {
        Span right = ItemLabels.inLanguage(
                item, Components.span(text("quiz.verdict.single", AnswerWords.right(item)), "detail"));
        Span words = Components.span(text("quiz.verdict.open") + " ", "says");
        words.add(right);
        return Components.div("verdict wrong", new H2(Components.sign("✗", "mark"), words));
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
