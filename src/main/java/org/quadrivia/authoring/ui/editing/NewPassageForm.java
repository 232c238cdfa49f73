package org.quadrivia.authoring.ui.editing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Map;
import org.quadrivia.authoring.ui.EditAddress;
import org.quadrivia.authoring.ui.EditPageServices;
import org.quadrivia.form.Components;
import org.quadrivia.form.FormField;
import org.quadrivia.form.PlainForm;
import org.quadrivia.knowledge.KbCard;

/** A form that adds a passage, so that facts can be attributed to it. */
final class NewPassageForm extends Composite<Div> {
    private static final String LOCATOR = "locator";
    private static final String PARAPHRASE = "paraphrase";

    private final PlainForm form;

    NewPassageForm(EditPageServices editing, KbCard card, SerializableConsumer<KbCard> changed) {
        form = new PlainForm(typed -> make(editing, card, changed, typed));
        form.with(new FormField(LOCATOR, text("teach.passage.locator"), "text", "off")
                        .hint(text("teach.passage.locator.hint"))
                        .longest(60))
                .with(FormField.area(PARAPHRASE, text("teach.passage.words"), 4000)
                        .hint(text("teach.passage.words.hint")))
                .send(text("teach.passage.make"), "slim");
        getContent().add(form);
    }

    private void make(
            EditPageServices editing, KbCard card, SerializableConsumer<KbCard> changed, Map<String, String> typed) {
        String locator = typed.getOrDefault(LOCATOR, "").strip();
        if (locator.isEmpty()) {
            form.complain(LOCATOR, text("teach.passage.noLocator"));
            return;
        }
        editing.passages
                .createPassage(editing.open(card), locator, typed.getOrDefault(PARAPHRASE, ""))
                .ifPresentOrElse(
                        made -> {
                            changed.accept(card);
                            Components.go(this, EditAddress.graph(card.id(), made));
                        },
                        () -> form.complain(LOCATOR, text("teach.passage.taken")));
    }
}
