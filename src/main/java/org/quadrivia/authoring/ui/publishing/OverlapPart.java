package org.quadrivia.authoring.ui.publishing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.quadrivia.authoring.publishing.DraftPublishOutcome;
import org.quadrivia.authoring.ui.EditPageServices;
import org.quadrivia.authoring.ui.NameValueList;
import org.quadrivia.authoring.ui.TeachNav;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;

/**
 * Shows where a draft overlaps with what others have published meanwhile, says what each choice would result in, and carries the
 * choice out. Hidden while there is no overlap.
 */
final class OverlapPart extends Composite<Section> {
    private final EditPageServices editing;
    private final KbCard card;
    private final SerializableRunnable again;
    private final Input reason = new Input();

    /** @param again redraws the page */
    OverlapPart(EditPageServices editing, KbCard card, SerializableRunnable again) {
        this.editing = editing;
        this.card = card;
        this.again = again;
        reason.getElement().setAttribute("maxlength", String.valueOf(PublishPart.LONGEST_REASON));
        getContent().addClassNames("part", "overlap");
        getContent().setVisible(false);
    }

    /** @param why the reason for the history, as far as it has been typed */
    void show(DraftPublishOutcome.Overlap both, String why) {
        reason.setValue(why);
        getContent().removeAll();
        getContent().setVisible(true);
        H2 title = new H2(text("teach.overlap.title"));
        getContent()
                .add(
                        title,
                        Components.paragraph(text("teach.overlap"), "complaint"),
                        new H3(text("teach.overlap.theirs")),
                        new ChangeLines(card, both.theirs()),
                        new H3(text("teach.overlap.mine")),
                        new ChangeLines(card, both.mine()),
                        new H3(text("teach.overlap.result")));
        both.places().forEach(place -> getContent().add(result(place, both.bothDiffer())));
        Div actions = Components.actions(
                Components.primaryButton(text("teach.overlap.give"), this::giveWay),
                Components.button(
                        text("teach.overlap.over"), () -> publish(both, DraftPublishOutcome.Resolution.MINE)));
        if (both.bothDiffer()) {
            actions.add(Components.button(
                    text("teach.overlap.both"), () -> publish(both, DraftPublishOutcome.Resolution.BOTH)));
        }
        getContent().add(Components.field("overlap-why", text("teach.publish.why"), reason), actions);
    }

    /** Moves the focus to the heading, and so the page to the top. */
    void focus() {
        getContent()
                .getComponentAt(0)
                .getElement()
                .setAttribute("tabindex", "-1")
                .executeJs("this.focus(); this.scrollIntoView({block: 'center'})");
    }

    private void giveWay() {
        editing.publishing.giveWay(editing.open(card));
        again.run();
    }

    private void publish(DraftPublishOutcome.Overlap seen, DraftPublishOutcome.Resolution resolution) {
        String why = reason.getValue();
        switch (editing.publishing.publish(card.id(), why, seen, resolution)) {
            case DraftPublishOutcome.Published done -> Components.go(this, TeachNav.Tab.HISTORY.of(card.id()));
            case DraftPublishOutcome.NothingNew nothing -> again.run();
            case DraftPublishOutcome.NoDraft none -> again.run();
            case DraftPublishOutcome.Overlap newer -> {
                show(newer, why);
                focus();
            }
        }
    }

    private static Div result(DraftPublishOutcome.Place place, boolean withBoth) {
        NameValueList choices = new NameValueList()
                .with(text("teach.overlap.give"), values(place.theirs()))
                .with(text("teach.overlap.over"), values(place.mine()));
        Paragraph name = Components.paragraph(place.name(), "small");
        return new Div(name, withBoth ? choices.with(text("teach.overlap.both"), values(place.both())) : choices);
    }

    private static String values(List<String> values) {
        return values.isEmpty() ? text("teach.overlap.nothing") : String.join(", ", values);
    }
}
