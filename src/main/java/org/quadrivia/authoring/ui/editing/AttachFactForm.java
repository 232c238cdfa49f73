package org.quadrivia.authoring.ui.editing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.authoring.editing.EntityForm;
import org.quadrivia.authoring.editing.FactAttribution;
import org.quadrivia.authoring.ui.EditPageServices;
import org.quadrivia.authoring.ui.EntityPicker;
import org.quadrivia.form.Components;
import org.quadrivia.form.FormField;
import org.quadrivia.form.PlainForm;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;

/** A form for a fact in three steps: the subject, the property, the value. The source is given. */
final class AttachFactForm extends Composite<Div> {
    private static final String PROPERTY = "fact-property";

    private final EditPageServices editing;
    private final KbCard card;
    private final EntityId passage;
    private final SerializableConsumer<EditOutcome> told;
    private final Paragraph complaint = Components.alert();
    private final Div value = new Div();
    private final EntityPicker subject;

    /** @param told receives the outcome */
    AttachFactForm(EditPageServices editing, KbCard card, EntityId passage, SerializableConsumer<EditOutcome> told) {
        this.editing = editing;
        this.card = card;
        this.passage = passage;
        this.told = told;
        this.subject = EntityPicker.making(editing, card, "fact-subject", text("teach.passage.subject"));
        Map<String, String> properties = new LinkedHashMap<>();
        editing.forms
                .properties(editing.open(card))
                .forEach(property -> properties.put(property.id().iri(), property.label()));
        PlainForm next = new PlainForm(typed -> next(typed.getOrDefault(PROPERTY, "")));
        next.add(subject);
        next.with(FormField.choice(PROPERTY, text("teach.passage.property"), properties, ""))
                .send(text("teach.passage.next"), "slim");
        getContent().add(complaint, next, new NewPropertyForm(editing, card, made -> next(made.iri())), value);
    }

    private void next(String property) {
        complaint.setText("");
        Optional<EntityId> about = subject.chosen();
        if (about.isEmpty() || property.isEmpty()) {
            complaint.setText(text("teach.pick.none"));
            return;
        }
        OpenDraft draft = editing.open(card);
        EntityForm.Field field = editing.forms.field(draft, new EntityId(property));
        List<FactAttribution> here = editing.forms.sources(draft).stream()
                .filter(source -> source.graph().equals(passage))
                .toList();
        ValueForm form = new ValueForm(
                editing, card, about.get(), field, Optional.empty(), here, edit -> done(edit.get()), value::removeAll);
        value.removeAll();
        value.add(form);
        form.focus();
    }

    private void done(EditOutcome edited) {
        if (edited instanceof EditOutcome.Kept) {
            value.removeAll();
            subject.focus();
        }
        told.accept(edited);
    }
}
