package org.quadrivia.authoring.ui.editing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.quadrivia.authoring.ui.EditAddress;
import org.quadrivia.authoring.ui.EditPageServices;
import org.quadrivia.form.Components;
import org.quadrivia.form.FormField;
import org.quadrivia.form.PlainForm;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;

/** A form that creates a thing with its name and class. */
final class NewEntityForm extends Composite<Div> {
    private static final String NAME = "thing-name";
    private static final String KIND = "thing-kind";

    private final PlainForm form;

    NewEntityForm(EditPageServices editing, KbCard card, SerializableConsumer<KbCard> changed) {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("", text("teach.thing.anyKind"));
        editing.forms
                .classes(editing.open(card))
                .forEach(kind -> kinds.put(kind.id().iri(), kind.label()));
        form = new PlainForm(typed -> make(editing, card, changed, typed));
        WarningLines warnings = new WarningLines(card);
        FormField name = new FormField(NAME, text("teach.thing.name"), "text", "off")
                .longest(300)
                .onTyping(typed ->
                        warnings.show(editing.warnings.namesakes(editing.open(card), Optional.empty(), typed)));
        form.with(name);
        form.add(warnings);
        form.with(FormField.choice(KIND, text("teach.thing.kind"), kinds, "")).send(text("teach.thing.make"), "slim");
        getContent().add(form);
    }

    private void make(
            EditPageServices editing, KbCard card, SerializableConsumer<KbCard> changed, Map<String, String> typed) {
        String name = typed.getOrDefault(NAME, "").strip();
        if (name.isEmpty()) {
            form.complain(NAME, text("teach.thing.noName"));
            return;
        }
        Optional<EntityId> kind = Optional.of(typed.getOrDefault(KIND, ""))
                .filter(iri -> !iri.isEmpty())
                .map(EntityId::new);
        EntityId made = editing.forms.create(editing.open(card), name, kind);
        changed.accept(card);
        Components.go(this, EditAddress.entity(card.id(), made));
    }
}
