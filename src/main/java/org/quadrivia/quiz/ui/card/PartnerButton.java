package org.quadrivia.quiz.ui.card;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import org.quadrivia.form.Components;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;
import org.quadrivia.quiz.ui.AnswerWords;
import org.quadrivia.quiz.ui.ItemLabels;

/** A right side of a match item, which a click gives to the active left side. */
final class PartnerButton extends Composite<NativeButton> {
    private final Option pair;
    private final Span holder = Components.span("", "holder");

    PartnerButton(Item item, int number, Option pair, SerializableConsumer<Option> onPick) {
        this.pair = pair;
        Span badge = Components.sign(String.valueOf(number), "n");
        Span says = new Span(ItemLabels.of(item, AnswerWords.right(pair)), holder);
        says.addClassName("says");
        getContent().addClassName("option");
        getContent().add(badge, says);
        getContent().addClickListener(click -> onPick.accept(pair));
    }

    /** Shows the left side that has this right side, if any. */
    void heldBy(Iterable<PairRow> rows) {
        holder.setText("");
        getContent().removeClassName("used");
        for (PairRow row : rows) {
            if (pair.equals(row.right())) {
                holder.setText(text("quiz.match.with", row.left()));
                getContent().addClassName("used");
            }
        }
    }
}
