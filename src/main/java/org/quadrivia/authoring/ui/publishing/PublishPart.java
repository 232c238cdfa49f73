package org.quadrivia.authoring.ui.publishing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.quadrivia.authoring.publishing.DraftPublishOutcome;
import org.quadrivia.authoring.ui.EditPageServices;
import org.quadrivia.authoring.ui.NameValueList;
import org.quadrivia.authoring.ui.TeachNav;
import org.quadrivia.form.Components;
import org.quadrivia.form.FormField;
import org.quadrivia.form.PlainForm;
import org.quadrivia.knowledge.KbCard;

/** Publishes a draft with a reason, or withdraws it. If others have changed the same statements, it offers a choice. */
final class PublishPart extends Composite<Section> {
    private static final String WHY = "why";

    private final EditPageServices editing;
    private final KbCard card;
    private final SerializableRunnable again;
    private final Div overlap = new Div();
    private final PlainForm form;
    private String why = "";

    /** @param again redraws the page */
    PublishPart(EditPageServices editing, KbCard card, SerializableRunnable again) {
        this.editing = editing;
        this.card = card;
        this.again = again;
        form = new PlainForm(typed -> {
            why = typed.getOrDefault(WHY, "");
            told(editing.publishing.publish(card.id(), why));
        });
        form.with(new FormField(WHY, text("teach.publish.why"), "text", "off")
                        .hint(text("teach.publish.why.hint"))
                        .longest(500))
                .send(text("teach.publish.send"), "primary");
        overlap.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("part");
        getContent().add(new H2(text("teach.publish")), form, overlap, withdrawal());
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

    private void told(DraftPublishOutcome publishing) {
        overlap.removeAll();
        switch (publishing) {
            case DraftPublishOutcome.Published(var revision) -> Components.go(this, TeachNav.Tab.HISTORY.of(card.id()));
            case DraftPublishOutcome.NothingNew nothing -> again.run();
            case DraftPublishOutcome.NoDraft none -> again.run();
            case DraftPublishOutcome.Overlap both -> show(both);
        }
    }

    private void show(DraftPublishOutcome.Overlap both) {
        overlap.add(
                Components.paragraph(text("teach.overlap"), "complaint"),
                new H3(text("teach.overlap.theirs")),
                new ChangeLines(card, both.theirs()),
                new H3(text("teach.overlap.mine")),
                new ChangeLines(card, both.mine()),
                new H3(text("teach.overlap.result")));
        both.places().forEach(place -> overlap.add(result(place, both.bothDiffer())));
        Div actions = Components.actions(
                Components.primaryButton(text("teach.overlap.give"), () -> {
                    editing.publishing.giveWay(editing.open(card));
                    again.run();
                }),
                Components.button(
                        text("teach.overlap.over"), () -> publish(both, DraftPublishOutcome.Resolution.MINE)));
        if (both.bothDiffer()) {
            actions.add(Components.button(
                    text("teach.overlap.both"), () -> publish(both, DraftPublishOutcome.Resolution.BOTH)));
        }
        overlap.add(actions);
    }

    private void publish(DraftPublishOutcome.Overlap seen, DraftPublishOutcome.Resolution resolution) {
        told(editing.publishing.publish(card.id(), why, seen, resolution));
    }

    private static Div result(DraftPublishOutcome.Place place, boolean withBoth) {
        NameValueList choices = new NameValueList()
                .with(text("teach.overlap.give"), values(place.theirs()))
                .with(text("teach.overlap.over"), values(place.mine()));
        return new Div(
                Components.paragraph(place.name(), "small"),
                withBoth ? choices.with(text("teach.overlap.both"), values(place.both())) : choices);
    }

    private static String values(List<String> values) {
        return values.isEmpty() ? text("teach.overlap.nothing") : String.join(", ", values);
    }

    private void withdraw() {
        editing.desk.withdraw(card.id());
        Components.go(this, TeachNav.Tab.EDIT.of(card.id()));
    }
}
