package org.quadrivia.authoring.ui.review;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import java.util.Locale;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.question.review.BulkReview;
import org.quadrivia.storage.StorageFailure;

/** Approves, hides or gives back all questions that are ticked, and undoes that. */
final class BulkBar extends Composite<Div> {
    private final ReviewPageServices review;
    private final KbCard card;
    private final SerializableSupplier<List<String>> ticked;
    private final SerializableConsumer<List<String>> changed;
    private final Span count = new Span();
    private final Div acts = Components.div("actions");
    private final Paragraph told = Components.status();
    private final Paragraph complaint = Components.alert();
    private final Div undo = new Div();

    /**
     * @param ticked gives the ids of the questions that are ticked
     * @param tickAll ticks all questions that are shown, or none
     * @param changed receives the ids of the questions that have another review now
     */
    BulkBar(
            ReviewPageServices review,
            KbCard card,
            SerializableSupplier<List<String>> ticked,
            SerializableConsumer<Boolean> tickAll,
            SerializableConsumer<List<String>> changed) {
        this.review = review;
        this.card = card;
        this.ticked = ticked;
        this.changed = changed;
        getContent().addClassName("bulk-bar");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", text("teach.bulk"));
        for (BulkReview.Step step : BulkReview.Step.values()) {
            acts.add(Components.slimButton(text(key("teach.bulk.do.", step)), () -> act(step)));
        }
        acts.add(
                Components.buttonAsLink(text("teach.bulk.all"), () -> tickAll.accept(true)),
                Components.buttonAsLink(text("teach.bulk.none"), () -> tickAll.accept(false)));
        getContent().add(count, acts, told, complaint, undo);
        tell();
    }

    private static String key(String start, BulkReview.Step step) {
        return start + step.name().toLowerCase(Locale.ROOT);
    }

    /** Says how many questions are ticked. */
    void tell() {
        count.setText(text("teach.bulk.ticked", ticked.get().size()));
    }

    private void act(BulkReview.Step step) {
        List<String> items = ticked.get();
        told.setText("");
        complaint.setText(items.isEmpty() ? text("teach.bulk.nothing") : "");
        undo.removeAll();
        if (items.isEmpty()) {
            return;
        }
        try {
            BulkReview done = review.reviews.together(card.id(), items, step, review.desk.requireEditor(card.id()));
            String words = text(key("teach.bulk.done.", step), done.changed().size());
            told.setText(done.gone() == 0 ? words : words + " " + text("teach.bulk.gone", done.gone()));
            if (!done.changed().isEmpty()) {
                undo.add(Components.slimButton(text("teach.bulk.undo"), () -> undo(done)));
            }
        } catch (StorageFailure failure) {
            complaint.setText(String.valueOf(failure.getMessage()));
        }
        changed.accept(items);
    }

    private void undo(BulkReview done) {
        complaint.setText("");
        undo.removeAll();
        try {
            review.desk.requireEditor(card.id());
            int undone = review.reviews.undo(card.id(), done);
            told.setText(text("teach.bulk.undone", undone, done.changed().size() - undone));
        } catch (StorageFailure failure) {
            told.setText("");
            complaint.setText(String.valueOf(failure.getMessage()));
        }
        acts.getChildren()
                .filter(NativeButton.class::isInstance)
                .findFirst()
                .ifPresent(first -> ((NativeButton) first).focus());
        changed.accept(done.changed().stream().map(BulkReview.Changed::item).toList());
    }
}
