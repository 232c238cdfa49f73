package org.quadrivia.authoring.ui.review;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.question.Item;
import org.quadrivia.question.review.ReviewedItem;

/** Questions to review: some at first, and more on demand. */
final class ItemList extends Composite<Div> {
    static final int AT_ONCE = 20;

    private final ReviewPageServices review;
    private final KbCard card;
    private final List<String> left;
    private final OrderedList list = Components.numberedList("cards");
    private final NativeButton more;
    private final BulkBar bulk;
    private int shown;

    ItemList(ReviewPageServices review, KbCard card, List<ReviewedItem> items) {
        this.review = review;
        this.card = card;
        this.left = items.stream().map(ReviewedItem::made).map(Item::id).toList();
        this.more = Components.button("", this::more);
        this.bulk = new BulkBar(review, card, this::ticked, this::tick, this::refresh);
        bulk.setVisible(!items.isEmpty());
        getContent().add(bulk, list, Components.actions(more));
        items.stream().limit(AT_ONCE).forEach(this::add);
        shown = Math.min(AT_ONCE, left.size());
        tell();
    }

    private void more() {
        int from = shown;
        shown = Math.min(from + AT_ONCE, left.size());
        left.subList(from, shown)
                .forEach(id -> review.reviews.item(card.id(), id).ifPresent(this::add));
        list.getChildren().skip(from).findFirst().ifPresent(first -> ((ReviewCard) first).read());
        tell();
    }

    private void add(ReviewedItem item) {
        list.add(new ReviewCard(review, card, item, bulk::tell));
    }

    private List<ReviewCard> cards() {
        return list.getChildren().map(ReviewCard.class::cast).toList();
    }

    private List<String> ticked() {
        return cards().stream().filter(ReviewCard::isTicked).map(ReviewCard::id).toList();
    }

    private void tick(boolean on) {
        cards().forEach(one -> one.tick(on));
        bulk.tell();
    }

    /** Shows questions again as they are reviewed now. They stay ticked. */
    private void refresh(List<String> changed) {
        cards().stream().filter(one -> changed.contains(one.id())).forEach(ReviewCard::refresh);
    }

    private void tell() {
        int rest = left.size() - shown;
        more.setText(text("teach.questions.more", Math.min(rest, AT_ONCE), rest));
        more.setVisible(rest > 0);
    }
}
