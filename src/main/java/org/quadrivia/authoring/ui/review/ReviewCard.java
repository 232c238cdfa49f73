package org.quadrivia.authoring.ui.review;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import org.quadrivia.account.PersonId;
import org.quadrivia.authoring.ui.OptionLines;
import org.quadrivia.form.ChoiceInput;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.question.Framing;
import org.quadrivia.question.review.ItemReview;
import org.quadrivia.question.review.ItemState;
import org.quadrivia.question.review.ReviewOutcome;
import org.quadrivia.question.review.ReviewedItem;

/** A question with its reviews, and the actions for reviewers. */
public final class ReviewCard extends Composite<ListItem> {
    private final ReviewPageServices review;
    private final KbCard card;
    private final String id;
    private final ChoiceInput tick = ChoiceInput.box("ticked");
    private final Paragraph complaint = Components.alert();
    private final Div head = Components.div("chips");
    private final H3 stem = new H3();
    private final Div told = new Div();
    private final Div acts = Components.actions();
    private final RewordForm reword;

    /** @param ticked called when the question is ticked or no longer is */
    ReviewCard(ReviewPageServices review, KbCard card, ReviewedItem item, SerializableRunnable ticked) {
        this.review = review;
        this.card = card;
        this.id = item.made().id();
        tick.onChange(ticked);
        this.reword = new RewordForm(words -> reword(item.made().id(), words));
        stem.getElement().setAttribute("tabindex", "-1");
        getContent().addClassName("card");
        NativeLabel select = new NativeLabel();
        select.addClassName("tick");
        select.add(tick, new Span(text("teach.bulk.tick")));
        tick.getElement()
                .setAttribute(
                        "aria-label", text("teach.bulk.tick.which", item.item().stem()));
        getContent().add(select, head, stem, told, complaint, acts, reword, new ItemDetails(review, card, item.made()));
        show(item);
    }

    String id() {
        return id;
    }

    boolean isTicked() {
        return tick.isChecked();
    }

    void tick(boolean on) {
        tick.setChecked(on);
    }

    /** Shows the question as it is reviewed now. */
    void refresh() {
        review.reviews
                .item(card.id(), id)
                .ifPresentOrElse(this::show, () -> complaint.setText(text("teach.item.gone")));
    }

    /** Moves the focus to the question. */
    void read() {
        stem.getElement().executeJs("this.focus()");
    }

    private void show(ReviewedItem item) {
        complaint.setText("");
        head.removeAll();
        head.add(
                Components.chip(item.made().family()),
                Components.chip(text("teach.kind." + item.made().kind().word())));
        head.add(Components.chip(
                text("teach.difficulty", Math.round(100 * item.made().difficulty()))));
        for (ItemState state : ItemState.values()) {
            if (state != ItemState.OPEN && item.is(state)) {
                head.add(Components.chip(text("teach.state." + state.word()), look(state)));
            }
        }
        if (!item.familyOn()) {
            head.add(Components.chip(text("teach.family.is-off"), "wrong"));
        }
        stem.setText(item.item().stem());
        Components.inLanguage(item.made().language(), stem);
        told.removeAll();
        Framing framing = item.made().framing();
        if (framing != null) {
            told.add(Components.muted(text("teach.framed", framing.text())));
        }
        if (item.is(ItemState.REWORDED) && item.refused().isEmpty()) {
            told.add(Components.muted(text("teach.reworded.made", item.made().stem())));
        }
        if (!item.unproved().isEmpty()) {
            Paragraph unproved =
                    Components.paragraph(text("teach.reworded.unproved", String.join(", ", item.unproved())), "note");
            told.add(unproved);
        }
        if (item.isReworkDue()) {
            told.add(new Paragraph(text("teach.reworded.due")));
        }
        item.refused()
                .ifPresent(fault -> told.add(Components.paragraph(
                        text(
                                "teach.reworded.refused",
                                item.review().flatMap(ItemReview::stem).orElse(""),
                                text("teach.stem." + fault.word())),
                        "note")));
        told.add(new OptionLines(item.made()));
        tellShipped(item);
        getContent().getElement().getClassList().set("off", !item.isAsked());
        offer(item);
    }

