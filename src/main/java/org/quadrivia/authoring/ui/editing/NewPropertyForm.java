package org.quadrivia.authoring.ui.editing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.quadrivia.authoring.editing.PropertyKind;
import org.quadrivia.authoring.ui.EditPageServices;
import org.quadrivia.form.FormField;
import org.quadrivia.form.PlainForm;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;

/** A form that creates a property. */
final class NewPropertyForm extends Composite<NativeDetails> {
    private static final String NAME = "property-name";
    private static final String KIND = "property-kind";

    /** @param made receives the property, which may be an existing one of that name */
    NewPropertyForm(EditPageServices editing, KbCard card, SerializableConsumer<EntityId> made) {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (PropertyKind kind : PropertyKind.values()) {
            kinds.put(kind.name(), text("teach.property.kind." + kind.name().toLowerCase(Locale.ROOT)));
        }
        PlainForm form = new PlainForm((sent, typed) -> {
                    String name = typed.getOrDefault(NAME, "").strip();
                    if (name.isEmpty()) {
                        sent.complain(NAME, text("teach.thing.noName"));
                    } else {
                        made.accept(
                                editing.forms.property(editing.open(card), name, kind(typed.getOrDefault(KIND, ""))));
                    }
                })
                .with(new FormField(NAME, text("teach.property.name"), "text", "off")
                        .hint(text("teach.property.hint"))
                        .longest(120))
                .with(FormField.choice(KIND, text("teach.property.kind"), kinds, PropertyKind.THING.name()))
                .send(text("teach.property.make"), "slim");
        getContent().setSummaryText(text("teach.property.new"));
        getContent().setContent(form);
    }

    /** Returns the kind that was sent; the kind of things if the value is not one of those offered. */
    private static PropertyKind kind(String sent) {
        for (PropertyKind each : PropertyKind.values()) {
            if (each.name().equals(sent)) {
                return each;
            }
        }
        return PropertyKind.THING;
    }
}
