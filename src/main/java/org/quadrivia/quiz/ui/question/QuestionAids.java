package org.quadrivia.quiz.ui.question;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import org.jspecify.annotations.Nullable;
import org.quadrivia.form.Components;
import org.quadrivia.quiz.help.Hint;
import org.quadrivia.quiz.ui.HintWords;
import org.quadrivia.quiz.ui.card.QuestionCard;

/** The help below an unanswered question: a hint, and a button to skip the question for now. */
final class QuestionAids extends Composite<Div> {
    private final Paragraph hinted = Components.paragraph("", "hint");

    /**
     * The help that is offered.
     *
     * @param hint null if there is none
     * @param shown whether the learner has seen the hint before
     * @param onHint runs before the hint is shown
     * @param onSkip null if the question cannot be skipped
     */
    record Offer(
            @Nullable Hint hint,
            boolean shown,
            SerializableRunnable onHint,
            @Nullable SerializableRunnable onSkip) {
        static final Offer NOTHING = new Offer(null, false, () -> {}, null);
    }

    private static final String FOCUS =
            "(this.querySelector('input:checked') ?? this.querySelector('input:not([disabled]), [tabindex=\"0\"], button'))"
                    + "?.focus({preventScroll: true})";

    QuestionAids(Offer offer, QuestionCard card) {
        getContent().addClassName("aids");
        hinted.getElement().setAttribute("role", "status");
        Hint hint = offer.hint();
        if (hint != null) {
            NativeButton button = Components.button(text("quiz.hint"), () -> {}, "quiet", "slim");
            button.addClickListener(click -> {
                if (hinted.getText().isEmpty()) {
                    offer.onHint().run();
                    show(hint, card, button);
                    go(card);
                }
            });
            getContent().add(button);
            if (offer.shown()) {
                show(hint, card, button);
            }
        }
        SerializableRunnable skip = offer.onSkip();
        if (skip != null) {
            getContent().add(Components.button(text("quiz.skip"), skip, "quiet", "slim"));
        }
        getContent().add(hinted);
        getContent().setVisible(hint != null || skip != null);
    }

    /** The button stays where it is; it has nothing more to give. */
    private void show(Hint hint, QuestionCard card, NativeButton button) {
        button.getElement().setAttribute("aria-disabled", "true");
        card.help(hint);
        hinted.setText(HintWords.of(hint));
        hinted.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    /** Puts the focus where the answer goes, so that Enter answers again. */
    private static void go(QuestionCard card) {
        if (card.field() != null) {
            card.field().callJsFunction("focus");
        } else {
            card.getElement().executeJs(FOCUS);
        }
    }
}
