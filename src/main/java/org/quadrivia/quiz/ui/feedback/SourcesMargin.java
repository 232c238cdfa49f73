package org.quadrivia.quiz.ui.feedback;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.ClaimDetails;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.PassageDetails;
import org.quadrivia.question.Item;
import org.quadrivia.question.PassageRef;
import org.quadrivia.quiz.ui.Chips;
import org.quadrivia.quiz.ui.ItemEntities;
import org.quadrivia.quiz.ui.ItemLabels;

/**
 * The sources in the margin: the passages that an item rests on, what they say, and how firmly. This margin is the signature of
 * the visual design.
 */
public final class SourcesMargin extends Composite<Aside> {
    private final ItemEntities shelf;
    private final Item item;

    SourcesMargin(ItemEntities shelf, Item item, String kbTitle) {
        this.shelf = shelf;
        this.item = item;
        getContent().addClassName("margins");
        getContent().getElement().setAttribute("aria-label", text("quiz.margin"));
        if (item.passages().isEmpty()) {
            getContent().add(note(new Span(text("quiz.margin.base")), kbTitle, List.of()));
        }
        item.passages().forEach(passage -> getContent().add(passage(passage)));
    }

    private Component passage(PassageRef ref) {
        EntityId id = new EntityId(ref.id());
        Optional<PassageDetails> view = shelf.base().flatMap(base -> base.passage(id));
        String says = view.map(found -> found.passage().paraphrase()).orElse("");
        Anchor locator = new Anchor(shelf.address().of(id), text("quiz.locator", ref.locator()));
        return note(locator, says, view.map(this::claims).orElse(List.of()));
    }

    /** Returns those claims of the passage about which the item asks. */
    private List<ClaimDetails> claims(PassageDetails passage) {
        return passage.claims().stream()
                .filter(claim ->
                        claim.facts().stream().anyMatch(fact -> item.asks().contains(fact.id())))
                .toList();
    }

    private Component note(Component where, String says, List<ClaimDetails> claims) {
        Span words = ItemLabels.inLanguage(item, new Span(says));
        words.addClassName("says");
        where.addClassName("where");
        Paragraph note = Components.line("margin", where, words);
        if (claims.isEmpty()) {
            Chips.standing(item.standing()).ifPresent(note::add);
        }
        claims.forEach(claim -> Chips.of(claim).forEach(note::add));
        return note;
    }
}
