package org.quadrivia.quiz.ui.learn;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.ExamLock;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.PageAddress;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.quiz.lesson.CardRun;
import org.quadrivia.quiz.lesson.Flashcards;
import org.quadrivia.quiz.lesson.SelfRating;
import org.quadrivia.quiz.ui.CurrentTaker;
import org.quadrivia.quiz.ui.ItemEntities;
import org.quadrivia.storage.StorageFailure;

/**
 * Flashcards of a knowledge base; with the query parameter {@code about}, of a learning objective or topic. A reload deals again:
 * cards that were rated before are then no longer due and come last.
 */
@AnonymousAllowed
@Route("flashcards/:kb")
@StyleSheet("context://learn.css")
public class CardsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final Flashcards flashcards;
    private final Knowledge knowledge;
    private final CurrentTaker takers;
    private final ExamLock lock;
    private final Paragraph complaint = Components.alert();
    private String title = text("cards.title");
    private @Nullable CardTable table;
    private @Nullable Registration keys;

    CardsView(Flashcards flashcards, Knowledge knowledge, CurrentTaker takers, ExamLock lock) {
        this.flashcards = flashcards;
        this.knowledge = knowledge;
        this.takers = takers;
        this.lock = lock;
        getContent().addClassNames("learn", "flashcards");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        KbId kb = kb(event.getRouteParameters().get("kb").orElse(""));
        if (lock.exam(kb).isPresent()) {
            event.forwardTo(LearnView.ROUTE + "/" + kb);
        } else {
            deal(kb, LearnView.about(event));
        }
    }

    private void deal(KbId kb, Optional<EntityId> subject) {
        getContent().removeAll();
        getContent().add(complaint);
        complaint.setText("");
        table = null;
        try {
            Flashcards.Deck deck = flashcards
                    .deal(kb, subject, takers.current())
                    .orElseThrow(() -> new NotFoundException("no knowledge base " + kb));
            title = text("cards.title.of", deck.title().isEmpty() ? deck.card().title() : deck.title());
            CardTable cards = new CardTable(
                    CardRun.of(deck),
                    new ItemEntities(knowledge, kb, PageAddress.of(deck.card())),
                    this::rate,
                    run -> end(run));
            table = cards;
            getContent().add(cards);
            cards.next();
        } catch (StorageFailure failure) {
            complaint.setText(String.valueOf(failure.getMessage()));
        }
    }

    private CardsEnd end(CardRun run) {
        return new CardsEnd(
                run,
                flashcards.areKept(),
                takers.isGuest(),
                () -> deal(run.deck().card().id(), run.deck().subject()));
    }

    /** Stores a rating. Returns false if the run cannot continue, because an exam has begun or the rating cannot be stored. */
    private boolean rate(CardRun run, SelfRating rating, Duration took) {
        complaint.setText("");
        KbId kb = run.deck().card().id();
        Optional<String> exam = lock.exam(kb);
        if (exam.isPresent()) {
            Components.go(this, exam.get());
            return false;
        }
        try {
            run.next()
                    .ifPresent(
                            card -> flashcards.rate(takers.current(), run.deck(), run.done() + 1, card, rating, took));
            return true;
        } catch (StorageFailure failure) {
            complaint.setText(String.valueOf(failure.getMessage()));
            return false;
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        keys = CardKeys.listen(
                event.getUI(),
                () -> Optional.ofNullable(table).ifPresent(CardTable::turn),
                digit -> Optional.ofNullable(table).ifPresent(cards -> cards.press(digit)));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (keys != null) {
            keys.remove();
            keys = null;
        }
    }

    private static KbId kb(String name) {
        try {
            return new KbId(name);
        } catch (IllegalArgumentException noName) {
            throw new NotFoundException("no such knowledge base");
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
