package org.quadrivia.authoring.ui.review;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Set;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.storage.StorageFailure;

/** The question families, each of which can be switched off and on. */
public final class FamilySwitches extends Composite<NativeDetails> {
    private final ReviewPageServices review;
    private final KbCard card;
    private final UnorderedList list = Components.list("rows families");
    private final Paragraph complaint = Components.alert();

    public FamilySwitches(ReviewPageServices review, KbCard card) {
        this.review = review;
        this.card = card;
        getContent().addClassName("part-details");
        getContent().setContent(new Div(Components.muted(text("teach.families.lead")), complaint, list));
        show("");
    }

    /** Opens the list, and returns this component. */
    public FamilySwitches open() {
        getContent().setOpen(true);
        return this;
    }

    /** @param focused the family whose button was pressed; empty if none was */
    private void show(String focused) {
        Set<String> off = review.reviews.off(card.id());
        list.removeAll();
        review.reviews.families(card.id()).forEach((family, count) -> {
            NativeButton button = button(family, off.contains(family));
            Anchor name =
                    Components.link(new QuestionFilter("", family, "", "", 0, 100).address(card.id()), family, "grow");
            Span items = Components.span(text("teach.families.count", count), "muted", "small");
            ListItem row = new ListItem(name, items, button);
            if (off.contains(family)) {
                row.addComponentAtIndex(1, Components.chip(text("teach.family.is-off"), "wrong"));
            }
            list.add(row);
            if (family.equals(focused)) {
                button.focus();
            }
        });
        getContent().setSummaryText(text("teach.families", off.size()));
    }

    private NativeButton button(String family, boolean off) {
        NativeButton button =
                Components.slimButton(text(off ? "teach.family.on" : "teach.family.off"), () -> change(family, off));
        button.setAriaLabel(text(off ? "teach.family.on.which" : "teach.family.off.which", family));
        return button;
    }

    private void change(String family, boolean on) {
        complaint.setText("");
        try {
            review.reviews.switchFamily(card.id(), family, on, review.desk.requireEditor(card.id()));
            show(family);
        } catch (StorageFailure failure) {
            complaint.setText(String.valueOf(failure.getMessage()));
        }
    }
}
