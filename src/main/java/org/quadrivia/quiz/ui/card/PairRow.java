package org.quadrivia.quiz.ui.card;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.FocusOption;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import org.jspecify.annotations.Nullable;
import org.quadrivia.form.ChoiceInput;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;
import org.quadrivia.quiz.ui.AnswerWords;
import org.quadrivia.quiz.ui.ItemLabels;

/** A left side of a match item with its partner, if it has one. Of all rows, one is active. */
final class PairRow extends Composite<NativeLabel> {
    private final Option pair;
    private final ChoiceInput tick = ChoiceInput.radio("line");
    private final Span partner;
    private @Nullable Option right;

    PairRow(Item item, Option pair) {
        this.pair = pair;
        this.partner = ItemLabels.inLanguage(item, new Span());
        partner.addClassName("partner");
        Span says = new Span(ItemLabels.of(item, pair.label()), partner);
        says.addClassName("says");
        getContent().addClassName("option");
        getContent().add(tick, says);
        give(null);
    }

    /** Runs the action when the user makes this row active. */
    void onActivate(SerializableConsumer<PairRow> action) {
        tick.onChange(() -> {
            if (tick.isChecked()) {
                action.accept(this);
            }
        });
    }

    String leftId() {
        return pair.id();
    }

    String left() {
        return pair.label();
    }

    boolean isActive() {
        return tick.isChecked();
    }

    void setActive(boolean active) {
        tick.setChecked(active);
    }

    /** Returns the pair whose right side is the partner of this row; null if it has none. */
    @Nullable
    Option right() {
        return right;
    }

    boolean isOpen() {
        return right == null;
    }

    /** @param given the pair whose right side becomes the partner; null removes the partner */
    void give(@Nullable Option given) {
        right = given;
        partner.setText(given == null ? text("quiz.match.open") : AnswerWords.right(given));
        partner.setClassName("none", given == null);
    }

    void focus() {
        tick.focus(FocusOption.PreventScroll.ENABLED);
    }
}
