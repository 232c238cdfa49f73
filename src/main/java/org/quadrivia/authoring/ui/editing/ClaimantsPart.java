package org.quadrivia.authoring.ui.editing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.authoring.ui.EditAddress;
import org.quadrivia.authoring.ui.EditMessage;
import org.quadrivia.authoring.ui.EditPageServices;
import org.quadrivia.authoring.ui.EntityPicker;
import org.quadrivia.form.Components;
import org.quadrivia.form.PlainForm;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.view.ClaimDetails;

/** The claimants of a claim, each of whom can be removed, with a form to add others. */
final class ClaimantsPart extends Composite<Div> {
    private final EditPageServices editing;
    private final KbCard card;
    private final EntityId claim;
    private final SerializableConsumer<KbCard> changed;
    private final Paragraph complaint = Components.alert();
    private final Div list = new Div();
    private final EntityPicker picker;

    ClaimantsPart(EditPageServices editing, KbCard card, ClaimDetails claim, SerializableConsumer<KbCard> changed) {
        this.editing = editing;
        this.card = card;
        this.claim = claim.claim().id();
        this.changed = changed;
        this.picker = EntityPicker.making(editing, card, "more-claimant", text("teach.claim.who"));
        PlainForm more = new PlainForm(typed -> add());
        more.add(picker);
        more.send(text("teach.claim.who.add"), "slim");
        getContent().addClassName("stated");
        getContent().add(new H3(text("teach.claim.who")), complaint, list, more);
        show(claim);
    }

    private void show(ClaimDetails now) {
        list.removeAll();
        if (now.claimedBy().isEmpty()) {
            list.add(Components.muted(text("teach.claim.nobody")));
            return;
        }
        UnorderedList rows = Components.list("values");
        now.claimedBy().forEach(who -> rows.add(row(who)));
        list.add(rows);
    }

    private ListItem row(Named who) {
        NativeButton out = Components.slimButton(
                text("teach.field.remove"),
                () -> tell(editing.passages.removeClaimant(editing.open(card), claim, who.id())));
        out.setAriaLabel(text("teach.field.remove.of", text("teach.claim.who"), who.label()));
        return new ListItem(new Anchor(EditAddress.entity(card.id(), who.id()), who.label()), out);
    }

    private void add() {
        picker.chosen()
                .ifPresentOrElse(
                        who -> tell(editing.passages.addClaimant(editing.open(card), claim, who)),
                        () -> complaint.setText(text("teach.pick.none")));
    }

    private void tell(EditOutcome edited) {
        if (EditMessage.isKept(edited, complaint)) {
            picker.clear();
            editing.open(card).base().claim(claim).ifPresent(this::show);
            changed.accept(card);
            picker.focus();
        }
    }
}
