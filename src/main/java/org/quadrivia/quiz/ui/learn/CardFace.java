package org.quadrivia.quiz.ui.learn;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Locale;
import org.quadrivia.form.Components;
import org.quadrivia.question.Framing;
import org.quadrivia.quiz.lesson.Flashcard;
import org.quadrivia.quiz.lesson.SelfRating;
import org.quadrivia.quiz.ui.AnswerWords;
import org.quadrivia.quiz.ui.ItemEntities;
import org.quadrivia.quiz.ui.ItemLabels;
import org.quadrivia.quiz.ui.LinkedText;
import org.quadrivia.quiz.ui.QuizButtons;
import org.quadrivia.quiz.ui.feedback.AnswerProof;

/** A flashcard: the question and, once the card is turned, the answer with a sentence, its proof and the rating buttons. */
final class CardFace extends Composite<Div> {
    private final Flashcard card;
    private final ItemEntities shelf;
    private final String kbTitle;
    private final SerializableConsumer<SelfRating> onRate;
    private final H1 front;
    private final Div sheet;
    private final Div actions = Components.div("actions at-hand");
    private boolean turned;

    CardFace(Flashcard card, ItemEntities shelf, String kbTitle, SerializableConsumer<SelfRating> onRate) {
        this.card = card;
        this.shelf = shelf;
        this.kbTitle = kbTitle;
        this.onRate = onRate;
        front = ItemLabels.inLanguage(card.item(), new H1(card.front()));
        front.addClassName("stem");
        front.getElement().setAttribute("tabindex", "-1");
        sheet = Components.div("flashcard", asked(), front);
        sheet.addClickListener(click -> turn());
        NativeButton show = Components.primaryButton("", this::turn);
        show.add(new Span(text("cards.show")), key(text("cards.space")));
        actions.add(show);
        getContent().addClassName("card-face");
        getContent().add(sheet, actions);
    }

    private Component asked() {
        Paragraph eyebrow = Components.eyebrow();
        Framing framing = card.gap() ? card.item().framing() : card.item().shownFraming();
        if (framing != null) {
            eyebrow.add(ItemLabels.inLanguage(card.item(), new Span(framing.text())));
        }
        if (card.gap()) {
            eyebrow.add(new Span(text("cards.gap")));
        }
        return eyebrow;
    }

    /** Focuses the question. */
    void read() {
        front.getElement().executeJs("setTimeout(() => { this.focus({preventScroll: true}); window.scrollTo(0, 0); })");
    }

    boolean isTurned() {
        return turned;
    }

    /** Shows the answer. A turned card stays turned. */
    void turn() {
        if (turned) {
            return;
        }
        turned = true;
        Paragraph answer =
                ItemLabels.inLanguage(card.item(), Components.paragraph(AnswerWords.right(card.item()), "card-answer"));
        answer.getElement().setAttribute("tabindex", "-1");
        Div back = Components.div("card-back", answer);
        AnswerProof proof = new AnswerProof(shelf, card.item(), kbTitle);
        if (proof.quotesPassages()) {
            Paragraph why = ItemLabels.inLanguage(card.item(), Components.paragraph("", "why"));
            LinkedText.addTo(why, card.item().explanation(), shelf.address());
            back.add(why);
        }
        back.add(proof);
        sheet.add(back);
        sheet.addClassName("turned");
        actions.removeAll();
        actions.addClassName("ratings");
        actions.getElement().setAttribute("role", "group");
        actions.getElement().setAttribute("aria-label", text("cards.how"));
        for (SelfRating rating : SelfRating.values()) {
            actions.add(button(rating));
        }
        answer.getElement().executeJs("setTimeout(() => this.focus({preventScroll: true}))");
    }

    private NativeButton button(SelfRating rating) {
        String name = rating.name().toLowerCase(Locale.ROOT).replace('_', '-');
        NativeButton button = Components.button("", () -> onRate.accept(rating), "rate", name);
        button.add(new Span(text("cards.rate." + name)), key(String.valueOf(rating.ordinal() + 1)));
        return button;
    }

    private static Component key(String name) {
        return QuizButtons.key(name);
    }
}
