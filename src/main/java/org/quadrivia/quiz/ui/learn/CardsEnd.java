package org.quadrivia.quiz.ui.learn;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.PageAddress;
import org.quadrivia.quiz.lesson.CardRun;
import org.quadrivia.quiz.lesson.SelfRating;

/** The end of a deck: the learner's first ratings, and a quiz that tests them. */
final class CardsEnd extends Composite<Div> {
    private final Component next;

    /**
     * @param kept whether there are accounts
     * @param onAgain deals the next cards
     */
    CardsEnd(CardRun run, boolean kept, boolean guest, SerializableRunnable onAgain) {
        KbCard card = run.deck().card();
        PageAddress address = PageAddress.of(card);
        int cards = run.first().size();
        List<Component> ways = new ArrayList<>();
        if (cards > 0) {
            String quiz = run.deck().subject().map(address::quizOnSubject).orElseGet(address::quiz);
            ways.add(Components.linkButton(quiz, text("cards.end.quiz"), "primary"));
            NativeButton again = Components.button(text("cards.end.again"), onAgain);
            ways.add(again);
        }
        ways.add(Components.linkButton(address.learn(), text("learn.end.chapters")));
        if (cards > 0 && kept && guest) {
            ways.add(Components.linkButton("sign-up", text("learn.end.sign-up")));
        }
        next = ways.getFirst();
        Component header = Components.header(
                Components.inLanguage(card.language(), Components.eyebrow(card.title())),
                cards == 0 ? text("cards.none") : text("cards.end", cards),
                cards == 0 ? text("cards.none.lead") : text(kept && guest ? "cards.end.guest" : "cards.end.lead"),
                ways.toArray(Component[]::new));
        getContent().addClassName("cards-end");
        getContent().add(header);
        if (cards > 0) {
            getContent().add(counts(run));
        }
    }

    private static Component counts(CardRun run) {
        UnorderedList list = Components.list("card-counts");
        list.getElement().setAttribute("aria-label", text("cards.end.counts"));
        for (SelfRating rating : SelfRating.values()) {
            String name = rating.name().toLowerCase(Locale.ROOT).replace('_', '-');
            ListItem row = new ListItem(
                    Components.span(String.valueOf(run.count(rating)), "figure"),
                    new Span(" " + text("cards.rate." + name)));
            row.addClassName(name);
            list.add(row);
        }
        return list;
    }

    /** Focuses the next step. */
    void read() {
        next.getElement().executeJs("setTimeout(() => { this.focus({preventScroll: true}); window.scrollTo(0, 0); })");
    }
}
