package org.quadrivia.authoring.ui.editing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.authoring.draft.InputFault;
import org.quadrivia.authoring.editing.EntityForm;
import org.quadrivia.authoring.editing.FactAttribution;
import org.quadrivia.authoring.editing.FieldKind;
import org.quadrivia.authoring.editing.NewValue;
import org.quadrivia.authoring.ui.EditPageServices;
import org.quadrivia.authoring.ui.EntityPicker;
import org.quadrivia.form.Components;
import org.quadrivia.form.FormField;
import org.quadrivia.form.PlainForm;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.Named;

/** A form for one value, with a field that suits the property and a choice of the source. */
final class ValueForm extends Composite<Div> {
    private static final String VALUE = "value";
    private static final String LANGUAGE = "language";
    private static final String WHERE = "where";
    private static final int FOUND = 8;
    private static final int LONGEST = 20_000;

    private final EntityForm.Field field;
    private final FieldKind kind;
    private final WarningLines warnings;
    /** What is typed, by the names of the fields, as far as the browser has told. */
    private final Map<String, String> typing = new HashMap<>();

    private final SerializableConsumer<NewValue> warn;
    private @Nullable EntityPicker picker;
    private @Nullable FormField first;

    /**
     * @param value the value to change; empty to add one
     * @param told makes the edit and tells its outcome
     * @param cancel closes the form
     */
    ValueForm(
            EditPageServices editing,
            KbCard card,
            EntityId entity,
            EntityForm.Field field,
            Optional<EntityForm.Value> value,
            List<FactAttribution> sources,
            SerializableConsumer<SerializableSupplier<EditOutcome>> told,
            SerializableRunnable cancel) {
        this.field = field;
        this.kind = field.kind();
        this.warnings = new WarningLines(card);
        this.warn = wanted -> warnings.show(
                editing.warnings.typed(editing.open(card), entity, field, value.map(EntityForm.Value::key), wanted));
        PlainForm form = new PlainForm(typed -> {
            if (picker != null && !picker.unchosen().isEmpty()) {
                String unchosen = picker.unchosen();
                told.accept(() -> unchosen(unchosen));
                return;
            }
            NewValue wanted = value(typed);
            told.accept(() -> value.map(old -> editing.forms.change(editing.open(card), entity, old.key(), wanted))
                    .orElseGet(() -> editing.forms.add(
                            editing.open(card), entity, field.property().id(), wanted)));
        });
        fields(form, editing, card, value);
        Map<String, String> where = SourceChoices.of(sources);
        value.ifPresent(old -> where.putIfAbsent(old.graph().iri(), old.where()));
        String graph = value.map(old -> old.graph().iri())
                .orElseGet(() -> where.keySet().iterator().next());
        typing.put(WHERE, graph);
        form.with(FormField.choice(WHERE, text("teach.value.where"), where, graph));
        form.add(warnings);
        NativeButton leave = Components.slimButton(text("teach.value.cancel"), cancel);
        leave.getElement().setAttribute("type", "button");
        form.send(text("teach.value.save"), "primary", leave);
        getContent().addClassName("value-form");
        getContent()
                .getElement()
                .addEventListener("keydown", escape -> cancel.run())
                .setFilter("event.key === 'Escape' && !(event.target.type === 'search' && event.target.value)");
        getContent().add(form);
    }

    private static EditOutcome unchosen(String typed) {
        return new EditOutcome.Bad(InputFault.of(text("teach.pick.unchosen", typed)));
    }

    private void fields(PlainForm form, EditPageServices editing, KbCard card, Optional<EntityForm.Value> value) {
        String old = value.map(EntityForm.Value::text).orElse("");
        String label = field.property().label();
        switch (kind) {
            case ENTITY -> {
                EntityPicker things = new EntityPicker(
                        "thing",
                        label,
                        typed -> editing.forms.candidates(
                                editing.open(card), field.property().id(), typed, FOUND),
                        name -> make(editing, card, name));
                value.ifPresent(v -> things.choose(new Named(new EntityId(v.text()), v.label())));
                things.onChoice(chosen -> typed());
                picker = things;
                form.add(things);
            }
            case TRUTH -> {
                Map<String, String> both = new LinkedHashMap<>();
                both.put("true", text("teach.value.true"));
                both.put("false", text("teach.value.false"));
                form.with(told(FormField.choice(VALUE, label, both, old), VALUE, old));
            }
            case WORDS -> {
                String language = value.map(EntityForm.Value::language).orElse(card.language());
                FormField languages = new FormField(LANGUAGE, text("teach.value.language"), "text", "off")
                        .hint(text("teach.value.language.hint"))
                        .value(language)
                        .longest(35);
                form.with(line(label, old)).with(told(languages, LANGUAGE, language));
            }
            case TEXT, IRI -> form.with(line(label, old));
            case NUMBER ->
                form.with(line(label, old)
                        .hint(text(NewValue.isWhole(field.datatype()) ? "teach.value.whole" : "teach.value.number")));
            case DATE -> form.with(line(label, old).hint(dateHint()));
        }
    }

    private String dateHint() {
        String type = field.datatype().substring(field.datatype().lastIndexOf('#') + 1);
        return switch (type) {
            case "gYear" -> text("teach.value.year");
            case "gYearMonth" -> text("teach.value.month");
            case "dateTime", "dateTimeStamp" -> text("teach.value.dateTime");
            default -> text("teach.value.date");
        };
    }

    private FormField line(String label, String old) {
        FormField line = new FormField(VALUE, label, "text", "off").value(old).longest(LONGEST);
        first = line;
        return told(line, VALUE, old);
    }

    /** Shows the warnings about what is typed into a field, in each pause. */
    private FormField told(FormField line, String name, String old) {
        typing.put(name, old);
        return line.onTyping(text -> {
            if (!text.equals(typing.put(name, text))) {
                typed();
            }
        });
    }

    private void typed() {
        warn.accept(value(typing));
    }

    /** Creates a thing of the class that the property leads to. */
    private Named make(EditPageServices editing, KbCard card, String name) {
        return new Named(
                editing.forms.create(editing.open(card), name, field.range().map(Named::id)), name);
    }

    private NewValue value(Map<String, String> typed) {
        EntityPicker things = picker;
        String text = things == null
                ? typed.getOrDefault(VALUE, "")
                : things.chosen().map(EntityId::iri).orElse("");
        return new NewValue(
                kind,
                text,
                typed.getOrDefault(LANGUAGE, ""),
                field.datatype(),
                new EntityId(typed.getOrDefault(WHERE, "")));
    }

    void focus() {
        if (first != null) {
            first.focus();
        } else if (picker != null) {
            picker.focus();
        }
    }
}
