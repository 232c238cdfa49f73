package org.quadrivia.authoring.ui.publishing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import org.quadrivia.authoring.publishing.DraftPublishOutcome;
import org.quadrivia.authoring.ui.EditPageServices;
import org.quadrivia.authoring.ui.TeachNav;
import org.quadrivia.form.Components;
import org.quadrivia.form.FormField;
import org.quadrivia.form.PlainForm;
import org.quadrivia.knowledge.KbCard;

/** Publishes a draft with a reason, or discards it. */
final class PublishPart extends Composite<Section> {
    static final int LONGEST_REASON = 500;
    /** The id of the field in which the reason is entered. */
    static final String REASON_FIELD = "field-why";

    private static final String WHY = "why";

    private final EditPageServices editing;
    private final KbCard card;
    private final OverlapPart overlap;
    private final SerializableRunnable again;

    /**
     * @param reason why, as far as it is known
     * @param overlap shows where others have changed the same
     * @param again redraws the page
     */
    PublishPart(EditPageServices editing, KbCard card, String reason, OverlapPart overlap, SerializableRunnable again) {
        this.editing = editing;
        this.card = card;
        this.overlap = overlap;
        this.again = again;
        PlainForm form = new PlainForm(typed -> publish(typed.getOrDefault(WHY, "")));
        form.with(new FormField(WHY, text("teach.publish.why"), "text", "off")
                        .hint(text("teach.publish.why.hint"))
                        .value(reason)
                        .longest(LONGEST_REASON))
                .send(text("teach.publish.send"), "primary");
        getContent().addClassName("part");
        getContent().add(new H2(text("teach.publish")), form, withdrawal());
    }

    /** Asks for a second click, because much is withdrawn at once. */
    private NativeDetails withdrawal() {
        NativeDetails details = new NativeDetails(text("teach.publish.withdraw"));
        int changes = editing.drafts.look(editing.open(card)).changes();
        details.setContent(new Div(
                new Paragraph(text("teach.publish.withdraw.lead", changes)),
                Components.actions(
                        Components.button(text("teach.publish.withdraw.really"), this::withdraw, "danger", "slim"))));
        return details;
    }

    private void publish(String why) {
        switch (editing.publishing.publish(card.id(), why)) {
            case DraftPublishOutcome.Published done -> Components.go(this, TeachNav.Tab.HISTORY.of(card.id()));
            case DraftPublishOutcome.NothingNew nothing -> again.run();
            case DraftPublishOutcome.NoDraft none -> again.run();
            case DraftPublishOutcome.Overlap both -> {
                overlap.show(both, why);
                overlap.focus();
            }
        }
    }

    private void withdraw() {
        editing.desk.withdraw(card.id());
        Components.go(this, TeachNav.Tab.EDIT.of(card.id()));
    }
}
