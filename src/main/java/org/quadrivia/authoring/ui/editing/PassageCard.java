package org.quadrivia.authoring.ui.editing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Map;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.authoring.editing.PassageEditor;
import org.quadrivia.authoring.ui.EditAddress;
import org.quadrivia.authoring.ui.EditMessage;
import org.quadrivia.authoring.ui.EditPageServices;
import org.quadrivia.form.Components;
import org.quadrivia.form.FormField;
import org.quadrivia.form.PlainForm;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;

/** A passage: its locator, its paraphrase, and the facts that it states. */
final class PassageCard extends Composite<Div> {
    private static final String LOCATOR = "passage-locator";
    private static final String WORDS = "passage-words";
    private static final String SOURCE = "passage-source";

    private final EditPageServices editing;
    private final KbCard card;
    private final EntityId passage;
    private final SerializableConsumer<KbCard> changed;
    private final Paragraph complaint = Components.alert();

    PassageCard(
            EditPageServices editing,
            KbCard card,
            EntityId passage,
            PassageEditor.Written written,
            SerializableConsumer<KbCard> changed) {
        this.editing = editing;
        this.card = card;
        this.passage = passage;
        this.changed = changed;
        getContent().addClassNames("thing", "passage");
        getContent()
                .add(
                        new H2(text("authoring.passage", written.locator())),
                        Components.actions(Components.linkButton(
                                EditAddress.graphText(card.id(), passage), text("teach.thing.asText"), "slim")),
                        form(written),
                        complaint,
                        new StatedFactsPart(editing, card, passage, "teach.passage", changed));
    }

    private PlainForm form(PassageEditor.Written written) {
        return new PlainForm(this::describe)
                .with(new FormField(LOCATOR, text("teach.passage.locator"), "text", "off")
                        .hint(text("teach.passage.locator.hint"))
                        .value(written.locator())
                        .longest(60))
                .with(FormField.area(WORDS, text("teach.passage.words"), 4000)
                        .hint(text("teach.passage.words.hint"))
                        .value(written.words()))
                .with(new FormField(SOURCE, text("teach.passage.source"), "text", "off")
                        .hint(text("teach.passage.source.hint"))
                        .value(written.source())
                        .longest(1000))
                .send(text("teach.words.keep"), "slim");
    }

    private void describe(PlainForm form, Map<String, String> typed) {
        EditOutcome edited = editing.passages.describe(
                editing.open(card),
                passage,
                typed.getOrDefault(LOCATOR, ""),
                typed.getOrDefault(WORDS, ""),
                typed.getOrDefault(SOURCE, ""));
        if (edited instanceof EditOutcome.Bad(var fault)) {
            form.complain(LOCATOR, fault.message());
        } else {
            form.done(text("teach.passage.kept"));
            tell(edited);
        }
    }

    private void tell(EditOutcome edited) {
        if (EditMessage.isKept(edited, complaint)) {
            changed.accept(card);
        }
    }
}
