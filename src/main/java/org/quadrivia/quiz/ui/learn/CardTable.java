package org.quadrivia.quiz.ui.learn;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quadrivia.form.Components;
import org.quadrivia.quiz.lesson.CardRun;
import org.quadrivia.quiz.lesson.Flashcard;
import org.quadrivia.quiz.lesson.SelfRating;
import org.quadrivia.quiz.ui.ItemEntities;

/** Shows a deck of flashcards one by one, with the number of cards left, and then the end. */
final class CardTable extends Composite<Div> {
    private final ItemEntities shelf;
    private final Store store;
    private final SerializableFunction<CardRun, CardsEnd> onEnd;
    private final Div page = new Div();
    private final Span said = Components.span("", "visually-hidden");
    private CardRun run;
    private long shown;
    private @Nullable CardFace face;

    /** Stores a rating of the next card of a run. */
    @FunctionalInterface
    interface Store extends Serializable {
        /** Returns whether the run continues. */
        boolean rate(CardRun run, SelfRating rating, Duration took);
    }

    CardTable(CardRun run, ItemEntities shelf, Store store, SerializableFunction<CardRun, CardsEnd> onEnd) {
        this.run = run;
        this.shelf = shelf;
        this.store = store;
        this.onEnd = onEnd;
        said.getElement().setAttribute("role", "status");
        getContent().add(page, said);
    }

    /** Shows the next card or, after the last, the end. */
    void next() {
        page.removeAll();
        Optional<Flashcard> next = run.next();
        if (next.isEmpty()) {
            face = null;
            CardsEnd end = onEnd.apply(run);
            page.add(end);
            end.read();
            return;
        }
        CardFace card = new CardFace(next.get(), shelf, run.deck().card().title(), this::rate);
        face = card;
        shown = System.nanoTime();
        page.add(progress(), card);
        card.read();
    }

    private Component progress() {
        int left = run.ahead().size();
        String about = run.deck().title().isEmpty()
                ? run.deck().card().title()
                : run.deck().title();
        Span label = Components.inLanguage(run.deck().card().language(), Components.span(about, "label"));
        return Components.div(
                "how-far",
                Components.div("words", label, new Span(text("cards.left", left))),
                Components.bar(run.done(), run.done() + left));
    }

    private void rate(SelfRating rating) {
        if (store.rate(run, rating, Duration.ofNanos(System.nanoTime() - shown))) {
            run = run.rated(rating);
            next();
            said.setText(text(rating == SelfRating.NOT_KNOWN ? "cards.comes-back" : "cards.rated"));
        }
    }

    /** Turns the card, if there is one. */
    void turn() {
        if (face != null) {
            face.turn();
        }
    }

    /** Rates the card by a number from 1 to 4, once it is turned. */
    void press(int digit) {
        if (face != null && face.isTurned() && digit <= SelfRating.values().length) {
            rate(SelfRating.values()[digit - 1]);
        }
    }
}