    /** Shows who gave the review that came with the knowledge base, and whether it still applies. */
    private void tellShipped(ReviewedItem item) {
        item.shipped().flatMap(ItemReview::shipped).ifPresent(shipped -> {
            told.add(Components.muted(
                    shipped.reader().isEmpty()
                            ? text("teach.shipped.review")
                            : text("teach.shipped.review.by", shipped.reader())));
            if (!shipped.comment().isEmpty()) {
                told.add(Components.muted(text("teach.shipped.comment", shipped.comment())));
            }
            if (item.isShippedReviewReplaced()) {
                told.add(Components.muted(text("teach.shipped.replaced")));
            }
        });
    }

    private static String look(ItemState state) {
        return switch (state) {
            case HIDDEN -> "wrong";
            case APPROVED -> "right";
            case OPEN, PINNED, REWORDED -> "claim";
        };
    }

    private void offer(ReviewedItem item) {
        String id = item.made().id();
        reword.offer(item);
        acts.removeAll();
        acts.add(
                toggle("approve", item, ItemState.APPROVED, (on, by) -> review.reviews.approve(card.id(), id, on, by)),
                toggle("hide", item, ItemState.HIDDEN, (on, by) -> review.reviews.hide(card.id(), id, on, by)),
                toggle("pin", item, ItemState.PINNED, (on, by) -> review.reviews.pin(card.id(), id, on, by)),
                Components.slimButton(text("teach.reword"), reword::open));
        if (item.isShippedReviewReplaced()) {
            NativeButton restore = Components.slimButton(text("teach.shipped.restore"), () -> restore(id));
            restore.setAriaLabel(
                    text("teach.shipped.restore") + ": " + item.item().stem());
            acts.add(restore);
        }
    }

    private interface Act extends java.io.Serializable {
        ReviewOutcome run(boolean on, PersonId by);
    }

    private Component toggle(String word, ReviewedItem item, ItemState state, Act act) {
        boolean on = item.is(state);
        NativeButton button = Components.slimButton(
                text((on ? "teach.undo." : "teach.do.") + word), () -> tell(word, by -> act.run(!on, by)));
        button.setAriaLabel(text((on ? "teach.undo." : "teach.do.") + word) + ": "
                + item.item().stem());
        button.addClassName("act-" + word);
        return button;
    }

    /** Keeps the focus on the button that was pressed, which is replaced by one with another label. */
    private void tell(String word, SerializableFunction<PersonId, ReviewOutcome> act) {
        if (tell(act.apply(review.desk.requireEditor(card.id())))) {
            acts.getChildren()
                    .filter(button -> button.getElement().getClassList().contains("act-" + word))
                    .forEach(button -> button.getElement().executeJs("this.focus()"));
        }
    }

    /** Moves the focus to the question, because the button that was pressed is gone. */
    private void restore(String id) {
        review.desk.requireEditor(card.id());
        if (tell(review.reviews.restoreShipped(card.id(), id))) {
            read();
        }
    }

    private boolean reword(String id, String words) {
        return tell(review.reviews.reword(card.id(), id, words, review.desk.requireEditor(card.id())));
    }

    private boolean tell(ReviewOutcome outcome) {
        switch (outcome) {
            case ReviewOutcome.Kept(var item) -> show(item);
            case ReviewOutcome.NoSuchItem gone -> complaint.setText(text("teach.item.gone"));
            case ReviewOutcome.BadStem(var fault) -> reword.complain(text("teach.stem." + fault.word()));
            case ReviewOutcome.NotStored(var why) -> complaint.setText(why);
        }
        return outcome instanceof ReviewOutcome.Kept;
    }
}
