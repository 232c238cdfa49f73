package org.quadrivia.authoring.ui.text;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Map;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.authoring.editing.PassageEditor;
import org.quadrivia.authoring.ui.EditMessage;
import org.quadrivia.authoring.ui.EditPageServices;
import org.quadrivia.form.FormField;
import org.quadrivia.form.PlainForm;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.Passage;

/** A form for what a passage says in the teacher's own words, where the text itself is not stored. */
final class ParaphraseForm extends Composite<Div> {
    private static final String WORDS = "paraphrase";

    ParaphraseForm(TextPageServices services, KbCard card, Passage passage, SerializableConsumer<String> done) {
        EditPageServices editing = services.editing;
        PlainForm form = new PlainForm((sent, typed) -> keep(editing, card, passage, sent, typed, done))
                .with(FormField.area(WORDS, text("teach.passage.words"), 4000).hint(text("teach.passage.words.hint")))
                .send(text("teach.words.keep"), "primary");
        getContent().add(form);
    }

    private static void keep(
            EditPageServices editing,
            KbCard card,
            Passage passage,
            PlainForm form,
            Map<String, String> typed,
            SerializableConsumer<String> done) {
        String words = typed.getOrDefault(WORDS, "").strip();
        if (words.isEmpty()) {
            form.complain(WORDS, text("teach.text.noWords"));
            return;
        }
        OpenDraft draft = editing.open(card);
        PassageEditor.Written written =
                editing.passages.passage(draft, passage.id()).orElseThrow();
        EditMessage message = EditMessage.of(
                editing.passages.describe(draft, passage.id(), written.locator(), words, written.source()));
        if (message.kept()) {
            done.accept(text("teach.passage.kept"));
        } else {
            form.complain(message.complaint());
        }
    }
}
