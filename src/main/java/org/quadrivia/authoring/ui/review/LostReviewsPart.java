package org.quadrivia.authoring.ui.review;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.question.review.ItemReview;

/** Reviews of questions that no longer exist. They apply again if the questions come back. */
final class LostReviewsPart extends Composite<Section> {
    LostReviewsPart(ReviewPageServices review, KbCard card) {
        UnorderedList list = Components.list("rows");
        review.reviews.lost(card.id()).forEach(lost -> list.add(row(review, card, lost)));
        getContent().addClassName("part");
        getContent().add(new H2(text("teach.lost")), Components.muted(text("teach.lost.lead")), list);
    }

    private static ListItem row(ReviewPageServices review, KbCard card, ItemReview lost) {
        Span stem = Components.span(lost.made(), "grow");
        ListItem row = new ListItem(stem);
        lost.stem().ifPresent(words -> row.add(Components.muted(text("teach.lost.words", words))));
        NativeButton forget = Components.slimButton(text("teach.lost.forget"), () -> {
            review.desk.requireEditor(card.id());
            review.reviews.forget(card.id(), lost.item());
            row.removeFromParent();
        });
        forget.setAriaLabel(text("teach.lost.forget.which", lost.made()));
        row.add(forget);
        return row;
    }
}
